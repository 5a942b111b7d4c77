import { isWithin, parentOf } from "./above";
import { analyze, plan } from "./analyze";
import type { Compiled } from "./filters/compile";
import { isGranted } from "./filters/granted";
import { type Harm, StoryGuard } from "./filters/harm";
import { bucketsOf, lookUp, marksIn } from "./filters/lookup";
import type { PackTest } from "./filters/pack";
import { namesIn } from "./filters/page-names";
import { runChain } from "./filters/procedure";
import { perKind } from "./kinds";
import { matches } from "./matches";

/** One thing that a test expects, and what came. */
export interface Finding {
  /** `hides`: elements that a rule (null: all rules) hides; `keeps`: hidden ones that must not be. */
  readonly what: "hides" | "keeps";
  readonly rule: string | null;
  readonly wanted: number;
  readonly found: number;
  /** A rule was not applied because it would have hidden the page or most of the story. */
  readonly harm: Harm | null;
}

/** What came of one test. */
export interface Trial {
  readonly name: string;
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Tries a pack's rules on one of its sample pages, as they would work on a page of that address.
 *
 * @param document - of the test's HTML; inert, without layout, so that `:matches-css` finds nothing
 * @param isOver - asked now and then; true ends the search of a rule
 */
export function tryTest(
  test: PackTest,
  rules: Compiled,
  document: Document,
  isOver: () => boolean,
): Trial {
  const { hidden, harmful } = outcomeOf(rules, test.page, document, isOver);
  const all = new Set([...hidden.values()].flat());
  const hides = test.hides.map(({ rule, count }) => {
    const elements = rule === null ? [...all] : (hidden.get(bare(rule)) ?? []);
    const harm = (rule === null ? [...harmful.values()][0] : harmful.get(bare(rule))) ?? null;
    return { what: "hides", rule, wanted: count, found: outermost(elements).length, harm } as const;
  });
  const keeps = test.keeps.map((selector) => {
    const found = lost(document, selector, all);
    return { what: "keeps", rule: selector, wanted: 0, found, harm: null } as const;
  });
  const findings = [...hides, ...keeps];
  return { name: test.name, passed: findings.every((it) => it.wanted === it.found), findings };
}

interface Outcome {
  /** Elements by the rule that hides them. */
  readonly hidden: ReadonlyMap<string, readonly Element[]>;
  /** Rules that are not applied. */
  readonly harmful: ReadonlyMap<string, Harm>;
}

function outcomeOf(
  { everywhere, buckets }: Compiled,
  page: string,
  document: Document,
  isOver: () => boolean,
): Outcome {
  const all = JSON.parse(everywhere);
  const { hostname: host, pathname, search } = new URL(page);
  const marks = marksIn(all, namesIn(document));
  const keys = new Set([...bucketsOf(host), ...marks.values()]);
  const read = [...keys].flatMap((key) => buckets.get(key) ?? []).map((text) => JSON.parse(text));
  const place = { host, path: pathname + search };
  const { selectors, procedures, sections } = lookUp(place, all, read, marks.keys());
  // Nothing is hidden but what the rules ask for.
  const choices = { kinds: perKind(false), titles: [], sections };
  const analysis = analyze(document, choices);
  const guard = new StoryGuard(analysis.reading, analysis.article);
  const hidden = new Map<string, readonly Element[]>();
  const harmful = new Map<string, Harm>();
  const add = (text: string, elements: readonly Element[]) => {
    const harm = elements.length > 0 ? guard.judge(elements) : null;
    if (harm) harmful.set(text, harm);
    else hidden.set(text, [...(hidden.get(text) ?? []), ...elements]);
  };
  for (const selector of selectors) add(`##${selector}`, matches(document, selector) ?? []);
  for (const { chain, text } of procedures) {
    const found = runChain(document, chain, isOver, () => analysis.reading);
    if (typeof found !== "string") add(text, found);
  }
  for (const { rule } of analysis.spared) if (!rule.anyway) harmful.set(rule.text, "story");
  for (const verdict of plan(analysis, "default", choices).verdicts) {
    const element = analysis.reading.elements[verdict.block];
    const asked = verdict.action === "hide" && isGranted(verdict);
    if (element && asked) add(verdict.reasons[0].fill[0] ?? "", [element]);
  }
  return { hidden, harmful };
}

/** A rule without its sites: what follows is how it is told of. */
function bare(rule: string): string {
  return rule.slice(Math.max(0, rule.indexOf("#"))).replace(/^#\?#/, "##");
}

/** -1 where the browser does not take the selector, or it means nothing: nothing was kept then. */
function lost(document: Document, selector: string, hidden: ReadonlySet<Element>): number {
  const meant = matches(document, selector) ?? [];
  if (meant.length === 0) return -1;
  return meant.filter((element) => isWithin(element, hidden)).length;
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !isWithin(parentOf(element), all));
}
