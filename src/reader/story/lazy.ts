import { attribute } from "./dom";
import { pictureAddress } from "./link";

/** Where pages keep the address of a picture that is loaded on scrolling. */
const ADDRESSES = [
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-original-src",
  "data-lazy",
  "data-hi-res-src",
  "data-full-src",
  "data-actualsrc",
  "data-echo",
  "data-url",
] as const;
const SETS = ["data-srcset", "data-lazy-srcset", "data-original-set"] as const;

/** Wide enough for the column on a dense screen. Pixels. */
const WIDE = 1_200;

/**
 * The address a page would load by itself when the picture is scrolled to, or null. One that only
 * a script of the page could load is taken from hosts alone that the page has loaded pictures from.
 */
export function lazyAddress(
  image: Element,
  baseUrl: string,
  hosts: ReadonlySet<string>,
): string | null {
  for (const given of [...ADDRESSES.map((name) => attribute(image, name)), best(image)]) {
    const address = given ? pictureAddress(given, baseUrl) : null;
    if (address && hosts.has(new URL(address).host)) return address;
  }
  if (attribute(image, "loading")?.toLowerCase() !== "lazy") return null;
  const own = attribute(image, "src");
  return own ? pictureAddress(own, baseUrl) : null;
}

/** The smallest picture of a lazy set that is wide enough, else the widest. */
function best(image: Element): string | null {
  const set = SETS.map((name) => attribute(image, name)).find((value) => value !== null) ?? "";
  const choices = set
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/))
    .map(([address = "", size = "1x"]) => ({ address, width: widthOf(size) }))
    .filter(({ address }) => address !== "")
    .sort((one, other) => one.width - other.width);
  return (choices.find(({ width }) => width >= WIDE) ?? choices.at(-1))?.address ?? null;
}

/** Of "800w" the pixels; of "2x" what it would be for the column. */
function widthOf(size: string): number {
  const value = Number.parseFloat(size);
  if (Number.isNaN(value)) return 0;
  return size.endsWith("x") ? (value * WIDE) / 2 : value;
}
