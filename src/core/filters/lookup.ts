import type { ClutterKind } from "../kinds";
import { isExpression } from "./pattern";
import type { Chain } from "./rule";
import { pathFits } from "./scope";
import { namesOf } from "./sites";
import {
  type Bucket,
  type Everywhere,
  markBucket,
  markReader,
  type Stored,
  siteBucket,
} from "./stored";

/** Where a page is. */
export interface Place {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
}

/** A rule for sections with a title, or of a kind. */
export interface SectionRule {
  readonly keep: boolean;
  readonly title: string | null;
  readonly kind: ClutterKind | null;
  /** It may hide the story. */
  readonly anyway?: true;
  /** As the user reads it. */
  readonly text: string;
}

/** A rule that takes steps. */
export interface Procedure {
  readonly chain: Chain;
  readonly text: string;
  /** It may hide the story. */
  readonly anyway: boolean;
}

/** What the filters say of one page. */
export interface PageRules {
  readonly selectors: readonly string[];
  readonly procedures: readonly Procedure[];
  readonly sections: readonly SectionRule[];
}

/** The keys of the buckets that hold the rules of a host. */
export function bucketsOf(host: string): readonly string[] {
  return [...new Set(namesOf(host).map(siteBucket))];
}

/** The names in a page that may have rules, and the buckets that hold them. */
export function marksIn(
  everywhere: Everywhere,
  names: Iterable<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const isMarked = markReader(everywhere.marks);
  for (const name of names) if (isMarked(name)) found.set(name, markBucket(name));
  return found;
}

/**
 * The rules that hold on a page: those of its host, those of all sites, less what is excepted.
 *
 * @param buckets - those of `bucketsOf` and `marksIn`, as far as there are any
 * @param marks - classes and ids found in the page
 */
export function lookUp(
  place: Place,
  everywhere: Everywhere,
  buckets: readonly Bucket[],
  marks: Iterable<string> = [],
): PageRules {
  const names = namesOf(place.host);
  const wanted = [...names, ...marks];
  const found: Stored[] = [...everywhere.always];
  for (const bucket of buckets) {
    for (const name of wanted) if (Object.hasOwn(bucket, name)) found.push(...(bucket[name] ?? []));
  }
  const here = new Set(names);
  return sorted(found.filter((rule) => holdsAt(rule, here, place.path)));
}

function holdsAt(rule: Stored, names: ReadonlySet<string>, path: string): boolean {
  if (typeof rule === "string") return true;
  if (rule.n?.some((name) => names.has(name))) return false;
  return rule.p?.every((pattern) => pathFits(pattern, path)) ?? true;
}

function sorted(rules: readonly Stored[]): PageRules {
  const kept = new Set<string>();
  for (const rule of rules) if (isKeep(rule)) kept.add(aimKey(rule));
  const selectors = new Set<string>();
  const procedures = new Map<string, Procedure>();
  const sections = new Map<string, SectionRule>();
  for (const rule of rules) {
    const key = aimKey(rule);
    if (typeof rule === "string") {
      if (!kept.has(key)) selectors.add(rule);
    } else if (rule.t !== undefined || rule.i !== undefined) {
      if (isKeep(rule) || !kept.has(key)) sections.set(key, sectionRuleOf(rule));
    } else if (isKeep(rule) || kept.has(key)) {
    } else if (rule.s !== undefined) selectors.add(rule.s);
    else if (rule.c) {
      procedures.set(key, { chain: rule.c, text: rule.r ?? "", anyway: rule.a === 1 });
    }
  }
  return {
    selectors: [...selectors],
    procedures: [...procedures.values()],
    sections: [...sections.values()],
  };
}

function isKeep(rule: Stored): boolean {
  return typeof rule !== "string" && rule.k === 1;
}

/** Two rules with the same key are about the same. */
function aimKey(rule: Stored): string {
  if (typeof rule === "string") return rule;
  if (rule.c) return JSON.stringify(rule.c);
  if (rule.t !== undefined) return `:title ${isExpression(rule.t) ? rule.t : rule.t.toLowerCase()}`;
  return rule.i === undefined ? (rule.s ?? "") : `:kind ${rule.i}`;
}

function sectionRuleOf(rule: Exclude<Stored, string>): SectionRule {
  const keep = rule.k === 1;
  const said = rule.t === undefined ? `:kind(${rule.i})` : `:title(${rule.t})`;
  return {
    keep,
    title: rule.t ?? null,
    kind: rule.i ?? null,
    ...(rule.a && { anyway: true }),
    text: (keep ? "#@#" : "##") + said,
  };
}
