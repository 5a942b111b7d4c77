import { Fault, refused } from "./fault";
import { type Divided, divide, pageOf, readScope } from "./head";
import { readOwnAims } from "./own-aims";
import type { Aim, LineResult, NoteCode, Rule } from "./rule";
import { readSelector } from "./selector";

/** Characters of one line. */
const MAX_LINE = 60_000;
/** Signs without width at the ends of a line: they come along when a rule is copied from a page. */
const UNSEEN = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;
/** Only hides: the one declaration that we take from a rule that styles. */
const HIDES =
  /^(.*?)\s*\{\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?;?\s*\}$/is;
const STYLED = /^(.*):style\(\s*display\s*:\s*none\s*(?:!\s*important\s*)?;?\s*\)$/is;

/** What one line says: a rule (a list makes several), nothing for us, or why it cannot work. */
export function parseLine(line: string): LineResult {
  const text = line.replace(UNSEEN, "").trim();
  if (text === "") return note("empty");
  if (/^(?:!|\[(?!\$))/.test(text) || /^#(?![#@?$%])/.test(text) || /^#+$/.test(text)) {
    return note("comment");
  }
  const shift = line.search(/[^\s\u200b\u2060\ufeff]/);
  try {
    if (text.length > MAX_LINE) throw new Fault("too_long", "", 0);
    const parts = divide(text);
    return parts ? { what: "rule", rules: readRules(parts) } : note("network");
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, at, column, instead } = error;
    return refused(new Fault(code, at, column + shift, instead));
  }
}

function note(code: NoteCode): LineResult {
  return { what: "note", code };
}

function readRules(parts: Divided): readonly Rule[] {
  const keep = parts.separator.includes("@");
  const body = hidingBody(parts);
  if (body === "") throw new Fault("nothing", "", parts.start);
  return within(parts, () => {
    const own = readOwnAims(body);
    const { aims, paths, anyway } = own ? { ...own, paths: [] } : readSelector(body);
    const scope = readScopeAt(parts.head);
    if (anyway && scope.sites.on.length === 0) throw new Fault("anyway", body, 0);
    const all = [...scope.paths, ...paths];
    if (!keep) refuseWide(aims);
    return aims.map((aim): Rule => {
      const written = aims.length === 1 ? body : aimText(aim, body);
      return {
        keep,
        sites: scope.sites,
        paths: all,
        aim,
        ...(anyway && { anyway }),
        text: `${keep ? "#@#" : "##"}${written}`,
      };
    });
  });
}

const WIDE = /^(?:\*|:root|div|p|article|section|h1)$|(?:^|[ >+~])(?:html|body|main|head)$/i;

/** The page itself, or anything at all. */
function refuseWide(aims: readonly Aim[]): void {
  for (const aim of aims) {
    if (aim.what === "css" && WIDE.test(aim.selector)) throw new Fault("too_wide", aim.selector, 0);
  }
}

function aimText(aim: Rule["aim"], body: string): string {
  if (aim.what === "css") return aim.selector;
  if (aim.what === "title") return `:title(${aim.title})`;
  return aim.what === "kind" ? `:kind(${aim.kind})` : body;
}

/** The selector, if hiding is all that the rule does. */
function hidingBody({ separator, body, head, start }: Divided): string {
  if (
    separator.includes("%") ||
    /^\+js\(/.test(body) ||
    /^script:(?:inject|contains)\(/.test(body)
  ) {
    throw new Fault("scriptlet", body, start);
  }
  if (separator.startsWith("$") || body.startsWith("^")) throw new Fault("html", body, start);
  const styles = separator.includes("$");
  const [, hidden] = HIDES.exec(body) ?? (styles ? null : STYLED.exec(body)) ?? [];
  if (hidden !== undefined) return hidden;
  if (!styles) return body;
  const [selector = ""] = body.split("{");
  const instead = selector.trim() === "" ? null : `${head}##${selector.trim()}`;
  throw new Fault("style", body, start, instead);
}

/** Columns of faults in the body count from the start of the line. */
function within<T>({ start, head, body }: Divided, what: () => T): T {
  try {
    return what();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error instanceof HeadFault) throw withSite(error, head, body);
    const { code, at, column } = error;
    throw new Fault(code, at, start + column, insteadOf(error, head, body));
  }
}

/** For some faults there is a rule that works in its place. */
function insteadOf({ code, instead, at }: Fault, head: string, body: string): string | null {
  if (instead !== null) return head + instead;
  const bare = (pattern: RegExp) => `${head}##${body.replace(pattern, "")}`;
  if (code === "style") return bare(/:(?:style|remove-attr|remove-class)\(.*\)$/s);
  if (code === "pseudo_element") return bare(/::?(?:before|after|first-line|first-letter)\b.*$/);
  if (code === "unsupported" && at === ":if") return `${head}##${body.replaceAll(":if(", ":has(")}`;
  const [, before, inside] = /^(.*):if-not\(([^()]*)\)$/s.exec(body) ?? [];
  return inside === undefined ? null : `${head}##${before}:not(:has(${inside}))`;
}

/** Who gives the address of a page means its site, and only that path of it. */
function withSite(fault: Fault, head: string, body: string): Fault {
  const page = fault.code === "site" ? pageOf(head) : null;
  if (!page) return fault;
  const isOwn = /^:(?:title|kind)\(/.test(body);
  const path = page.path === "" || isOwn ? "" : `:matches-path(${page.path}) `;
  return new Fault(fault.code, fault.at, fault.column, `${page.host}##${path}${body}`);
}

class HeadFault extends Fault {}

function readScopeAt(head: string) {
  try {
    return readScope(head);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new HeadFault(error.code, error.at, error.column, error.instead);
  }
}
