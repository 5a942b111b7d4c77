import { type ClutterKind, kinds } from "../kinds";
import { Fault } from "./fault";
import { isExpression, readPattern, unquoted } from "./pattern";
import type { Aim } from "./rule";

const OWN = /^:(title|kind)\((.*)\)$/s;
const ANYWAY = /:anyway\(\)$/;
const ANYWHERE = /:(?:title|kind)\(/;
const MAX_TITLE = 200;

interface OwnAims {
  readonly aims: readonly Aim[];
  readonly anyway: boolean;
}

/**
 * What only Stet can say: `:title(Ranking)`, `:title(Ranking, Trending)`, `:title(/^most /i)`,
 * `:kind(recommended)`, with `:anyway()` after it or not. Null when a body is something else.
 *
 * @throws {Fault} columns count from the start of `body`
 */
export function readOwnAims(body: string): OwnAims | null {
  const [, name, argument = ""] = OWN.exec(body.replace(ANYWAY, "")) ?? [];
  if (name === undefined) {
    const at = body.search(ANYWHERE);
    // A title's argument may hold anything; a selector that ends in one of ours may not.
    if (at >= 0 && !/["'/]/.test(body.slice(0, at))) {
      throw new Fault("alone", body.slice(at), at, null);
    }
    return null;
  }
  const column = name.length + 2;
  if (!isWhole(argument)) throw new Fault("alone", body, 0);
  if (argument.trim() === "") throw new Fault("argument", body, 0);
  const aims = name === "kind" ? readKinds(argument, column) : readTitles(argument, column);
  return { aims, anyway: ANYWAY.test(body) };
}

/** Its parentheses are closed where they were opened: nothing stands after ours. */
function isWhole(argument: string): boolean {
  if (/["'/]/.test(argument)) return true;
  let depth = 0;
  for (const sign of argument) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
  }
  return true;
}

function readTitles(argument: string, column: number): readonly Aim[] {
  const parts = isExpression(argument.trim()) ? [argument] : divided(argument);
  return parts.map((part) => {
    const title = readPattern(part, column);
    if (title.length > MAX_TITLE) throw new Fault("too_long", title, column);
    return { what: "title", title };
  });
}

/** At commas, but for those in quotation marks. */
function divided(argument: string): readonly string[] {
  return argument.match(/\s*(?:"[^"]*"|'[^']*'|[^,])+/g) ?? [argument];
}

function readKinds(argument: string, column: number): readonly Aim[] {
  let at = column;
  return argument.split(",").map((part) => {
    const name = unquoted(part.trim()).toLowerCase();
    if (!isKind(name)) throw new Fault("kind", name, at + part.indexOf(part.trim()), nearest(name));
    at += part.length + 1;
    return { what: "kind", kind: name };
  });
}

function isKind(name: string): name is ClutterKind {
  // The list is of every kind there is; a name that is in it is one.
  return kinds.includes(name as ClutterKind);
}

/** The kind that was meant, if one begins alike. */
function nearest(name: string): string | null {
  const kind =
    name.length < 3 ? undefined : kinds.find((each) => each.startsWith(name.slice(0, 3)));
  return kind ? `##:kind(${kind})` : null;
}
