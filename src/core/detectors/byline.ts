import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import { namesOrDates } from "../shapes/opening";
import { because, type Detector, type Sighting } from "./detector";

/** Lines between the headline and the block that signs the story. */
const NEAR = 8;
const MAX_CHARS = 300;
/** Beside a signature the author's biography may be folded up. */
const MAX_SIGNED = 700;
const SIGNED_LINES = 3;
/** A name and an office; a biography is longer. */
const MAX_UNSIGNED = 160;
/** A line is a link, and several of them are a menu of what one can do with an author. */
const LINKED = 0.6;
/** As good as a known title and two names of its block together. */
const SIGNS = -6;
const SIGNS_BESIDE_BUTTONS = -4;

/** Who wrote this story, by the headline: a box about an author is one only below the story. */
export const byline: Detector = {
  id: "byline",
  detect({ blocks, lines, chars, place, title }, { article, view }) {
    const first = blocks[0]?.firstLine ?? 0;
    const { headline } = article;
    if (headline === null || place === "after" || chars > MAX_SIGNED) return null;
    if (chars > MAX_CHARS && !(place === "before" && isSigned(lines.slice(0, SIGNED_LINES))))
      return null;
    if (Math.abs(first - headline) > NEAR) return null;
    const signed = isSigned(lines);
    const isMenu = lines.length > 1 && lines.every((line) => linkShare(line) > LINKED);
    if (!signed && (isMenu || chars > MAX_UNSIGNED)) return null;
    const found: Sighting[] = [
      { kind: "author-more", logOdds: SIGNS, because: because("because_byline") },
    ];
    // A title below the date names what stands under it, not the date.
    const kind = title && title !== lines[0] ? null : "social";
    if (signed || namesOrDates(lines, view))
      found.push({ kind, logOdds: SIGNS_BESIDE_BUTTONS, because: because("because_byline") });
    return found;
  },
};

function isSigned(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => SIGNED.has(phraseOf(text)) || BY.test(text));
}

/** In a line of its own, the name in the next. */
const BY = /^(?:by|von|par|por|di|door|av|af):?$/i;
const SIGNED: ReadonlySet<number> = new Set([phrase.byline, phrase.credit]);
