import { titleFamily } from "../lexicon/families";
import {
  kindOfTitle,
  leadsToNeighbour,
  MAX_TITLE,
  prefixTitle,
  type TitleMatch,
} from "../lexicon/titles";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { folded } from "../text/fold";
import { remembered } from "../text/remembered";
import type { Scene } from "./suspect";

/** A title is read in the first lines of a section, and stands in a line of its own. */
export const TITLE_LINES = 2;
/** A line that begins with a title and goes on with what the title names is not much longer. */
const MAX_LED = 300;
/** With so many short links of the same make near it, a short link is an entry of a menu. */
const MIN_ENTRIES = 3;
const ENTRY_WORDS = 4;
const LINKED = 0.8;
/** Links in a row after a label are what it names. */
const ROW = 0.6;

/** What a line says when it is, or begins with, the title of a section of clutter, or null. */
export function titleOf(line: Line, { userTitles }: Pick<Scene, "userTitles">): TitleMatch | null {
  if (userTitles.size > 0 && userTitles.has(titleKey(line.text)))
    return matchTitle(line.text) ?? ownTitle;
  if (line.text.length <= MAX_TITLE) {
    const match = matchTitle(line.text);
    if (match && !match.ambiguous) return match;
    return ledBy(line) ?? match ?? (line.heading > 0 ? headed(line.text) : null);
  }
  return ledBy(line);
}

function ledBy(line: Line): TitleMatch | null {
  if (line.text.length > MAX_LED || line.lead.length >= line.text.length) return null;
  const isRow = line.links > 1 && linkShare(line) > ROW;
  const led = kindOfTitle(line.lead) ?? (isRow ? topicsIn(line.lead) : null);
  return led && (isRow || !led.ambiguous) ? led : null;
}

/** "Up next: top videos"; "Next: the vote" may be a part of the story. */
function headed(text: string): TitleMatch | null {
  return leadsToNeighbour(text) ? null : prefixTitle(text);
}

/** "Topics in this story" before a row of them. */
function topicsIn(lead: string): TitleMatch | null {
  const family = titleFamily(lead);
  return family?.kind === "tags" ? family : null;
}

const ownTitle: TitleMatch = { kind: "related", ambiguous: false };

/** What a whole text says when it is the title of a section of clutter, or null. */
export const matchTitle = remembered(
  (text: string): TitleMatch | null =>
    kindOfTitle(text) ?? titleFamily(text) ?? asked(text) ?? barred(text),
);

/** "Around the Web | Paid Content": two titles in one. */
function barred(text: string): TitleMatch | null {
  const [first, second, ...more] = text.split(/\s[|·•]\s/).map(kindOfTitle);
  return first && second && more.length === 0 ? first : null;
}

/** "What do you say? Join the discussion": remarks, whatever is asked before. */
function asked(text: string): TitleMatch | null {
  const match = kindOfTitle(text.slice(text.indexOf("?") + 1).trim());
  return match?.kind === "comments" ? match : null;
}

/** A user's own title as it is looked up: any case, white space folded. */
export function titleKey(text: string): string {
  return folded(text.normalize("NFKC").toLowerCase());
}

/** Whether a line names a section; "Subscribe" on a button names none. */
export function isTitle(line: Line, scene: Pick<Scene, "userTitles">): boolean {
  const title = titleOf(line, scene);
  return title !== null && !(line.clickable && title.kind === "newsletter");
}

/** The line that names a section: one of its first, and no entry of a menu. */
export function titleLine(
  lines: readonly Line[],
  scene: Pick<Scene, "userTitles" | "view">,
): Line | null {
  const named = (line: Line, place: number) => {
    const match = isEntry(line, scene.view) ? null : titleOf(line, scene);
    // "Read more" under a text names nothing: it is a button.
    const isLast = place > 0 && place === lines.length - 1;
    return match !== null && !(isLast && match.ambiguous);
  };
  return lines.slice(0, TITLE_LINES).find(named) ?? null;
}

/** Whether a line is one of several short links alike, as "Latest" is in a site's menu. */
export function isEntry(line: Line, view: PageView): boolean {
  if (line.heading > 0 || !isShortLink(line, view)) return false;
  const near = view.lines.slice(Math.max(0, line.id - MIN_ENTRIES), line.id + MIN_ENTRIES + 1);
  const alike = near.filter(
    (other) => view.shape[other.id] === view.shape[line.id] && isShortLink(other, view),
  );
  return alike.length > MIN_ENTRIES;
}

function isShortLink(line: Line, view: PageView): boolean {
  return (view.words[line.id] as number) <= ENTRY_WORDS && linkShare(line) > LINKED;
}
