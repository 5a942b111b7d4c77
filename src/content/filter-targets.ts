import { isWithin, nearest, parentOf } from "../core/above";
import type { Analysis } from "../core/analyze";
import { because } from "../core/detectors/detector";
import type { BlockId } from "../core/reading";
import type { Hit } from "./filter-hits";
import type { Spares } from "./filters";
import type { Target } from "./targets";

interface Joined {
  /** Disjoint, in document order. */
  readonly targets: readonly Target[];
  /** Selectors of which the reader wants to see a part: their elements are hidden one by one. */
  readonly apart: ReadonlySet<string>;
}

/** Joins what filters mean to what is planned; of two in one another the outer stays. */
export function targetsFor(
  { reading }: Analysis,
  planned: readonly Target[],
  hits: readonly Hit[],
  { isSpared, isShown }: Pick<Spares, "isSpared" | "isShown">,
): Joined {
  const ids = new Map(reading.elements.map((element, id) => [element, id] as const));
  const hit = new Set(hits.flatMap(({ elements }) => elements));
  const before = new Set(planned.map(({ element }) => element));
  const apart = new Set<string>();
  const found: Target[] = [];
  const seen = new Set<Element>();
  for (const { text, selector, elements } of hits) {
    const isApart = selector === null || elements.some((one) => isShown(one) || isSpared(one));
    if (selector !== null && isApart) apart.add(selector);
    for (const element of elements) {
      const inside = isWithin(parentOf(element), hit) || isWithin(element, before);
      if (inside || seen.has(element) || isSpared(element)) continue;
      seen.add(element);
      const block = ids.get(element);
      found.push({
        verdict: verdictOf(nearest(element, ids) ?? 0, text),
        element,
        shown: isShown(element),
        ...(!isApart && { by: "selector" }),
        ...(block === undefined && { inline: true }),
      });
    }
  }
  const outer = planned.filter(({ element }) => !isWithin(parentOf(element), hit));
  const targets = [...outer, ...found].toSorted((a, b) => a.verdict.block - b.verdict.block);
  return { targets, apart };
}

function verdictOf(block: BlockId, text: string): Target["verdict"] {
  const reasons = [because("because_filter", text)] as const;
  return { block, action: "hide", kind: "filter", title: "", confidence: 1, reasons };
}
