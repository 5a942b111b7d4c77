import type { Analysis } from "../analyze";
import { matches } from "../matches";
import { compile } from "./compile";
import { lookUp, type PageRules, type Place, type SectionRule } from "./lookup";
import { runChain } from "./procedure";

/** A page, as far as a rule can be tried on it. */
export interface Trial {
  readonly document: Document;
  readonly place: Place;
  readonly analysis: Analysis;
  /** The page as it would be judged with these rules for sections and no other of the user's. */
  readonly suppose: (sections: readonly SectionRule[]) => Analysis;
  /** Asked now and then; true ends the search. */
  readonly isOver: () => boolean;
}

/** What decides between systems is not for one line. */
const ANY = { browser: "chromium", mobile: false } as const;
const REASON = "because_filter";

/**
 * The elements that one line would hide on a page, found the way the page itself finds them.
 *
 * @returns null for a line that cannot work, does not hold here or comes to no end
 */
export function meaningOf(line: string, trial: Trial): readonly Element[] | null {
  const rules = rulesOf(line, trial.place);
  const { document, analysis, isOver } = trial;
  const found = new Set<Element>();
  for (const selector of rules.selectors) {
    const elements = matches(document, selector);
    if (!elements) return null;
    for (const element of elements) found.add(element);
  }
  for (const { chain } of rules.procedures) {
    const elements = runChain(document, chain, isOver, () => analysis.reading);
    if (typeof elements === "string") return null;
    for (const element of elements) found.add(element);
  }
  if (rules.sections.length > 0) {
    for (const element of accusedBy(rules.sections, trial)) found.add(element);
  }
  const isNone = Object.values(rules).every((some) => some.length === 0);
  return isNone ? null : [...found];
}

function rulesOf(line: string, place: Place): PageRules {
  const { everywhere, buckets } = compile([line], ANY);
  // Nobody but the compiler, a moment ago, has written these.
  const all = [...buckets.values()].map((text) => JSON.parse(text));
  const marks = all.flatMap((bucket) => Object.keys(bucket)).filter((name) => /^[.#]/.test(name));
  return lookUp(place, JSON.parse(everywhere), all, marks);
}

function accusedBy(sections: readonly SectionRule[], { suppose }: Trial): readonly Element[] {
  const { verdicts, reading } = suppose(sections);
  const texts = new Set(sections.map(({ text }) => text));
  return verdicts
    .filter(({ reasons }) => reasons.some(isOne))
    .flatMap(({ block }) => reading.elements[block] ?? []);

  function isOne({ key, fill: [text = ""] }: { key: string; fill: readonly string[] }): boolean {
    return key === REASON && texts.has(text);
  }
}
