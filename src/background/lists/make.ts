import { compile } from "../../core/filters/compile";
import type { Environment } from "../../core/filters/conditions";
import { Tallies, type Tally } from "../../core/filters/tally";

/** What is to be compiled together. */
export interface Work {
  readonly texts: readonly string[];
  readonly environment: Environment;
}

export interface Made {
  readonly rules: number;
  /** By their key, that with the rules of all sites among them; none where there are no texts. */
  readonly buckets: ReadonlyMap<string, string>;
  /** One for each text. */
  readonly tallies: readonly Tally[];
}

/** Compiles lists together. */
export function make({ texts, environment }: Work): Made {
  const counting = new Tallies();
  const { rules, everywhere, buckets } = compile(texts, environment, counting.witness);
  const all = texts.length === 0 ? [] : [["all", everywhere] as const, ...buckets];
  return { rules, buckets: new Map(all), tallies: counting.tallies };
}
