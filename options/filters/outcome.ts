import { compile } from "../../src/core/filters/compile";
import type { Environment } from "../../src/core/filters/conditions";
import type { Refusal, Rule } from "../../src/core/filters/rule";
import { textFault } from "../../src/core/filters/text-fault";
import { MAX_FILTER_TEXT } from "../../src/shared/filters";

/** A line that cannot work. */
export interface Problem {
  /** From 0. */
  readonly line: number;
  readonly refusal: Refusal;
}

/** A line with the rules it makes. */
export interface WrittenLine {
  /** From 0. */
  readonly line: number;
  readonly rules: readonly Rule[];
}

/** What a text of filters comes to. */
export interface Outcome {
  /** Null: it can be kept. Else nothing of it is read. */
  readonly fault: "too_long" | "page" | null;
  readonly rules: number;
  /** Lines about the network, which hides nothing. */
  readonly network: number;
  /** The first of them, and how many there are. */
  readonly problems: readonly Problem[];
  readonly refused: number;
  /** The first lines with rules, to be tried on a page. */
  readonly written: readonly WrittenLine[];
  /** By their key, as they are stored. */
  readonly buckets: ReadonlyMap<string, string>;
}

/** What the worker is sent, and what it answers. */
export interface Work {
  readonly text: string;
  readonly environment: Environment;
}
export type Answer =
  | { readonly what: "read"; readonly lines: number }
  | { readonly what: "done"; readonly outcome: Outcome };

const MAX_PROBLEMS = 200;
const MAX_WRITTEN = 1_000;
const LINES_PER_NOTE = 5_000;

const NOTHING: Outcome = {
  fault: null,
  rules: 0,
  network: 0,
  problems: [],
  refused: 0,
  written: [],
  buckets: new Map(),
};

/** Compiles a text. @param read - told now and then how many lines have been read */
export function outcomeOf(
  { text, environment }: Work,
  read: (lines: number) => void = () => {},
): Outcome {
  const fault = faultOf(text);
  if (fault) return { ...NOTHING, fault };
  const problems: Problem[] = [];
  const written: WrittenLine[] = [];
  let refused = 0;
  let network = 0;
  const compiled = compile([text], environment, (line, result) => {
    if (line % LINES_PER_NOTE === LINES_PER_NOTE - 1) read(line + 1);
    if (result.what === "note" && result.code === "network") network++;
    if (result.what === "rule" && written.length < MAX_WRITTEN) {
      written.push({ line, rules: result.rules });
    }
    if (result.what !== "refused") return;
    refused++;
    if (problems.length < MAX_PROBLEMS) problems.push({ line, refusal: result.refusal });
  });
  const buckets = new Map([["all", compiled.everywhere], ...compiled.buckets]);
  return { fault, rules: compiled.rules, network, problems, refused, written, buckets };
}

function faultOf(text: string): Outcome["fault"] {
  if (text.length > MAX_FILTER_TEXT) return "too_long";
  const fault = textFault(text);
  return fault === "too_many_lines" ? "too_long" : fault;
}
