import { Fault } from "./fault";
import { readLikeness } from "./likeness";
import { readPattern, unquoted } from "./pattern";
import type { Step } from "./rule";

/** What an operator becomes. `path`, `remove` and `anyway` hold for a rule as a whole. */
export type Operation =
  | { readonly what: "step"; readonly step: Step }
  | { readonly what: "path"; readonly pattern: string }
  | { readonly what: "remove" | "anyway" };

type Reader = (argument: string, column: number) => Operation;

/** Our operators, and by what other names uBlock Origin, AdGuard and Adblock Plus have them. */
const readers: Readonly<Record<string, Reader>> = {
  "has-text": text,
  contains: text,
  "-abp-contains": text,
  "min-text-length": (argument, column) => step(["longer", whole(argument, column, 1_000_000)]),
  "matches-attr": attribute,
  "matches-css": (argument, column) => anyStyle(argument, column),
  "matches-css-before": (argument, column) => style("::before", argument, column),
  "matches-css-after": (argument, column) => style("::after", argument, column),
  "matches-path": (argument, column) => ({
    what: "path",
    pattern: readPattern(argument, column),
  }),
  like: (argument, column) => step(["like", readLikeness(argument, column)]),
  upward: up,
  "nth-ancestor": (argument, column) => step(["up", whole(argument, column, 255)]),
  xpath: (argument, column) => step(["xpath", filled(unquoted(argument.trim()), column)]),
  remove: () => ({ what: "remove" }),
  anyway: () => ({ what: "anyway" }),
};

/** Operators whose argument is a text, in which a quotation mark is a letter like any other. */
export const texts: ReadonlySet<string> = new Set(["has-text", "contains", "-abp-contains"]);

/** Spellings of the others, read and not offered. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  "contains",
  "-abp-contains",
  "nth-ancestor",
  "matches-css-before",
  "matches-css-after",
  "remove",
]);

/** Known elsewhere, and not here: each takes a way we do not go, or changes the page. */
const elsewhere: ReadonlySet<string> = new Set([
  "-abp-properties",
  "if",
  "if-not",
  "matches-media",
  "matches-prop",
  "matches-property",
  "others",
  "shadow",
  "watch-attr",
  "watch-attrs",
]);
/** They have nothing in their parentheses. */
const bare: ReadonlySet<string> = new Set(["remove", "anyway"]);
const actions: ReadonlySet<string> = new Set(["style", "remove-attr", "remove-class"]);

/** Operators by the first of their names, those that do something here. */
export const operatorNames: readonly string[] = Object.keys(readers).filter(
  (name) => !OTHER_NAMES.has(name),
);

export function isOperator(name: string): boolean {
  return Object.hasOwn(readers, name) || elsewhere.has(name) || actions.has(name);
}

/**
 * @param argument - what stands between the parentheses; null: there are none
 * @throws {Fault}
 */
export function readOperator(name: string, argument: string | null, column: number): Operation {
  if (actions.has(name)) throw new Fault("style", `:${name}`, column);
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (!reader) throw new Fault("unsupported", `:${name}`, column);
  if (argument === null && !bare.has(name)) throw new Fault("argument", `:${name}`, column);
  return reader(argument ?? "", column);
}

function step(made: Step): Operation {
  return { what: "step", step: made };
}

function text(argument: string, column: number): Operation {
  return step(["text", readPattern(argument, column)]);
}

function up(argument: string, column: number): Operation {
  const target = unquoted(argument.trim());
  return /^[+-]?\d/.test(target)
    ? step(["up", whole(target, column, 255)])
    : step(["up", filled(target, column)]);
}

/** `name`, `"name"="value"`, `/name/=/value/`. */
function attribute(argument: string, column: number): Operation {
  const [, name = "", value] =
    /^\s*("[^"]*"|'[^']*'|\/(?:\\.|[^\\/])+\/[a-z]*|[^=]*)\s*(?:=\s*(.*))?$/s.exec(argument) ?? [];
  const wanted = value === undefined ? null : unquoted(value.trim());
  return step([
    "attribute",
    readPattern(name, column),
    wanted === null || wanted === "" ? wanted : readPattern(wanted, column),
  ]);
}

/** AdGuard says the pseudo-element first: `before, content: Ad`. */
function anyStyle(argument: string, column: number): Operation {
  const [, where, rest = argument] = /^\s*(before|after)\s*,(.*)$/s.exec(argument) ?? [];
  if (where === undefined) return style("", argument, column);
  return style(where === "before" ? "::before" : "::after", rest, column);
}

/** `display: block`, `"background-image": /^url/`. */
function style(where: "" | "::before" | "::after", argument: string, column: number): Operation {
  const [, name = "", value = ""] = /^\s*["']?([\w-]+)["']?\s*:\s*(.+)$/s.exec(argument) ?? [];
  if (name === "") throw new Fault("argument", argument, column);
  return step(["style", where, name, readPattern(value, column)]);
}

function whole(argument: string, column: number, most: number): number {
  const number = /^\d{1,7}$/.test(argument.trim()) ? Number(argument) : 0;
  if (number < 1 || number > most) throw new Fault("argument", argument, column);
  return number;
}

function filled(argument: string, column: number): string {
  if (argument === "") throw new Fault("argument", argument, column);
  return argument;
}
