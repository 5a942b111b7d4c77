import type { Block, BlockId, Reading } from "../reading";
import { select } from "../select";
import { ident, quoted } from "../selecting/css";
import { type Dom, domOf } from "../selecting/dom";
import { countsOf } from "./alike";
import { counts, type Likeness, likenessText } from "./likeness";
import type { Trial } from "./meaning";
import { ownTitle, titleBody } from "./own-title";
import { stableNames } from "./stable";
import type { Scope } from "./write";

/** Elements that say where in a page something stands. */
const PLACES = /^(?:aside|footer|header|nav|main|article|form|dialog)$/;
/** Those of them in which a story stands, so that its paragraphs are no sign of clutter. */
const STORY_PLACES = /^(?:main|article)$/;
/** Words of a text that it is known by. */
const WORDS = 8;
/** Such a block has nothing to go by, but the story has words. */
const WORDLESS = ":not(:has-text(/\\S/))";
/** Signs that would be read as something else in an argument, and what parts a text. */
const UNWRITABLE = /[()"'\\/\n\r\t]| {2,}/;

/**
 * What a rule for a block could say after its `##`, best first. Each is to be tried: it may mean
 * other blocks too, or, by the page's own rights, nothing.
 */
export function* bodiesFor(trial: Trial, id: BlockId, scope: Scope): Generator<string> {
  const { analysis, document } = trial;
  const { reading } = analysis;
  const block = reading.blocks[id] as Block;
  const element = reading.elements[id] as Element;
  const dom = domOf(document);
  const title = ownTitle(reading, block);
  // Rules for sections hold where there is a story.
  if (title !== null && analysis.acting) yield* titleBody(title);
  const verdict = analysis.verdicts.find((one) => one.block === id);
  const isKind = verdict && verdict.kind !== "filter" && verdict.kind !== "furniture";
  if (scope !== "one" && isKind && analysis.acting) yield `:kind(${verdict.kind})`;
  if (scope === "everywhere" && title === null) return;
  const isBare = title === null && isText(block);
  // A text without links, pictures and fields has no shape: any paragraph would be like it.
  if (isBare && scope === "one") yield* byWords(dom, element, block, reading);
  yield* byShape(dom, element, block, title?.text ?? null, scope);
  if (scope === "everywhere") return;
  yield* stableNames(dom, element);
  if (scope === "site") return;
  yield* byWords(dom, element, block, reading);
  yield* byFirstLink(dom, element, block);
  for (const { selector, how } of select(document, [element]).rules) {
    // What counts places means another block tomorrow.
    if (how !== "place" && how !== "shape") yield selector;
  }
}

/**
 * The same for one of several blocks that nothing but their place tells apart: its place, and what
 * it looks like, so that nothing else that comes to stand there is meant.
 */
export function* bodiesByPlace({ analysis, document }: Trial, id: BlockId): Generator<string> {
  const { blocks, elements } = analysis.reading;
  const block = blocks[id] as Block;
  const like = likenessOf(block, null);
  const isSeen = counts.some((name) => like[name]);
  const guard = isSeen ? `:like(${likenessText(like)})` : WORDLESS;
  for (const { selector } of select(document, [elements[id] as Element]).rules) {
    yield selector + guard;
  }
}

/** By what it looks like, then also by the part of the page it stands in, and whom it links to. */
function* byShape(
  dom: Dom,
  element: Element,
  block: Block,
  title: string | null,
  scope: Scope,
): Generator<string> {
  const tag = ident(dom.tag(element));
  const like = likenessOf(block, title);
  const loose = `${tag}:like(${likenessText(like)})`;
  if (title !== null || (scope !== "one" && !isText(block))) yield loose;
  if (scope === "everywhere") return;
  const place = placeOf(dom, element);
  const shape =
    scope === "one"
      ? `${tag}:like(${likenessText({ ...like, ...textOf(block), one: true })})`
      : loose;
  const host = foreignHost(dom, element);
  if (title === null && isText(block)) {
    if (place !== null && !STORY_PLACES.test(place)) yield `${place} ${shape}`;
    return;
  }
  const links = host === null ? null : `:has(a[href*=${quoted(host)}])`;
  if (links !== null) yield tag + links + shape.slice(tag.length);
  if (scope === "one") yield shape;
  if (place !== null) yield `${place} ${shape}`;
}

function likenessOf(block: Block, title: string | null): Likeness {
  const { links, pictures, fields } = countsOf(block);
  const numbers = { links, pictures, fields };
  return title === null ? { ...numbers, ...textOf(block) } : { title, ...numbers };
}

function textOf({ chars }: Block): { readonly text: number } {
  return { text: chars };
}

function placeOf(dom: Dom, element: Element): string | null {
  for (let at = dom.parent(element); at; at = dom.parent(at)) {
    if (PLACES.test(dom.tag(at))) return dom.tag(at);
  }
  return null;
}

/** Another site that it links to: where buttons to share lead, or an advertiser. */
function foreignHost(dom: Dom, element: Element): string | null {
  for (const link of dom.inside(element, 'a[href^="http"]').slice(0, 20)) {
    const host = URL.parse(dom.read(link, "href") ?? "")?.hostname;
    const own = element.ownerDocument.location?.hostname;
    if (host && own && host !== own && host.split(".").length < 4) return host;
  }
  return null;
}

function isText({ links, images, controls }: Block): boolean {
  return links + images + controls === 0;
}

/** By some of its first words. */
function* byWords(dom: Dom, element: Element, block: Block, { texts }: Reading): Generator<string> {
  const { firstLine, lastLine } = block;
  const first = firstLine < lastLine ? (texts[firstLine]?.[0]?.data ?? "") : "";
  const [longest = ""] = first
    .split(UNWRITABLE)
    .map((part) => part.trim())
    .sort((one, other) => other.length - one.length);
  const words = longest.split(" ").slice(0, WORDS).join(" ");
  if (words === "") return;
  const told = `${ident(dom.tag(element))}:has-text(${words})`;
  yield told;
  yield `${told}:like(${likenessText({ ...likenessOf(block, null), one: true })})`;
}

/** By its first link: what it says today. */
function* byFirstLink(dom: Dom, element: Element, block: Block): Generator<string> {
  const like = `:like(${likenessText({ ...likenessOf(block, null), one: true })})`;
  const [link] = dom.inside(element, "a[href]");
  const href = link && dom.read(link, "href");
  if (href && href !== "#") yield `${ident(dom.tag(element))}:has(a[href=${quoted(href)}])${like}`;
}
