import { cleanHost, isHost } from "./clean";
import type { Settings, SiteSettings } from "./settings";

/** Sites by their name: a host, or a host with a pattern for the path, `example.com/news/*`. */
type Sites = Settings["sites"];

/** Where a page is. */
export interface SitePlace {
  /** As `URL.hostname` gives it. */
  readonly host: string;
  /** As `URL.pathname` gives it. */
  readonly path: string;
}

const MAX_PATTERN = 300;
const MAX_STARS = 5;

/** The host in the name of a site. */
export function hostOfSite(name: string): string {
  return name.split("/", 1)[0] ?? "";
}

/** A host, or a host and a path with a `*` in it, which stands for anything. */
export function isSite(name: string): boolean {
  const host = hostOfSite(name);
  const pattern = name.slice(host.length);
  return isHost(host) && (pattern === "" || isPattern(pattern));
}

/**
 * The site in what a person types or pastes. Of a whole address the host is meant, of one with a
 * `*` the path too. Null when there is no host of the web in it.
 */
export function cleanSite(given: string): string | null {
  const [, before = "", pattern = ""] =
    /^((?:[a-z][a-z0-9+.-]*:\/\/)?[^/*\s]+)(\/\S*\*\S*)$/i.exec(given.trim()) ?? [];
  if (pattern === "") return cleanHost(given);
  const host = cleanHost(before);
  return host !== null && isPattern(pattern) ? host + pattern : null;
}

/** What the user has decided for a page, there or for the nearest site around it; null: nothing. */
export function siteOf({ sites }: Pick<Settings, "sites">, place: SitePlace): SiteSettings | null {
  const name = decidedBy(sites, place);
  return name === null ? null : (sites[name] ?? null);
}

/** Where a decision about a page is to be written, so that it holds there. */
export function siteToDecide({ sites }: Pick<Settings, "sites">, place: SitePlace): string {
  const name = decidedBy(sites, place);
  return name !== null && hostOfSite(name) === place.host ? name : place.host;
}

/** The name that decides: the nearest host, and on it the longest pattern that fits. */
function decidedBy(sites: Sites, { host, path }: SitePlace): string | null {
  const patterns = Object.keys(sites).filter((name) => name.includes("/"));
  for (let name = host; name !== ""; name = name.slice(name.indexOf(".") + 1)) {
    const fitting = patterns.filter(
      (one) => hostOfSite(one) === name && fits(one.slice(name.length), path),
    );
    const [longest] = fitting.toSorted((one, other) => other.length - one.length);
    if (longest !== undefined) return longest;
    if (Object.hasOwn(sites, name)) return name;
    if (!name.includes(".")) return null;
  }
  return null;
}

function isPattern(pattern: string): boolean {
  const stars = pattern.split("*").length - 1;
  const isShort = pattern.length <= MAX_PATTERN && stars >= 1 && stars <= MAX_STARS;
  return isShort && /^\/[^\s<>"'\\?#]*$/.test(pattern);
}

/** Each piece between two stars must follow the one before it. */
function fits(pattern: string, path: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop() ?? "";
  if (!path.startsWith(first) || path.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.endsWith(last) && path.length - last.length >= at;
}
