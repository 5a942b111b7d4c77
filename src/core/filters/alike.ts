import { parentOf } from "../above";
import type { Block, BlockId, Reading } from "../reading";
import { unclobbered } from "../unclobbered";
import { type Count, counts, type Likeness, likeKey } from "./likeness";

/** What a number may differ by, and what share of the wanted number; 0 is 0. */
const SLACK: Readonly<Record<Count, readonly [least: number, share: number]>> = {
  links: [2, 0.4],
  pictures: [2, 0.4],
  fields: [1, 0.4],
  text: [40, 0.5],
};

/** Characters of an inline element that is taken for the block around it. */
const MAX_INLINE = 300;

interface Fit {
  readonly block: Block;
  readonly element: Element;
  readonly distance: number;
}

/** What is read of a page for this. */
export type Shapes = Pick<Reading, "blocks" | "lines" | "elements">;

/**
 * Those of the elements that are blocks alike. Of two in one another the one that fits better
 * counts, the outer where both are the same: a wrapper around a block is the block.
 */
export function alike(
  { blocks, lines, elements }: Shapes,
  from: readonly Element[],
  like: Likeness,
): readonly Element[] {
  const ids = new Map(elements.map((element, id) => [element, id] as const));
  const key = like.title === undefined ? null : likeKey(like.title);
  const fits = from.flatMap((element): Fit[] => {
    const block = blocks[ids.get(element) ?? wrapped(element, ids) ?? 0];
    if (!block || block.parent < 0 || block.hidden) return [];
    const distance = distanceTo(block, like);
    if (distance === null || (key !== null && !begins(block, lines, key))) return [];
    return isAll(element, block, elements) ? [{ block, element, distance }] : [];
  });
  const best = fits.toSorted((a, b) => a.distance - b.distance || a.block.id - b.block.id);
  const nearest = best.filter(({ distance }) => distance === best[0]?.distance);
  const found = apart(like.one ? nearest : best);
  return found.toSorted((a, b) => a.block.id - b.block.id).map(({ element }) => element);
}

/** The block that an inline element may be all of: a link in a line of its own. */
function wrapped(element: Element, ids: ReadonlyMap<Element, BlockId>): BlockId | undefined {
  const above = parentOf(element);
  return above ? ids.get(above) : undefined;
}

/** It is the block, or its text is all that the block says. */
function isAll(element: Element, block: Block, elements: Shapes["elements"]): boolean {
  if (elements[block.id] === element) return true;
  const says = (one: Element) => (unclobbered(one, "textContent") ?? "").trim();
  const all = elements[block.id];
  return all !== undefined && block.chars <= MAX_INLINE && says(element) === says(all);
}

function begins(block: Block, lines: Shapes["lines"], key: string): boolean {
  const first = block.firstLine < block.lastLine ? lines[block.firstLine] : undefined;
  return first !== undefined && (likeKey(first.text) === key || likeKey(first.lead) === key);
}

/** Null when one of the numbers is too far off. */
function distanceTo(block: Block, like: Likeness): number | null {
  const is = countsOf(block);
  let distance = 0;
  for (const name of counts) {
    const wanted = like[name];
    if (wanted === undefined) continue;
    const [least, share] = SLACK[name];
    const off = Math.abs(is[name] - wanted);
    if ((wanted === 0) !== (is[name] === 0) || off > Math.max(least, wanted * share)) return null;
    distance += off / (wanted + 1);
  }
  return distance;
}

/** The numbers of a block that a likeness speaks of. */
export function countsOf({ links, images, controls, chars }: Block): Record<Count, number> {
  return { links, pictures: images, fields: controls, text: chars };
}

/** Best first; none within another that was taken before it, or around one. */
function apart(best: readonly Fit[]): readonly Fit[] {
  const taken: Fit[] = [];
  for (const fit of best) {
    const nested = taken.some(({ block }) => holds(block, fit.block) || holds(fit.block, block));
    if (!nested) taken.push(fit);
  }
  return taken;
}

function holds(outer: Block, inner: Block): boolean {
  return outer.id < inner.id && inner.id < outer.end;
}
