import type { Verdict } from "../evidence";
import { pageOf } from "../metadata/page";
import type { BlockId, Line, Reading } from "../reading";
import type { Article, Metadata } from "../story/story";

/** What the signals are read from. */
export interface Telling {
  readonly reading: Reading;
  readonly article: Article;
  readonly verdicts: readonly Verdict[];
  readonly metadata: Metadata;
  /** The story's lines. */
  readonly story: readonly Line[];
  /** Lines from the headline to the story's second, where datelines and credits stand. */
  readonly opening: readonly Line[];
  /** The story's last lines and the few behind them that are no clutter: sign-offs, credits. */
  readonly closing: readonly Line[];
  readonly clutter: (block: BlockId) => boolean;
}

const OPENING_BEFORE = 12;
const OPENING_STORY = 2;
const CLOSING_STORY = 4;
const CLOSING_BEHIND = 6;

export function tellingOf(
  reading: Reading,
  article: Article,
  verdicts: readonly Verdict[],
  metadata: Metadata,
): Telling {
  const { clutter } = pageOf(reading, article, verdicts);
  const { lines } = reading;
  const seen = ({ block }: Line) => !clutter(block) && !reading.blocks[block]?.hidden;
  const story = article.lines.flatMap((id) => lines[id] ?? []);
  const first = article.lines[0] ?? 0;
  const last = article.lines[article.lines.length - 1] ?? -1;
  const top = Math.max(article.headline ?? first - OPENING_BEFORE, first - OPENING_BEFORE, 0);
  return {
    reading,
    article,
    verdicts,
    metadata,
    story,
    opening: [...lines.slice(top, first), ...story.slice(0, OPENING_STORY)].filter(seen),
    closing: [
      ...story.slice(Math.max(OPENING_STORY, story.length - CLOSING_STORY)),
      ...lines.slice(last + 1, last + 1 + CLOSING_BEHIND).filter(seen),
    ],
    clutter,
  };
}

/** A passage cut for showing as evidence. */
export function quoted(text: string): string {
  return text.length <= MAX_EVIDENCE ? text : `${text.slice(0, MAX_EVIDENCE - 1).trimEnd()}…`;
}
const MAX_EVIDENCE = 160;
