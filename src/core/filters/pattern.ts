import { Fault } from "./fault";

const WRITTEN = /^\/(.+)\/([a-z]*)$/s;
const MAX_PATTERN = 2_000;
/** Characters of a text that an expression is tried on. */
const MAX_TRIED = 1_000;

/** Whether a text holds what a pattern says: a part of it as it stands, or `/an expression/`. */
export function tester(pattern: string): (text: string) => boolean {
  const [, source, flags = ""] = WRITTEN.exec(pattern) ?? [];
  if (source === undefined) return (text) => text.includes(pattern);
  const expression = new RegExp(source, flags);
  return (text) => expression.test(text.slice(0, MAX_TRIED));
}

/** Whether a pattern is written as an expression; `/…/`, with flags or without. */
export function isExpression(pattern: string): boolean {
  return WRITTEN.test(pattern);
}

/**
 * A pattern as it is kept: quotes around it gone, an expression proved to be one that ends.
 *
 * @throws {Fault}
 */
export function readPattern(written: string, column: number): string {
  const text = unquoted(written.trim());
  if (text === "") throw new Fault("argument", written, column);
  if (text.length > MAX_PATTERN) throw new Fault("too_long", text, column);
  const [, source, flags = ""] = WRITTEN.exec(text) ?? [];
  if (source === undefined) return text;
  const kept = flags.replace(/[gy]/g, "");
  if (!compiles(source, kept)) throw new Fault("regex", text, column);
  if (isSlow(source)) throw new Fault("regex_slow", text, column);
  return `/${source}/${kept}`;
}

export function unquoted(text: string): string {
  const first = text.charAt(0);
  const isQuoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
}

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

const MAX_UNBOUNDED = 4;
const CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/gs;
const UNBOUNDED = /[*+]|\{\d+,\}/g;
/** Repetitions so long that they are as good as without an end. */
const LONG = /\{(?:\d{3,}|\d*,\d{3,})\}/;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)([*+?]|\{[\d,]+\})?/;

/**
 * Whether an expression may take a time that grows out of bounds with the text: a repetition
 * within a repetition, choices within one, two repetitions of the same in a row, back references.
 * It refuses rather too much.
 */
function isSlow(source: string): boolean {
  if (/\\[1-9k]/.test(source)) return true;
  let rest = source.replace(CLASS, (atom) => (atom === "\\b" || atom === "\\B" ? "" : name(atom)));
  if (LONG.test(rest) || inRow(rest)) return true;
  if ((rest.match(UNBOUNDED) ?? []).length > MAX_UNBOUNDED) return true;
  for (let group = GROUP.exec(rest); group; group = GROUP.exec(rest)) {
    const [whole, inside = "", after = ""] = group;
    const repeats = /[*+{]/.test(after);
    if (repeats && /[*+{?|]/.test(inside)) return true;
    const unbounded = /[*+]|\{\d+,\}/.test(inside) || repeats;
    rest = rest.replace(whole, unbounded ? "\ue001+" : "\ue001");
  }
  return false;
}

/** One letter that stands for a class of characters, by what it may hold. */
function name(atom: string): string {
  if (/^\\[sd]$/.test(atom)) return atom === "\\s" ? "\ue002" : "\ue003";
  if (/^\\[^a-zA-Z0-9]$/.test(atom)) return "\ue005";
  return "\ue004";
}

/** Two repetitions side by side that may both take the same characters. */
function inRow(source: string): boolean {
  for (const [, one = "", other = ""] of source.matchAll(
    /(.)(?:[*+]|\{\d+,\})\??(?=(.)(?:[*+]|\{\d+,\}))/gs,
  )) {
    if (one === other || WIDE.test(one) || WIDE.test(other)) return true;
  }
  return false;
}

const WIDE = /[.\ue004)]/;
