import type { Found } from "../src/core/story/story";
import type { HiddenBlock, Report } from "../src/shared/report";
import type { Port } from "./port";

/** From here on a value is called sure, then fairly sure. */
const SURE = 0.95;
const LIKELY = 0.8;
/** Of blocks this sure on labelled pages 99 in 100 held no story. */
const SURELY_CLUTTER = 0.99;
/** Titles, names and texts of a page are cut here: more is never read, and may be endless. */
const LONGEST = 400;

/** An ISO date as the page wrote it, in the user's language; as written when it is no such date. */
export function dayOf(iso: string, language: string, length: "short" | "long" = "long"): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day || 1)));
  const exists = Number(year) >= 1000 && date.getUTCMonth() === Number(month) - 1;
  if (!exists) return cut(iso);
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    month: length,
    ...(day ? { day: "numeric" } : {}),
  }).format(date);
}

/** A page's language as an attribute may hold it; undefined where it is no language tag. */
export function langOf({ metadata }: Report): string | undefined {
  const tag = metadata.language?.value ?? "";
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

/** The same for what must have one; "" where the page's language is not known. */
export function languageOf(report: Report): string {
  return langOf(report) ?? "";
}

/** "French" for "fr-CA", in the user's language; the tag itself where it names none. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? cut(tag);
  } catch {
    return cut(tag);
  }
}

/** Where a value was found and how sure it is: "from JSON-LD, sure". */
export function sourceOf({ source, confidence }: Found<unknown>, port: Port): string {
  return `${port.t(source)}, ${sureness(confidence, port)}`;
}

/** A share of 0 to 1. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(
    share,
  );
}

/** How sure Stet is that a block is clutter, in words. What is only dimmed is a question. */
export function certainty(block: HiddenBlock, { t }: Port): string {
  if (block.dimmed) return t("popup_unsure");
  return t(block.confidence >= SURELY_CLUTTER ? "popup_sure" : "popup_likely");
}

/** How sure Stet is of a value, in words. */
function sureness(confidence: number, { t }: Port): string {
  if (confidence >= SURE) return t("popup_sure");
  return t(confidence >= LIKELY ? "popup_likely" : "popup_unsure");
}

/** A page's own text at a length that can be shown. */
export function cut(text: string, longest = LONGEST): string {
  const characters = Array.from(text.slice(0, longest * 2));
  if (characters.length <= longest && text.length <= longest * 2) return text;
  return `${characters.slice(0, longest).join("").trimEnd()}…`;
}

/** `author-more` → `kind_author_more`. */
export function kindKey(kind: string): string {
  return `kind_${kind.replaceAll("-", "_")}`;
}
