import { Fault } from "./fault";
import { readPattern } from "./pattern";
import type { Sites } from "./rule";
import { readSites } from "./sites";

/** A line divided at its separator. */
export interface Divided {
  /** `##`, `#@#`, `#?#`, `#$#`, `#%#`, `$$` … */
  readonly separator: string;
  /** What stands before it: where the rule holds. */
  readonly head: string;
  /** What it is about, and how many characters stand before that. */
  readonly body: string;
  readonly start: number;
}

const SEPARATOR = /#@?(?:\$\?|[?$%])?#/g;
const HTML_RULE = /^([^\s|^"'/]*)(\$@?\$)(?=[a-z*[])/i;
/** Nothing that a list of sites could be: the line is an address to block. */
const ADDRESS = /[\s|^"'=&]|\/|\$/;

/** The address of a page, taken for the name of its site. */
const PAGE = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(\/[^\s|^"'$*()]*)?$/iu;

/** The host and path of a page that stand where a site should; null: they do not. */
export function pageOf(head: string): { readonly host: string; readonly path: string } | null {
  const [, host, path = ""] = PAGE.exec(head.trim()) ?? [];
  return host === undefined ? null : { host, path: path.replace(/\/$/, "") };
}

/** Divides a line; null when it has no separator, so that it is about the network. */
export function divide(line: string): Divided | null {
  SEPARATOR.lastIndex = optionsEnd(line);
  const found = SEPARATOR.exec(line);
  if (found && isHead(line.slice(0, found.index))) {
    return divided(line, found.index, found[0]);
  }
  const [, head, separator] = HTML_RULE.exec(line) ?? [];
  if (head === undefined || separator === undefined) return null;
  return divided(line, head.length, separator);
}

function divided(line: string, at: number, separator: string): Divided {
  const after = line.slice(at + separator.length);
  const body = after.trim();
  const start = at + separator.length + after.indexOf(body);
  return { separator, head: line.slice(0, at), body, start };
}

function isHead(head: string): boolean {
  if (head.startsWith("[$") || pageOf(head) || (head.startsWith("/") && head.endsWith("/")))
    return true;
  return !ADDRESS.test(head.trim().replace(/,\s+/g, ","));
}

function optionsEnd(line: string): number {
  return line.startsWith("[$") ? Math.max(0, line.indexOf("]")) : 0;
}

/** Where a rule holds. */
export interface Scope {
  readonly sites: Sites;
  readonly paths: readonly string[];
}

/**
 * Reads what stands before a separator, AdGuard's `[$path=/news,domain=a.example|b.example]` too.
 *
 * @throws {Fault}
 */
export function readScope(head: string): Scope {
  const [whole = "", options] = /^\s*\[\$((?:\\.|[^\]\\])*)\]/.exec(head) ?? [];
  const rest = head.slice(whole.length);
  const sites = readSites(rest.trim(), whole.length + rest.indexOf(rest.trim()));
  return options === undefined ? { sites, paths: [] } : withOptions(options, { sites, paths: [] });
}

const OPTION = /([a-z]+)(?:=((?:\\.|\/(?:\\.|[^/\\])+\/|[^,\\])*))?(?:,|$)/gy;

function withOptions(options: string, scope: Scope): Scope {
  let { sites, paths } = scope;
  OPTION.lastIndex = 0;
  while (OPTION.lastIndex < options.length) {
    const column = 2 + OPTION.lastIndex;
    const [, name, written = ""] = OPTION.exec(options) ?? [];
    const value = written.replace(/\\([,|[\]$])/g, "$1");
    if (name === "path") paths = [...paths, readPath(value, column)];
    else if (name === "domain") {
      const more = readSites(value, column, "|");
      sites = { on: [...sites.on, ...more.on], off: [...sites.off, ...more.off] };
    } else throw new Fault("option", name ?? options, column);
  }
  return { sites, paths };
}

/** A path as AdGuard has it: a part, `|` for an end of it, `*` for anything, an expression. */
function readPath(value: string, column: number): string {
  if (value === "") return "/^\\/$/";
  if (
    value.startsWith("/") &&
    value.length > 2 &&
    value.endsWith("/") &&
    /[\\^$*+?()|[]/.test(value)
  ) {
    return readPattern(value, column);
  }
  if (!/[|*^]/.test(value)) return value;
  const source = value
    .replace(/[\\/.+?${}()[\]]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/^\|/, "\ue001")
    .replace(/\|$/, "$")
    .replaceAll("^", "[^\\w.%-]")
    .replace("\ue001", "^");
  return readPattern(`/${source}/`, column);
}
