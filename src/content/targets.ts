import type { Analysis, Plan } from "../core/analyze";
import type { Verdict } from "../core/evidence";

/** A block that the plan names, and what becomes of it. */
export interface Target {
  readonly verdict: Verdict;
  readonly element: Element;
  /** The reader has asked to see it. */
  readonly shown: boolean;
  /** A filter means it, and the filter's own selector hides it. */
  readonly by?: "selector";
  /** It lies within the block that is named and is no block itself. */
  readonly inline?: true;
}

/** While a page still streams in, only what is this sure is hidden. */
const SURE = 0.985;
/** Elements that are one thing even when their end has not come yet. */
const ONE_THING =
  /^(?:ul|ol|dl|li|aside|nav|footer|form|h[1-6]|a|button|label|select|figure|img|svg|iframe)$/;

/** Longer lists are left until they end: to take back what was hidden of them costs a long layout. */
const MOST_OPEN = 300;

/** The planned blocks, but for those that must be left alone. */
export function targetsOf(
  { reading }: Analysis,
  { verdicts }: Plan,
  isSpared: (element: Element) => boolean,
  shown: Iterable<Element>,
): readonly Target[] {
  const asked = [...shown];
  return verdicts.flatMap((verdict) => {
    const element = reading.elements[verdict.block];
    if (!element?.isConnected || isSpared(element)) return [];
    return [{ verdict, element, shown: asked.some((one) => element.contains(one)) }];
  });
}

/**
 * The elements to hide for a target. While the page streams in, a block whose end has not come may
 * yet turn out to hold the story: of it only the parts that are complete are hidden.
 *
 * @param end - the last element that has come, or null when the page is complete
 */
export function partsOf({ verdict, element }: Target, end: Element | null): readonly Element[] {
  if (!end) return [element];
  return verdict.confidence < SURE ? [] : closedParts(element, end);
}

function closedParts(element: Element, end: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = element; at; ) {
    if (!at.contains(end)) return [...parts, at];
    if (at.childElementCount > MOST_OPEN) return parts;
    if (ONE_THING.test(at.localName)) return [...parts, at];
    const last: Element | null = at.lastElementChild;
    parts.push(...Array.from(at.children).filter((child) => child !== last));
    at = last;
  }
  return parts;
}
