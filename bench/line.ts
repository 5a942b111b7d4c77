import type { Sentences } from "../scripts/sentences";
import type { Reason } from "../src/core/evidence";
import type { Found } from "../src/core/story/story";
import type { Report } from "../src/shared/report";

/** What the body of a page shows, as `innerText` gives it, at three levels. */
export interface Bodies {
  readonly before: string;
  readonly after: string;
  readonly focus: string;
}

/** One line of the result: what Stet made of a page. */
export interface Line extends Bodies {
  readonly id: string;
  readonly isArticle: boolean;
  readonly confidence: number;
  /** The story as the reader shows it. */
  readonly text: string;
  readonly title: string | null;
  /** Several are joined by "; ". */
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly hidden: readonly Hidden[];
  readonly summary: readonly string[];
  readonly provenance: readonly object[];
  readonly elements: number;
  /** Milliseconds. */
  readonly ms: Report["ms"];
}

/** A page that could not be judged. */
export interface Failure {
  readonly id: string;
  readonly error: string;
}

interface Hidden {
  readonly kind: string;
  readonly text: string;
  readonly reasons: readonly string[];
  readonly confidence: number;
}

/** @param report - of the page at its default level, after the reader was opened */
export function lineOf(id: string, report: Report, bodies: Bodies, say: Sentences): Line {
  const { metadata } = report;
  return {
    id,
    isArticle: report.isArticle,
    confidence: report.confidence,
    text: report.text,
    title: foundIn(metadata.title),
    author: foundIn(metadata.authors)?.join("; ") ?? null,
    published: foundIn(metadata.published),
    modified: foundIn(metadata.modified),
    site: foundIn(metadata.site),
    lang: foundIn(metadata.language),
    ...bodies,
    hidden: report.hidden.map(({ kind, text, reasons, confidence }) => ({
      kind,
      text,
      reasons: reasons.map((reason: Reason) => say(reason.key, reason.fill)),
      confidence,
    })),
    summary: report.summary.map((sentence) => sentence.text),
    provenance: report.signals.map(({ signal, value, evidence, confidence }) => ({
      signal,
      value,
      evidence,
      confidence,
    })),
    elements: report.elements,
    ms: report.ms,
  };
}

function foundIn<T>(found: Found<T> | null): T | null {
  return found === null ? null : found.value;
}
