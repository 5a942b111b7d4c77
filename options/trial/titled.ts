import { elementsIn } from "../../src/core/filters/elements";
import { isExpression, tester } from "../../src/core/filters/pattern";
import { titleKey } from "../../src/shared/clean";
import { TITLE } from "../../src/shared/sample";

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
/** Characters of a line that may be a title. */
const MAX_TITLE = 200;

/**
 * Blocks whose section has this title, and where a title heads no block that is known, what holds
 * the heading: a page that is shown may cut its sections otherwise.
 */
export function titled(document: Document, title: string): readonly Element[] {
  const fits = fitting(title);
  const dom = elementsIn(document);
  const read = Element.prototype.getAttribute;
  const contains = Node.prototype.contains;
  const blocks = dom.all(`[${TITLE}]`).filter((block) => fits(read.call(block, TITLE) ?? ""));
  const headings = dom.all(HEADINGS).filter((heading) => {
    return fits(dom.text(heading)) && !blocks.some((block) => contains.call(block, heading));
  });
  const around = headings.map((heading) => {
    const parent = dom.parent(heading);
    return parent && parent.firstElementChild === heading ? parent : heading;
  });
  return [...new Set([...blocks, ...around])];
}

function fitting(title: string): (text: string) => boolean {
  if (isExpression(title)) {
    const fits = tester(title);
    return (text) => text.length <= MAX_TITLE && fits(text.trim());
  }
  const key = titleKey(title);
  return (text) => text.length <= MAX_TITLE && titleKey(text) === key;
}
