import type { Analysis } from "../core/analyze";
import { countWords } from "../core/text/words";
import { unclobbered } from "../core/unclobbered";
import { KIND, type PageSample, TITLE, WORDS } from "../shared/sample";

/** Their content says nothing that a filter could mean. */
const EMPTIED = "script, style, noscript, template, svg, textarea, object";
const DROPPED = "link, meta, base";
/** Characters of an attribute: longer ones hold pictures or state. */
const MAX_ATTRIBUTE = 300;

/**
 * The page as it is now, to try filters on. It is copied into a document that runs and loads
 * nothing; the page itself is left as it was.
 */
export function sampleOf(analysis: Analysis): PageSample {
  const { documentTitle: title, url } = analysis.reading.facts;
  const root = unclobbered(document, "documentElement");
  const copy = document.implementation.createHTMLDocument("").importNode(root, true);
  const copies = [copy, ...copy.querySelectorAll("*")];
  const places = [root, ...root.querySelectorAll("*")];
  const copyOf = new Map(places.map((element, at) => [element, copies[at]] as const));
  for (const element of copies) strip(element);
  mark(analysis, copyOf);
  for (const element of copy.querySelectorAll(EMPTIED)) element.textContent = "";
  for (const element of copy.querySelectorAll(DROPPED)) element.remove();
  return { url, title, html: copy.outerHTML };
}

function strip(element: Element): void {
  const attributes = unclobbered(element, "attributes");
  for (const { name, value } of [...attributes]) {
    const isTyped = name === "value" || name === "srcset" || name === "style";
    if (isTyped || name.startsWith("on") || value.length > MAX_ATTRIBUTE) {
      Element.prototype.removeAttribute.call(element, name);
    }
  }
}

function mark(
  { reading, article, verdicts }: Analysis,
  copyOf: ReadonlyMap<Element, Element | undefined>,
): void {
  const set = (element: Element | null | undefined, name: string, value: string) => {
    const copy = element ? copyOf.get(element) : undefined;
    if (copy) Element.prototype.setAttribute.call(copy, name, value);
  };
  const words = new Map<Element, number>();
  for (const id of article.lines) {
    const parent = reading.texts[id]?.[0]?.parentElement;
    const more = countWords(reading.lines[id]?.text ?? "", "en");
    if (parent) words.set(parent, (words.get(parent) ?? 0) + more);
  }
  for (const [element, count] of words) set(element, WORDS, String(count));
  for (const { block, kind, title } of verdicts) {
    set(reading.elements[block], KIND, kind);
    if (title !== "") set(reading.elements[block], TITLE, title);
  }
}
