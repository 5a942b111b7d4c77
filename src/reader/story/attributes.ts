import { attribute } from "./dom";
import type { Attributes, Tongue } from "./piece";

const LANG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;
const DIRS: ReadonlySet<string> = new Set(["ltr", "rtl", "auto"]);
const SCOPES: ReadonlySet<string> = new Set(["row", "col", "rowgroup", "colgroup"]);
const MAX_SPAN = 1_000;
/** Characters. */
const MAX_TITLE = 200;
const MAX_TIME = 64;

type Check = (value: string) => string | null;

const whole: Check = (value) => (/^-?\d{1,6}$/.test(value) ? String(Number(value)) : null);
const span: Check = (value) => {
  const count = Number(whole(value));
  return count > 1 && count <= MAX_SPAN ? String(count) : null;
};
const flag: Check = () => "";
const oneOf =
  (values: ReadonlySet<string>): Check =>
  (value) =>
    values.has(value) ? value : null;
const upTo =
  (max: number): Check =>
  (value) =>
    value.trim() !== "" && value.length <= max ? value.trim() : null;

/** Attributes that are kept, by the page's element; all others are left where they are. */
const kept: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  ol: { start: whole, reversed: flag, type: oneOf(new Set(["1", "a", "A", "i", "I"])) },
  li: { value: whole },
  td: { colspan: span, rowspan: span },
  th: { colspan: span, rowspan: span, scope: oneOf(SCOPES) },
  time: { datetime: upTo(MAX_TIME) },
  abbr: { title: upTo(MAX_TITLE) },
  acronym: { title: upTo(MAX_TITLE) },
};

/** The attributes of an element that its rebuilt self keeps, checked one by one. */
export function keptAttributes(element: Element, tag: string): Attributes {
  const found: Record<string, string> = {};
  for (const [name, check] of Object.entries((Object.hasOwn(kept, tag) && kept[tag]) || {})) {
    const value = attribute(element, name);
    const checked = value === null ? null : check(value);
    if (checked !== null) found[name] = checked;
  }
  return found;
}

export function tongueAt(element: Element): Tongue {
  const lang = attribute(element, "lang") ?? "";
  const dir = (attribute(element, "dir") ?? "").toLowerCase();
  return { lang: LANG.test(lang) ? lang : "", dir: DIRS.has(dir) ? dir : "" };
}

/** What a link may point to: its id, and the old name of an anchor. */
export function namesAt(element: Element, tag: string): string[] {
  const names = [attribute(element, "id"), tag === "a" ? attribute(element, "name") : null];
  return names.filter((name) => name !== null && name !== "") as string[];
}
