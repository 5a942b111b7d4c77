import type { Attributes } from "./piece";

const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

export interface Link {
  readonly attributes: Attributes;
  /** The part of this same page it points to, decoded, or null. */
  readonly pointsTo: string | null;
}

/** What stays of a link, or null when it leads nowhere that is safe. */
export function linkTo(href: string, baseUrl: string): Link | null {
  const url = href === "" ? null : resolve(href, baseUrl);
  if (!url || !SCHEMES.has(url.protocol)) return null;
  if (url.hash.length > 1 && isSamePage(url, baseUrl)) {
    return { attributes: {}, pointsTo: decoded(url.hash.slice(1)) };
  }
  if (href.trim().startsWith("#")) return null;
  if (url.protocol !== "mailto:") {
    // "https://bank.example@elsewhere.example" is made to be misread.
    url.username = "";
    url.password = "";
  }
  const attributes = { href: url.href, rel: "noopener noreferrer", target: "_self" };
  return { attributes, pointsTo: null };
}

/** A picture's address when it is http or https, else null: no data, no blob, no script. */
export function pictureAddress(address: string, baseUrl: string): string | null {
  const url = resolve(address, baseUrl);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url.href : null;
}

function resolve(address: string, baseUrl: string): URL | null {
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl) : null;
}

function isSamePage(url: URL, baseUrl: string): boolean {
  return url.href.slice(0, -url.hash.length) === baseUrl.replace(/#.*$/s, "");
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // Not percent-encoded text: the name is what stands there.
    return fragment;
  }
}
