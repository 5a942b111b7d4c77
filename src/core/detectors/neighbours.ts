import type { Line } from "../reading";
import { headlinesIn } from "../shapes/headlines";
import { because, type Detector } from "./detector";

const NAME =
  /^(?:prev|previous|next|nextprev|prevnext|pager|pagination|postnav|adjacent|siblings)$/;
/** A menu may be called navigation too; that between posts says so, or where it stands. */
const POSTS = /^(?:posts?|blog|article|entry|story|single|below)$/;
const BACK = /^[«‹←]/;
const ON = /[»›→]$/;
const MAX_LINES = 4;
const MIN_LINKED = 0.8;
const MIN_WORDS = 4;
/** More than a site's menu weighs against it. */
const NEIGHBOURS = 8;

/** The stories before and after this one, as blogs have them under the text. */
export const neighbours: Detector = {
  id: "neighbours",
  detect({ lines, names, linkShare, links, place }, { view }) {
    if (place !== "after" || lines.length > MAX_LINES || linkShare < MIN_LINKED) return null;
    const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
    const isNamed = has(NAME) || (names.has("navigation") && has(POSTS));
    if (!isNamed && !pointsBothWays(lines)) return null;
    const headlines = lines.filter(
      (line) => headlinesIn(line, view) > 0 && (view.words[line.id] as number) >= MIN_WORDS,
    );
    if (headlines.length === 0 || headlines.length > 2 || links === 0 || links > MAX_LINES)
      return null;
    return { kind: "related", logOdds: NEIGHBOURS, because: because("because_neighbours") };
  },
};

/** "« Five ways to lose a goat", "Medlar jelly »" */
function pointsBothWays(lines: readonly Line[]): boolean {
  return BACK.test(lines[0]?.text ?? "") && ON.test(lines.at(-1)?.text ?? "");
}
