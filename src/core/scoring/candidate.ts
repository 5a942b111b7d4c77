import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block } from "../reading";
import { STAMP } from "../shapes/stamped";
import type { PageView } from "./page-view";

/** A page and the story that was found on it. */
export interface Candidate {
  readonly view: PageView;
  readonly odds: readonly number[];
  readonly lines: readonly number[];
}

/** One thing measured of a whole page; see `Column`. */
export interface PageColumn {
  readonly id: string;
  readonly edges: readonly number[];
  of(candidate: Candidate): number;
}

/** Lines above and below a headline in which a byline or a date is looked for. */
const ABOVE = 4;
const BELOW = 8;
const MAX_SIGNATURE = 140;

/** How many lines around the headline are a byline, a date or an age. */
export function nearHeadline({ view }: Candidate): number {
  const { headline, lines } = view;
  if (headline === null) return 0;
  return lines
    .slice(Math.max(0, headline - ABOVE), headline + BELOW)
    .filter(
      ({ text }) =>
        text.length <= MAX_SIGNATURE && (signatures.has(phraseOf(text)) || STAMP.test(text)),
    ).length;
}

/** The class and id words of the body and of what stands around the story's first line. */
export function namesAround({ view, lines }: Candidate): readonly string[] {
  const names = new Set<string>(view.blocks[0]?.names);
  const first = view.lines[lines[0] ?? -1];
  for (let id = first?.block ?? 0; id > 0; id = (view.blocks[id] as Block).parent) {
    for (const name of (view.blocks[id] as Block).names) names.add(name);
  }
  return [...names];
}
