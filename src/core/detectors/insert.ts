import { kindOfPrefix } from "../lexicon/titles";
import { phrase, phraseOf } from "../phrases";
import type { Line } from "../reading";
import { because, type Detector } from "./detector";

const MAX_LINES = 3;
const MIN_LINK_SHARE = 0.5;
const ARROW = /^[←→«»‹›▶►]|[←→»›]$/u;
/** "Also read: …" in any of the languages; said in English only; said by an arrow. */
const KNOWN = 6;
const LIKELY = 4.6;
const TITLED = 3;

/** "Read more about the rules." is a sentence of the story, with its full stop. */
function pointsOn(text: string): boolean {
  return phraseOf(text) === phrase.goOn && !text.endsWith(".");
}

/** A line that is bold as a whole and begins like "Also read: …", linked or not. */
export function isInsert(line: Line): boolean {
  return line.strongChars >= line.text.length - 1 && kindOfPrefix(line.text) !== null;
}

/** A line or two between paragraphs that send the reader to another page: "Also read: …". */
export const insert: Detector = {
  id: "insert",
  detect({ lines, linkShare, titleMatch, furniture }) {
    const first = lines[0];
    if (!first || furniture || lines.length > MAX_LINES) return null;
    const text = first.text.slice(0, 60);
    const kind = kindOfPrefix(first.text);
    if (kind && (linkShare >= MIN_LINK_SHARE || isInsert(first)))
      return { kind, logOdds: KNOWN, because: because("because_insert", text) };
    if (linkShare < MIN_LINK_SHARE) return null;
    if (pointsOn(first.text) || lines.every((line) => ARROW.test(line.text))) {
      return { kind: "related", logOdds: LIKELY, because: because("because_insert", text) };
    }
    if (!titleMatch || lines.length < 2) return null;
    return { kind: titleMatch.kind, logOdds: TITLED, because: because("because_insert", text) };
  },
};
