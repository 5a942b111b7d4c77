import type { BlockId, PageFacts } from "../reading";
import { folded } from "../text/fold";
import { unclobbered } from "../unclobbered";
import { namesOf } from "./names";
import { MAX_TEXT_CHARS, shortText } from "./short-text";

/** Caps against pages made to be heavy; no page of the corpora comes near them. */
const MAX_METAS = 500;
const MAX_RELATIONS = 200;
const MAX_SCRIPTS = 20;
const MAX_SCRIPT_CHARS = 512 * 1024;
const MAX_TIMES = 200;
const MAX_ITEMS = 400;
const MAX_VALUE_CHARS = 2_048;

const ITEMS =
  '[itemprop],[rel~="author"],a[href*="/author" i],a[href*="/autor" i],a[href*="/people/"],' +
  'a[href*="/contributor" i],a[href*="/by/"],[class*="author" i],[class*="byline" i],' +
  '[class*="autor" i],[class*="writer" i],[class*="contributor" i],[class*="date" i],' +
  '[class*="publish" i],[class*="time" i],[class*="posted" i]';

const ITEM_PROPERTIES = /^(?:author|creator|datepublished|datemodified|headline|publisher)$/;
const AUTHOR_NAMES = /^(?:authors?|bylines?|autor|autore|auteur|writers?|contributors?)$/;
const DATE_NAMES = /^(?:dates?|datetime|pubdate|publish|published|posted|timestamps?|time)$/;
const AUTHOR_ADDRESS = /\/(?:authors?|autor|autore|auteur|people|contributors?|by)\/[^/?#]/i;

interface Page {
  readonly document: Document;
  readonly root: Element;
  readonly all: (selector: string) => readonly Element[];
  readonly read: (element: Element, name: string) => string;
  readonly blockOf: (element: Element) => BlockId;
}

/**
 * What the head and the machine-readable parts of a page say. Reads what is marked, never the whole
 * page, and nothing that a page can shadow with a name of its own.
 *
 * @param blockOf - the innermost block that holds an element
 */
export function collectFacts(
  document: Document,
  blockOf: (element: Element) => BlockId,
): PageFacts {
  const root = unclobbered(document, "documentElement");
  const page: Page = {
    document,
    root,
    all: (selector) => [...unclobbered(document, "querySelectorAll").call(document, selector)],
    read: (element, name) => root.getAttribute.call(element, name) ?? "",
    blockOf,
  };
  return {
    url: unclobbered(document, "URL"),
    documentTitle: folded(unclobbered(document, "title")).slice(0, MAX_VALUE_CHARS),
    lang: page.read(root, "lang").trim(),
    dir: page.read(root, "dir").trim().toLowerCase(),
    metas: metas(page),
    relations: relations(page),
    jsonLd: scripts(page),
    times: times(page),
    items: items(page),
  };
}

function metas({ all, read }: Page): PageFacts["metas"] {
  return all("meta[content]")
    .slice(0, MAX_METAS)
    .flatMap((meta): [string, string][] => {
      const key = read(meta, "property") || read(meta, "name") || read(meta, "itemprop");
      const content = folded(read(meta, "content").slice(0, MAX_VALUE_CHARS));
      return key && content ? [[key.trim().toLowerCase(), content]] : [];
    });
}

function relations({ all, read }: Page): PageFacts["relations"] {
  return all("link[rel][href]")
    .slice(0, MAX_RELATIONS)
    .flatMap((link): [string, string][] => {
      const href: unknown = (link as HTMLLinkElement).href;
      if (typeof href !== "string" || href.length > MAX_VALUE_CHARS) return [];
      return [[read(link, "rel").trim().toLowerCase(), href]];
    });
}

function scripts({ all }: Page): PageFacts["jsonLd"] {
  return all('script[type^="application/ld+json" i]')
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? "")
    .filter((text) => text.length <= MAX_SCRIPT_CHARS);
}

function times(page: Page): PageFacts["times"] {
  return page
    .all("time")
    .slice(0, MAX_TIMES)
    .map((time) => ({
      at: page.read(time, "datetime").trim().slice(0, MAX_TEXT_CHARS),
      block: page.blockOf(time),
      text: folded(shortText(page.document, time)),
    }));
}

function items(page: Page): PageFacts["items"] {
  const found: [string, string, BlockId][] = [];
  for (const element of page.all(ITEMS)) {
    if (found.length >= MAX_ITEMS) break;
    for (const key of keysOf(page, element)) {
      const text = textFor(page, element, key);
      if (text) found.push([key, text, page.blockOf(element)]);
    }
  }
  return found;
}

/** Why an element counts: its itemprops of interest, `rel-author`, `link-author`, `class-…`. */
function keysOf({ read }: Page, element: Element): readonly string[] {
  const keys = read(element, "itemprop")
    .toLowerCase()
    .split(/\s+/)
    .filter((key) => ITEM_PROPERTIES.test(key));
  if (/(?:^|\s)author(?:\s|$)/i.test(read(element, "rel"))) keys.push("rel-author");
  if (AUTHOR_ADDRESS.test(read(element, "href"))) keys.push("link-author");
  const names = namesOf(read(element, "class"));
  if (names.some((name) => AUTHOR_NAMES.test(name))) keys.push("class-author");
  if (names.some((name) => DATE_NAMES.test(name))) keys.push("class-date");
  return keys;
}

function textFor(page: Page, element: Element, key: string): string {
  const said = page.read(element, "content") || page.read(element, "datetime");
  if (said && !key.startsWith("class-")) return folded(said.slice(0, MAX_TEXT_CHARS));
  const inner = key === "author" ? nameInside(page, element) : null;
  return inner ?? shortText(page.document, element);
}

/** `<span itemprop="author" itemscope><b itemprop="name">…`: the name alone. */
function nameInside(page: Page, element: Element): string | null {
  const name = page.root.querySelector.call(element, '[itemprop~="name"]');
  if (!name) return null;
  return (
    folded(page.read(name, "content").slice(0, MAX_TEXT_CHARS)) || shortText(page.document, name)
  );
}
