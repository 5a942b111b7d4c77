import { plain, shown } from "../text/fold";
import type { Page } from "./page";

const MAX_CHARS = 80;
const MIN_LABEL = 5;
const MAX_TAIL_WORDS = 5;

/** Every name the site is known by, to tell it from a headline; the longest first. */
export function siteNames({
  linked,
  main,
  meta,
  host,
}: Pick<Page, "linked" | "main" | "meta" | "host">): readonly string[] {
  const names = [
    meta("og:site_name"),
    meta("application-name"),
    meta("apple-mobile-web-app-title"),
    meta("twitter:site").replace(/^@/, ""),
    ...(main?.publishers ?? []),
    ...linked.sites,
    host,
    hostLabel(host),
  ];
  const shownNames = names.map((name) => shown(name, MAX_CHARS)).filter((name) => name !== "");
  return [...new Set(shownNames)].sort((one, other) => other.length - one.length);
}

/** True when two names are one but for spaces, signs, articles and endings such as ".com". */
export function sameName(one: string, other: string): boolean {
  const [left, right] = [bareName(one), bareName(other)];
  return left !== "" && left === right;
}

/** "futureproof" of "www.futureproof.co.uk". */
export function hostLabel(host: string): string {
  const parts = host.split(".");
  const short = parts.length > 2 && (parts[parts.length - 2]?.length ?? 0) <= 3;
  return parts[parts.length - (short ? 3 : 2)] ?? "";
}

/** True when a title's piece holds the host's own name: "Example Daily News" on exampledaily.org. */
export function namesHost(text: string, host: string): boolean {
  const label = hostLabel(host).replace(/-/g, "");
  return (
    label.length >= MIN_LABEL &&
    text.split(" ").length <= MAX_TAIL_WORDS &&
    bareName(text).includes(label)
  );
}

/** A name in small letters without spaces, signs, article and ending. */
export function bareName(name: string): string {
  return plain(
    name.replace(/\.(?:com|org|net|co|io|news|info|gov|edu|[a-z]{2})(?:\.[a-z]{2})?$/i, ""),
  )
    .replace(/^(?:the|le|la|der|die|das|el) /, "")
    .replace(/ /g, "");
}
