import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block, Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { within } from "../sections/place";
import type { Scene } from "../sections/suspect";
import { isOnSite } from "../shapes/addresses";
import { holdsPicture, isPicture } from "../shapes/boxes";
import { leadsNowhere } from "../shapes/buttons";
import { calloutIn } from "../shapes/callouts";
import { supportsStory } from "../shapes/closing";
import { isCounter } from "../shapes/counters";
import { leadsIntoPage } from "../shapes/headlines";
import { NAME, namesOrDates } from "../shapes/opening";
import { because, type Detector } from "./detector";

/** As good as a row of words for sharing. */
const TOOLS = 4.5;
/** Lines below the headline. */
const NEAR = 16;
const MAX_LINES = 12;
const BESIDE = 3;
const MAX_CHARS = 40;
const LINKED = 0.9;
/** Links to other hosts: one alone may be where the story was taken from. */
const MIN_AWAY = 2;

/** "212 comments"; "2. Leaseweb" is an entry of a table of contents. */
const COUNTS = /^(?!\d+[.)])\D{0,30}\d[\d.,]*\s?[km]?\D{0,30}$/i;
/** At the beginning of what signs a story. */
const BY = /^(?:by|von|par|por|di|door|av|af|przez|oleh)\s/i;
const SPEAKS = /\p{L}{2}/u;
const AWAY = /^(?:https?|mailto):/;

type Use = "button" | "away" | "remarks" | "count";

/** Between headline and story, what can be done with the page: save, send, follow, go to the remarks. */
export const tools: Detector = {
  id: "tools",
  detect({ blocks, lines, furniture, title }, scene) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || furniture || title || lines.length > MAX_LINES) return null;
    if (!isHead(first, last, scene) || blocks.some((block) => isInPicture(block, scene)))
      return null;
    const uses = lines.map((line) => useOf(line, scene.view));
    const count = (wanted: Use) => uses.filter((use) => use === wanted).length;
    if (uses.includes(null) || !lines.some(({ text }) => SPEAKS.test(text))) return null;
    if (listsContents(lines, scene.view)) return null;
    const isOnlyRemarks = uses.length === 1 && uses[0] === "remarks";
    if (count("button") === 0 && count("away") < MIN_AWAY && !isOnlyRemarks) return null;
    return {
      kind: isOnlyRemarks ? "comments" : "social",
      logOdds: TOOLS,
      because: because("because_share_buttons", lines.length),
    };
  },
};

/** All of it links, but for a label before two or more of them. */
function isLinked({ text, links, linkChars, lead }: Line): boolean {
  return linkChars + (links > 1 ? lead.length : 0) > text.length * LINKED;
}

/** An entry of a table of contents, or the button that folds one up: its entries stand beside it. */
function listsContents(lines: readonly Line[], view: PageView): boolean {
  const [first, last] = [lines[0]?.id ?? 0, lines.at(-1)?.id ?? 0];
  const around = view.lines.slice(Math.max(0, first - 1), last + BESIDE);
  const inPage = around.filter((line) => leadsIntoPage(line, view));
  if (inPage.some(({ text }) => !COUNTS.test(text))) return true;
  if (new Set(inPage.map(({ href }) => href)).size > 1) return true;
  const names = new Set(lines.map(({ text }) => text));
  return view.lines.some(({ heading, text }) => heading > 0 && names.has(text));
}

function isInPicture(block: Block, scene: Scene): boolean {
  return holdsPicture(block, scene.view) || within(block, scene, isPicture);
}

/** Below the headline, near it, and above the first running text. */
function isHead(first: Line, last: Line, { article, view }: Scene): boolean {
  const { headline } = article;
  const told = article.lines.find((id) => view.prose[id]);
  if (headline === null || told === undefined) return false;
  return first.id > headline && first.id <= headline + NEAR && last.id < told;
}

function useOf(line: Line, view: PageView): Use | null {
  const { text, clickable, href } = line;
  if (text.length > MAX_CHARS || BY.test(text) || supportsStory(text)) return null;
  if (signatures.has(phraseOf(text)) || NAME.test(text)) return null;
  if (namesOrDates([line], view)) return null;
  if (isCounter(line)) return "count";
  const here = view.facts.url.split("#")[0] as string;
  if (clickable || (isLinked(line) && leadsNowhere(line, here))) return "button";
  if (calloutIn(line, view) === "social") return "button";
  if (linkShare(line) <= LINKED) return null;
  if (leadsIntoPage(line, view)) return COUNTS.test(text) ? "remarks" : null;
  if (!AWAY.test(href)) return null;
  return isOnSite(href, here) ? null : "away";
}
