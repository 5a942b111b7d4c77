import { basename } from "node:path";
import { findHeadline } from "../../src/core/scoring/headline";
import { type PageView, viewPage } from "../../src/core/scoring/page-view";
import { readTruths, type Truth } from "../corpus";
import { labelLines } from "./labels";
import { loadReadings, type Recorded, recordReadings } from "./readings";

/** A page to learn from. */
export interface LabelledPage {
  readonly corpus: string;
  readonly truth: Truth;
  readonly reading: Recorded;
  readonly view: PageView;
  readonly labels: Uint8Array;
  /** The domain, as far as two or three labels of the host name tell: folds never split one. */
  readonly domain: string;
}

const SECOND_LEVEL = new Set(["co", "com", "net", "org", "gov", "ac", "edu"]);

export async function labelledPages(corpora: readonly string[], cache: string) {
  const pages: LabelledPage[] = [];
  for (const corpus of corpora) {
    const truths = new Map(readTruths(corpus).map((truth) => [truth.id, truth]));
    for (const reading of await loadReadings(await recordReadings(corpus, cache))) {
      const truth = truths.get(reading.id);
      if (!truth) throw new Error(`${reading.id} of ${corpus} has no label: record it again`);
      const view = viewPage(reading, findHeadline(reading));
      const labels = labelLines(reading.lines, truth.text);
      const name = basename(corpus);
      pages.push({ corpus: name, truth, reading, view, labels, domain: domainOf(truth.url) });
    }
  }
  return pages;
}

/** An article is any page of a corpus that labels no other type. */
export function isArticle(page: LabelledPage): boolean {
  return page.truth.type === undefined;
}

function domainOf(url: string): string {
  const parts = new URL(url).hostname.split(".");
  const count = SECOND_LEVEL.has(parts.at(-2) ?? "") ? 3 : 2;
  return parts.slice(-count).join(".");
}

/** A number that depends on nothing but the text (FNV-1a), to deal domains into folds. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0;
}
