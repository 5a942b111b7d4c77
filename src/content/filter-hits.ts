import type { SparedSection } from "../core/filters/spared-sections";
import type { Reading } from "../core/reading";
import { unclobbered } from "../core/unclobbered";

/** What one rule means in the page. */
export interface Hit {
  /** The rule as the user reads it. */
  readonly text: string;
  /** Null when it takes steps. */
  readonly selector: string | null;
  readonly elements: readonly Element[];
  /** It may hide the story. */
  readonly anyway?: boolean;
  /** It holds some of the story, and hides nothing of it unless that is wanted. */
  readonly refused?: "story";
}

/** Selectors asked for together, while none of them means anything. */
const TOGETHER = 64;

/** Those of the selectors that mean something in the page, with what they mean. */
export function hitsOf(selectors: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  const first = unclobbered(document, "querySelector");
  const every = unclobbered(document, "querySelectorAll");
  const look = (some: readonly string[]) => {
    const joined = some.join(", ");
    if (some.length === 0 || !first.call(document, joined)) return;
    const [selector = ""] = some;
    if (some.length === 1) {
      const elements = [...every.call(document, selector)];
      hits.push({ text: `##${selector}`, selector, elements });
      return;
    }
    const half = some.length >> 1;
    look(some.slice(0, half));
    look(some.slice(half));
  };
  for (let at = 0; at < selectors.length; at += TOGETHER) look(selectors.slice(at, at + TOGETHER));
  return hits;
}

/** What rules for sections mean that hold some of the story: hidden only where that is wanted. */
export function sectionHits(
  spared: readonly SparedSection[],
  { elements }: Pick<Reading, "elements">,
  anyway: ReadonlySet<string>,
): readonly Hit[] {
  const rules = new Set(spared.map(({ rule }) => rule));
  return [...rules].map((rule) => {
    const own = spared.filter((one) => one.rule === rule);
    const meant = own.flatMap(({ blocks }) => blocks.flatMap(({ id }) => elements[id] ?? []));
    const hit = { text: rule.text, selector: null, elements: meant };
    return rule.anyway || anyway.has(rule.text)
      ? { ...hit, anyway: true }
      : { ...hit, refused: "story" };
  });
}

/** Whether this browser takes a selector; one that it does not would void a whole list. */
export function isValid(selector: string): boolean {
  return SIMPLE.test(selector) || CSS.supports(`selector(${selector})`);
}

const SIMPLE = /^[.#][a-z_][\w-]*$/i;
