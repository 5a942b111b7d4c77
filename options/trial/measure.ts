import { elementsIn } from "../../src/core/filters/elements";
import { type Failure, runChain } from "../../src/core/filters/procedure";
import type { Chain, Rule } from "../../src/core/filters/rule";
import { holdsAt } from "../../src/core/filters/scope";
import { shapesOf } from "../../src/core/filters/shapes";
import { KIND, type PageSample, WORDS } from "../../src/shared/sample";
import type { WrittenLine } from "../filters/outcome";
import { titled } from "./titled";

/**
 * What a line does on a page. `elsewhere`: it is not for that page; `keeps`: an exception; `live`:
 * it asks for computed styles, which only a page that is shown has; `page` and `story`: it would
 * hide the page itself, or most of the story, so that it is left out.
 */
export type Measure =
  | { readonly hides: number; readonly lost: number }
  | "elsewhere"
  | "keeps"
  | "live"
  | "page"
  | "story"
  | Failure;

/** What lines do, each by itself and all together. */
export interface Measured {
  /** By the line's number; lines that the time did not reach are not in it. */
  readonly lines: ReadonlyMap<number, Measure>;
  readonly hides: number;
  readonly lost: number;
}

/** Milliseconds for one line, and for all. */
const LINE_MS = 50;
const ALL_MS = 1_000;
/** The share of the story that filters may hide, as the page's own guard has it. */
const MOST = 0.6;
const WHOLE = /^(?:html|body|main|head)$/;

/** A page that filters are tried on, read once. */
export interface Ground {
  readonly document: Document;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** Stretches of the story: how many words, and all that they stand in. */
  readonly story: readonly { readonly words: number; readonly above: ReadonlySet<Element> }[];
}

/** Reads a sample into a document that runs and loads nothing. Null when its address is none. */
export function groundOf({ url, html }: PageSample): Ground | null {
  const address = URL.parse(url);
  if (!address) return null;
  const document = new DOMParser().parseFromString(html, "text/html");
  const dom = elementsIn(document);
  const story = dom.all(`[${WORDS}]`).map((element) => {
    const count = Number(Element.prototype.getAttribute.call(element, WORDS));
    const above = new Set<Element>();
    for (let at: Element | null = element; at; at = dom.parent(at)) above.add(at);
    return { words: Number.isFinite(count) ? count : 0, above };
  });
  const { hostname, pathname, search } = address;
  return { document, host: hostname, path: pathname + search, story };
}

/** Tries lines. @param now - milliseconds of a clock that only goes on */
export function measureLines(
  ground: Ground,
  lines: readonly WrittenLine[],
  now: () => number,
): Measured {
  const end = now() + ALL_MS;
  const all = new Set<Element>();
  const found = new Map<number, Measure>();
  for (const { line, rules } of lines) {
    if (now() > end) break;
    const hit = hitBy(ground, rules, now);
    found.set(
      line,
      typeof hit === "string" ? hit : { hides: hit.size, lost: wordsIn(ground, hit) },
    );
    if (typeof hit !== "string") for (const element of hit) all.add(element);
  }
  return { lines: found, hides: all.size, lost: wordsIn(ground, all) };
}

function hitBy(
  ground: Ground,
  rules: readonly Rule[],
  now: () => number,
): ReadonlySet<Element> | Extract<Measure, string> {
  const here = rules.filter((rule) => holdsAt(rule, ground.host, ground.path));
  if (here.length === 0) return "elsewhere";
  if (here.some(({ keep }) => keep)) return "keeps";
  const limit = now() + LINE_MS;
  const hit = new Set<Element>();
  for (const { aim } of here) {
    const elements = meant(ground, aim, () => now() > limit);
    if (typeof elements === "string") return elements;
    for (const element of elements) hit.add(element);
  }
  if ([...hit].some(({ localName }) => WHOLE.test(localName))) return "page";
  const all = ground.story.reduce((sum, { words }) => sum + words, 0);
  return wordsIn(ground, hit) > all * MOST ? "story" : hit;
}

function meant(
  { document }: Ground,
  aim: Rule["aim"],
  isOver: () => boolean,
): readonly Element[] | Failure | "live" {
  switch (aim.what) {
    case "css":
      return runChain(document, [["all", aim.selector]], isOver, () => shapesOf(document));
    case "steps":
      return asksForStyle(aim.chain)
        ? "live"
        : runChain(document, aim.chain, isOver, () => shapesOf(document));
    case "title":
      return titled(document, aim.title);
    case "kind":
      return elementsIn(document).all(`[${KIND}="${aim.kind}"]`);
  }
}

function asksForStyle(chain: Chain): boolean {
  return chain.some((step) => {
    if (step[0] === "style") return true;
    const inner = step[0] === "has" || step[0] === "is" || step[0] === "not" ? step[1] : [];
    return inner.some(asksForStyle);
  });
}

function wordsIn({ story }: Ground, hit: ReadonlySet<Element>): number {
  const elements = [...hit];
  const lost = story.filter(({ above }) => elements.some((element) => above.has(element)));
  return lost.reduce((sum, { words }) => sum + words, 0);
}
