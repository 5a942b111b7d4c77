import type { Environment } from "./conditions";
import type { Aim, LineResult, Rule } from "./rule";
import {
  type Bucket,
  type Everywhere,
  markBucket,
  type Stored,
  siteBucket,
  writeMarks,
} from "./stored";
import { parseText } from "./text";

/** What a text says, ready to be stored: a page reads `everywhere` and the buckets of its host. */
export interface Compiled {
  readonly rules: number;
  /** JSON of an `Everywhere`. */
  readonly everywhere: string;
  /** JSON of a `Bucket` by its key. */
  readonly buckets: ReadonlyMap<string, string>;
}

/** Told of each line as it is read, from 0. */
export type Witness = (line: number, result: LineResult) => void;

/**
 * Compiles texts of filters, one after another; a line that cannot work is left out.
 *
 * @param witness - hears of every line of every text
 */
export function compile(
  texts: readonly string[],
  environment: Environment,
  witness: Witness = () => {},
): Compiled {
  const shelf = new Shelf();
  for (const text of texts) {
    let line = 0;
    for (const result of parseText(text, environment)) {
      witness(line++, result);
      if (result.what === "rule") for (const rule of result.rules) shelf.put(rule);
    }
  }
  return shelf.close();
}

/** Sorts rules into where they are looked up. */
class Shelf {
  private rules = 0;
  private readonly always: Stored[] = [];
  private readonly marked = new Set<string>();
  private readonly buckets = new Map<string, Map<string, Stored[]>>();

  put(rule: Rule): void {
    this.rules++;
    const stored = storedRule(rule);
    for (const site of rule.sites.on) this.add(siteBucket(site), site, stored);
    if (rule.sites.on.length > 0) return;
    const mark = rule.keep ? null : markOf(rule.aim);
    if (!mark) {
      this.always.push(stored);
      return;
    }
    this.marked.add(mark);
    this.add(markBucket(mark), mark, stored);
  }

  close(): Compiled {
    const everywhere: Everywhere = { always: this.always, marks: writeMarks(this.marked) };
    return {
      rules: this.rules,
      everywhere: JSON.stringify(everywhere),
      buckets: new Map([...this.buckets].map(([key, names]) => [key, written(names)])),
    };
  }

  private add(key: string, name: string, stored: Stored): void {
    const bucket = this.buckets.get(key) ?? new Map<string, Stored[]>();
    this.buckets.set(key, bucket);
    const list = bucket.get(name);
    if (list) list.push(stored);
    else bucket.set(name, [stored]);
  }
}

function written(names: ReadonlyMap<string, readonly Stored[]>): string {
  const bucket: Bucket = Object.fromEntries(names);
  return JSON.stringify(bucket);
}

function storedRule({ keep, aim: written, sites, paths, text, anyway }: Rule): Stored {
  const aim = anyway ? stepped(written) : written;
  const isPlain = !keep && sites.off.length === 0 && paths.length === 0;
  if (isPlain && aim.what === "css") return aim.selector;
  return {
    ...(keep && { k: 1 }),
    ...(anyway && { a: 1 }),
    ...aimed(aim, text),
    ...(sites.off.length > 0 && { n: sites.off }),
    ...(paths.length > 0 && { p: paths }),
  };
}

/** A selector as steps, which are looked at one by one and not put into a sheet as they stand. */
function stepped(aim: Aim): Aim {
  return aim.what === "css" ? { what: "steps", chain: [["all", aim.selector]] } : aim;
}

function aimed(aim: Aim, text: string): Exclude<Stored, string> {
  switch (aim.what) {
    case "css":
      return { s: aim.selector };
    case "steps":
      return { c: aim.chain, r: text };
    case "title":
      return { t: aim.title };
    case "kind":
      return { i: aim.kind };
  }
}

const FIRST_NAME = /^(?:[a-z][\w-]*|\*)?([.#][a-z_][\w-]*)(?![^\s>+~:[.#])/i;

/** A class or id that must be in the page for a selector to mean anything; null: none is sure. */
function markOf(aim: Aim): string | null {
  if (aim.what !== "css") return null;
  const [, mark] = FIRST_NAME.exec(aim.selector) ?? [];
  return mark ?? null;
}
