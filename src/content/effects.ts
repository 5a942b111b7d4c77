import { select } from "../core/select";
import { report } from "../platform/log";
import type { Effect } from "./hide";
import { partsOf, type Target } from "./targets";

/**
 * The rules that hide or dim the targets.
 *
 * @param before - rules in force, kept where they still are exact
 */
export function effectsOf(
  targets: readonly Target[],
  before: readonly Effect[],
): readonly Effect[] {
  const end = isStreaming() ? lastElement() : null;
  return [false, true].flatMap((dim) => {
    const alike = targets.filter(({ verdict }) => (verdict.action === "dim") === dim);
    const elements = alike.flatMap((target) => partsOf(target, end));
    const known = before.filter((effect) => effect.dim === dim);
    const { rules, without } = select(document, elements, known);
    if (without.length > 0) report("select", `${without.length} blocks cannot be selected`);
    return rules.map((rule) => ({ ...rule, dim }));
  });
}

/**
 * True when two sets of rules are the same and mean as many elements. An element that a page puts
 * in again and again is nothing new.
 */
export function sameEffects(one: readonly Effect[], other: readonly Effect[]): boolean {
  const written = ({ selector, elements, dim }: Effect) => `${selector} ${dim} ${elements.length}`;
  const before = new Set(one.map(written));
  return before.size === other.length && other.every((effect) => before.has(written(effect)));
}

/** The page's end has not come yet. */
export function isStreaming(): boolean {
  return document.readyState === "loading";
}

function lastElement(): Element | null {
  let at: Element | null = document.body;
  while (at?.lastElementChild) at = at.lastElementChild;
  return at;
}
