import { divide } from "../../src/core/filters/head";
import { isOperator } from "../../src/core/filters/operators";

/** What a stretch of a line is, for the eye. `off`: it hides nothing (addresses, remarks). */
export type TokenKind = "off" | "site" | "hides" | "keeps" | "own" | "operator" | "expression";

/** Offsets into the line. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

/** Characters of a line that are looked at; what is longer is a fault anyway, or a paste. */
const MOST = 2_000;
const REMARK = /^\s*(?:!|\[(?!\$)|#(?![#@?$%]))/;
const NAMED = /:([a-z-]+)(?=\()/g;
const EXPRESSION = /\(\s*(\/(?:\\.|[^/\\\n])+\/[a-z]*)(?=\s*\))/g;
const OWN: ReadonlySet<string> = new Set(["title", "kind"]);

/** The parts of one line that are shown apart, in order, none within another. */
export function tokensOf(line: string): readonly Token[] {
  const text = line.slice(0, MOST);
  if (text.trim() === "") return [];
  const parts = REMARK.test(text) ? null : divide(text);
  if (!parts) return [{ from: 0, to: line.length, kind: "off" }];
  const { head, separator } = parts;
  const start = head.length + separator.length;
  const site: readonly Token[] = head === "" ? [] : [{ from: 0, to: head.length, kind: "site" }];
  const keeps = separator.includes("@");
  const mark: Token = { from: head.length, to: start, kind: keeps ? "keeps" : "hides" };
  return [...site, mark, ...bodyTokens(text, start)];
}

function bodyTokens(text: string, start: number): readonly Token[] {
  const body = text.slice(start);
  const named = [...body.matchAll(NAMED)].flatMap(({ index, 0: whole, 1: name = "" }): Token[] => {
    const kind = OWN.has(name) ? "own" : isOperator(name) ? "operator" : null;
    return kind ? [{ from: start + index, to: start + index + whole.length, kind }] : [];
  });
  const expressions = [...body.matchAll(EXPRESSION)].map(
    ({ index, 0: whole, 1: written = "" }): Token => {
      const to = start + index + whole.length;
      return { from: to - written.length, to, kind: "expression" };
    },
  );
  const inside = ({ from }: Token) => expressions.some((one) => from > one.from && from < one.to);
  return [...named.filter((token) => !inside(token)), ...expressions].sort(
    (a, b) => a.from - b.from,
  );
}
