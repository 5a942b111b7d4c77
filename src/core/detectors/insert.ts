import { ledTitle, prefixTitle } from "../lexicon/titles";
import { phrase, phraseOf } from "../phrases";
import { isAboveHeadline } from "../place";
import type { Line } from "../reading";
import { because, type Detector } from "./detector";

const MAX_LINES = 3;
/** "Read more: …" may well be the story's own. */
const SEE_ALSO = /^see also\b/i;
const MIN_HEADLINE_WORDS = 4;
const MIN_LINK_SHARE = 0.5;
/** An arrow at either end, or brackets around it all. */
const ARROW = /^[←→«»‹›▶►]|[←→»›]$|^\[\s.+\s\]$/u;
/** "Also read: …" in any of the languages; "Read more: …", which may be the story's own. */
const KNOWN = 4.5;
const AMBIGUOUS = 1.5;
/** Said in English only; said by an arrow. */
const LIKELY = 1.2;
const ARROWS = 4.6;
const TITLED = 3;
/** "Also read" in an element of its own, and the headline after it, in one link. */
const LED = 2;

/** "Read more about the rules." is a sentence of the story, with its full stop. */
function pointsOn(text: string): boolean {
  return phraseOf(text) === phrase.goOn && !text.endsWith(".");
}

/** "See also:" and a headline, all of it a link: no note of the story's own. */
function isTold({ text, linkChars, links }: Line): boolean {
  const rest = text.slice(text.search(/[:：]/) + 1).trim();
  return (
    SEE_ALSO.test(text) &&
    links === 1 &&
    linkChars >= rest.length &&
    rest.split(" ").length >= MIN_HEADLINE_WORDS
  );
}

/** A line that is bold as a whole and begins like "Also read: …", linked or not. */
export function isInsert(line: Line): boolean {
  return line.strongChars >= line.text.length - 1 && prefixTitle(line.text)?.kind === "related";
}

/** A line or two between paragraphs that send the reader to another page: "Also read: …". */
export const insert: Detector = {
  id: "insert",
  detect({ lines, linkShare, titleMatch, furniture }, scene) {
    const first = lines[0];
    if (!first || furniture || lines.length > MAX_LINES || isAboveHeadline(lines, scene))
      return null;
    const reason = because("because_insert", first.text.slice(0, 60));
    const prefix = prefixTitle(first.text);
    const isStray = scene.tails.includes(first.block);
    if (prefix && (linkShare >= MIN_LINK_SHARE || isStray || isInsert(first))) {
      const isAsked = prefix.ambiguous && !isTold(first);
      const logOdds = isAsked ? AMBIGUOUS : KNOWN;
      return { kind: prefix.kind, logOdds, because: reason };
    }
    if (linkShare < MIN_LINK_SHARE) return null;
    if (lines.every(({ block }) => scene.tails.includes(block)))
      return { kind: "related", logOdds: KNOWN, because: reason };
    if (lines.length === 1 && titleMatch && ledTitle(first))
      return { kind: titleMatch.kind, logOdds: LED, because: reason };
    if (lines.every((line) => ARROW.test(line.text)))
      return { kind: "related", logOdds: ARROWS, because: reason };
    const titled = lines.length > 1 ? titleMatch : null;
    if (pointsOn(first.text) && (!titled || titled.ambiguous))
      return { kind: "related", logOdds: LIKELY, because: reason };
    return titled && { kind: titled.kind, logOdds: TITLED, because: reason };
  },
};
