import type { Reply } from "../../scripts/browsers/serve";
import { paragraphs } from "./paragraphs";

/** Five paragraphs of an invented story, long enough to be told for one. */
export const PARAGRAPHS = [
  "The harbour office of Little Menham has printed a tide table every year since 1891, and every year somebody has found a mistake in it. This year nobody has, which the harbour master finds suspicious.",
  "The figures come from a gauge at the end of the long pier, a copper float in a pipe, and from a clerk who reads it twice a day. The clerk, Edda Rowse, has missed four readings in nineteen years and can say why for each.",
  "A company from the capital has offered to predict the tides by machine for half the price. The council asked for a sample week. The machine was right to the minute and late by an hour, because nobody had told it about summer time.",
  "Fishermen say they do not need the table at all, and each of them has one nailed up beside the door. It is for the visitors, they say. The visitors say it is for the fishermen.",
  "So the table will be printed again, two thousand copies on blue paper, to be had from the office, the baker and the chapel. Anyone who finds a mistake before Easter gets a crab.",
] as const;

const TITLE = "The tide table is right this year";
const HEAD = `<!doctype html><html lang="en"><head><title>${TITLE}</title>
<meta property="og:type" content="article"></head><body>`;
const OPENING = `<h1>${TITLE}</h1><p>By Oona Petherick</p><time datetime="2026-03-04">4 March 2026</time>`;

/** The whole story as it stands on the pages below. */
export const STORY = `<article>${OPENING}${paragraphs(PARAGRAPHS)}</article>`;

/** A story whose fourth paragraph shares its frame with a form that asks for an address. */
export const swallowed = `${HEAD}<article>${OPENING}${paragraphs(PARAGRAPHS.slice(0, 3))}
<div><p>${PARAGRAPHS[3]}</p><form><input type="email" name="email"><button>Subscribe</button></form></div>
<p>${PARAGRAPHS[4]}</p></article></body></html>`;

/** Names that a form's controls can shadow on the form itself. */
const SHADOWED =
  `parentNode parentElement children childNodes firstChild nextSibling localName nodeName
  nodeType tagName getAttribute querySelectorAll attributes textContent id className style hidden
  contains remove append closest matches`.split(/\s+/);

/** A story inside a form of which every member of use is another control. */
export const clobbered = `${HEAD}<form>${STORY}${SHADOWED.map(
  (name) => `<input name="${name}">`,
).join("")}</form></body></html>`;

/** Beyond the depth that a parser allows, so that a script has to build it; unseen, since browsers
 *  themselves give up laying it out. */
const deep = (levels: number): string => `${HEAD}${STORY}<div hidden id="deep"></div><script>
let at = document.getElementById("deep");
for (let level = 0; level < ${levels}; level++) {
  const next = document.createElement("div");
  next.append("Level " + level);
  at.append(next);
  at = next;
}</script></body></html>`;

/** An element and a text each. */
const wide = (nodes: number): string =>
  `${HEAD}${STORY}${"<p>The tide was out, and then it was in again.</p>".repeat(nodes / 2)}`;

const linked = (links: number): string =>
  `${HEAD}${STORY}<ul>${Array.from(
    { length: links },
    (_, at) => `<li><a href="/ferry/${at}">Ferry number ${at} is back on its timetable</a></li>`,
  ).join("")}</ul>`;

/** One text node of so many characters below the story. */
const oneText = (chars: number): string =>
  `${HEAD}${STORY}<p>${"the tide was out and ".repeat(chars / 21)}</p>`;

/** A section of clutter again and again: more blocks to hide than selectors can be sought for. */
export const sectioned = (sections: number): string =>
  `${HEAD}${STORY}${'<div><h2>Related</h2><ul><li><a href="/a">Ferry back on its winter timetable</a></ul></div>'.repeat(sections)}`;

/** The story at once, then a teaser every so many milliseconds, for as long as anyone listens. */
function endless(everyMs: number, chunks: number): Reply {
  const teaser = (at: number) =>
    `<div class="teaser"><a href="/ferry/${at}">Ferry number ${at} is back on its timetable</a>
    <p>Nobody had missed it, the harbour master says, but the gulls had.</p></div>`.repeat(10);
  const rest = Array.from({ length: chunks }, (_, at) => teaser(at));
  return { headers: {}, chunks: [`${HEAD}${STORY}`, ...rest], everyMs };
}

const page = (html: string): Reply => ({ headers: {}, chunks: [html] });

/** By address, made when it is asked for: most are megabytes. */
export const hostilePages: Readonly<Record<string, () => Reply>> = {
  "https://hostile.example/swallowed.html": () => page(swallowed),
  "https://hostile.example/clobbered.html": () => page(clobbered),
  "https://hostile.example/deep.html": () => page(deep(3_000)),
  "https://hostile.example/wide.html": () => page(wide(200_000)),
  "https://hostile.example/linked.html": () => page(linked(50_000)),
  "https://hostile.example/one-text.html": () => page(oneText(1_000_000)),
  "https://hostile.example/sectioned.html": () => page(sectioned(12_000)),
  "https://hostile.example/endless.html": () => endless(15, 8_000),
};
