import type { Analysis } from "../core/analyze";
import type { Shapes } from "../core/filters/alike";
import { StoryGuard } from "../core/filters/harm";
import { lookUp, marksIn, type PageRules, type SectionRule } from "../core/filters/lookup";
import { namesIn } from "../core/filters/page-names";
import { runChain } from "../core/filters/procedure";
import type { Bucket, Everywhere } from "../core/filters/stored";
import type { FilterReport } from "../shared/report";
import { type Hit, hitsOf, isValid, sectionHits } from "./filter-hits";
import { targetsFor } from "./filter-targets";
import type { Filtered, Outside, PageFilters, Spares } from "./filters";
import type { Effect } from "./hide";
import type { Target } from "./targets";

/** Milliseconds that the steps of one rule, and those of all rules in one run, may take. */
const RULE_MS = 50;
const RUN_MS = 150;

/** Looks the rules of a page up and finds out, run by run, what they mean in it. */
export class Filters implements PageFilters {
  /** Of the user's own filters and of the lists. */
  private readonly everywhere: readonly Everywhere[];
  private readonly buckets = new Map<string, Bucket>();
  private readonly outside: Outside;
  private readonly slow = new Set<string>();
  private marks: ReadonlyMap<string, string> = new Map();
  private path = "";
  private rules: PageRules = { selectors: [], procedures: [], sections: [] };
  private valid: readonly string[] = [];

  constructor(
    everywhere: readonly string[],
    buckets: ReadonlyMap<string, string>,
    outside: Outside,
  ) {
    this.everywhere = everywhere.flatMap((text) => parse<Everywhere>(text) ?? []);
    this.outside = outside;
    this.keep(buckets);
    this.lookUp();
  }

  get sections(): readonly SectionRule[] {
    return this.rules.sections;
  }

  early(): readonly Effect[] {
    return effectOf(this.valid);
  }

  apply(analysis: Analysis, planned: readonly Target[], reader: Spares): Filtered {
    if (this.outside.place().path !== this.path) this.lookUp();
    this.lookForMarks();
    const { hits, told } = this.find(analysis, reader);
    const { targets, apart } = targetsFor(analysis, planned, hits, reader);
    const refused = new Set(told.filter((one) => one.refused).map(({ text }) => text));
    const whole = this.valid.filter((selector) => {
      return !apart.has(selector) && !refused.has(`##${selector}`);
    });
    return { targets, effects: effectOf(whole), told };
  }

  /** What each rule means, less what would harm the page or the story. */
  private find(
    { reading, article, spared }: Analysis,
    { anyway }: Spares,
  ): { hits: readonly Hit[]; told: FilterReport[] } {
    const guard = new StoryGuard(reading, article);
    const told: FilterReport[] = [];
    const found = [
      ...hitsOf(this.valid),
      ...this.procedures(reading, told),
      ...sectionHits(spared, reading, anyway),
    ];
    const hits = found.filter((hit) => {
      const harm = hit.refused ?? guard.judge(hit.elements);
      const isAnyway = hit.anyway || anyway.has(hit.text);
      const refused = harm === "story" && isAnyway ? null : harm;
      told.push({ text: hit.text, hidden: refused ? 0 : hit.elements.length, refused });
      return refused === null;
    });
    return { hits, told };
  }

  private procedures(reading: Shapes, told: FilterReport[]): readonly Hit[] {
    const end = performance.now() + RUN_MS;
    return this.rules.procedures.flatMap(({ chain, text, anyway }) => {
      const limit = Math.min(end, performance.now() + RULE_MS);
      const elements = this.slow.has(text)
        ? "slow"
        : runChain(
            document,
            chain,
            () => performance.now() > limit,
            () => reading,
          );
      if (elements === "slow" && performance.now() < end) this.slow.add(text);
      if (typeof elements === "string") {
        told.push({ text, hidden: 0, refused: elements });
        return [];
      }
      return elements.length > 0 ? [{ text, selector: null, elements, anyway }] : [];
    });
  }

  /** Classes and ids that have come into the page may have rules: those are read and applied. */
  private lookForMarks(): void {
    if (this.everywhere.every(({ marks }) => marks === "")) return;
    const names = namesIn(document);
    const marks = new Map(this.everywhere.flatMap((one) => [...marksIn(one, names)]));
    const fresh = [...marks.keys()].some((name) => !this.marks.has(name));
    if (!fresh) return;
    this.marks = marks;
    const missing = new Set([...marks.values()].filter((key) => !this.buckets.has(key)));
    if (missing.size === 0) {
      this.lookUp();
      return;
    }
    void this.outside.read([...missing]).then((buckets) => {
      for (const key of missing) this.buckets.set(key, {});
      this.keep(buckets);
      this.lookUp();
      this.outside.changed();
    });
  }

  private keep(buckets: ReadonlyMap<string, string>): void {
    for (const [key, text] of buckets) this.buckets.set(key, parse<Bucket>(text) ?? {});
  }

  private lookUp(): void {
    const place = this.outside.place();
    this.path = place.path;
    const marks = [...this.marks.keys()];
    const everywhere = { always: this.everywhere.flatMap(({ always }) => always), marks: "" };
    this.rules = lookUp(place, everywhere, [...this.buckets.values()], marks);
    this.valid = this.rules.selectors.filter(isValid);
  }
}

/** What the options page has compiled and stored; null when a write was cut off. */
function parse<T>(text: string): T | null {
  try {
    // Nobody but our own compiler writes under these keys.
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** All selectors in one rule of one sheet. */
function effectOf(selectors: readonly string[]): readonly Effect[] {
  if (selectors.length === 0) return [];
  return [{ selector: selectors.join(", "), how: "name", elements: [], dim: false }];
}
