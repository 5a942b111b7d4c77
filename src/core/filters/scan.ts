import { Fault } from "./fault";
import { isOperator, type Operation, readOperator, texts } from "./operators";

/** A selector in which each operator is written as a pseudo-class that any parser takes. */
export interface Scanned {
  /** As long as the original, so that places in it are places there. */
  readonly css: string;
  /** By the name of its pseudo-class. */
  readonly operations: ReadonlyMap<string, Operation & { readonly column: number }>;
}

const OPENING = /:(-?[a-z][a-z-]*)/gy;
/** Signs that no selector has outside of brackets; the parser would take them for names. */
const STRANGE = /[{};@!%&$?<^|=`/]/;
/** Spelled otherwise, the same. */
const ALIASES: Readonly<Record<string, string>> = {
  "-abp-has": "has",
  any: "is",
  "-webkit-any": "is",
  matches: "is",
};

/**
 * Takes the operators out of a selector, arguments and all: no parser of CSS would leave what
 * stands in them as it is.
 *
 * @throws {Fault} columns count from the start of `selector`
 */
export function scan(selector: string): Scanned {
  const operations = new Map<string, Operation & { column: number }>();
  let css = "";
  let inBrackets = false;
  for (let at = 0; at < selector.length; ) {
    const char = selector.charAt(at);
    const end = char === ":" ? at : skipped(selector, at);
    if (char === "[" || char === "]") inBrackets = char === "[";
    else if (!inBrackets && STRANGE.test(char)) throw new Fault("syntax", selector.slice(at), at);
    if (end > at) {
      css += selector.slice(at, end);
      at = end;
      continue;
    }
    OPENING.lastIndex = at;
    const [opening, name = ""] = OPENING.exec(selector) ?? [":"];
    const next = at + opening.length;
    if (!isOperator(name)) {
      const alias = selector.charAt(next) === "(" ? ALIASES[name] : undefined;
      css += alias ? `:${alias}(`.padEnd(opening.length + 1) : opening;
      at = alias ? next + 1 : next;
      continue;
    }
    const [argument, close] = readArgument(selector, next, texts.has(name));
    const placed = `:x${operations.size}`.padEnd(close - at, "_");
    operations.set(placed.slice(1), { ...readOperator(name, argument, at), column: at });
    css += placed;
    at = close;
  }
  return { css, operations };
}

/** Where what begins at a place ends, if it is no pseudo-class: a string, an escape, a character. */
function skipped(selector: string, at: number): number {
  const char = selector.charAt(at);
  if (char === "\\") return at + 2;
  if (char !== '"' && char !== "'") return at + 1;
  const end = endOfString(selector, at);
  return end < 0 ? selector.length : end;
}

function endOfString(selector: string, at: number): number {
  const quote = selector.charAt(at);
  for (let end = at + 1; end < selector.length; end++) {
    if (selector.charAt(end) === "\\") end++;
    else if (selector.charAt(end) === quote) return end + 1;
  }
  return -1;
}

/** The argument at an opening parenthesis, null without one, and where the text goes on. */
function readArgument(
  selector: string,
  open: number,
  isText: boolean,
): readonly [argument: string | null, next: number] {
  if (selector.charAt(open) !== "(") return [null, open];
  const close = endOfQuoted(selector, open) ?? endOfArgument(selector, open, isText);
  if (close < 0) throw new Fault("syntax", selector.slice(open), open);
  return [selector.slice(open + 1, close), close + 1];
}

/** An argument that is one string or one expression ends where that ends. */
function endOfQuoted(selector: string, open: number): number | null {
  const rest = selector.slice(open + 1);
  const [whole] =
    /^\s*(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*)\s*(?=\))/.exec(
      rest,
    ) ?? [];
  return whole === undefined ? null : open + 1 + whole.length;
}

function endOfArgument(selector: string, open: number, isText: boolean): number {
  let depth = 0;
  for (let at = open; at < selector.length; at++) {
    const char = selector.charAt(at);
    if (char === "\\") at++;
    else if (!isText && (char === '"' || char === "'")) {
      const end = endOfString(selector, at);
      if (end > 0) at = end - 1;
    } else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at;
  }
  return -1;
}
