import type { ClutterKind } from "../kinds";
import type { Chain } from "./rule";
import { groupOf } from "./sites";

/**
 * A rule as it is stored. A text alone is a selector that hides. Else exactly one of `s`
 * (selector), `c` (chain), `t` (title) and `i` (kind) says what it is about; `k` keeps it, `n` are
 * sites where it does not hold, `p` patterns for the path, `r` the rule as it was written.
 */
export type Stored =
  | string
  | {
      readonly k?: 1;
      readonly s?: string;
      readonly c?: Chain;
      readonly t?: string;
      readonly i?: ClutterKind;
      readonly n?: readonly string[];
      readonly p?: readonly string[];
      readonly r?: string;
    };

/** Rules by the name of the site, or the class or id, under which they are looked up. */
export type Bucket = Readonly<Record<string, readonly Stored[]>>;

/** Rules of all sites: those that must be looked at on each page, and which names have others. */
export interface Everywhere {
  readonly always: readonly Stored[];
  /** One bit for each hash of a class or id that has rules, in hexadecimal, "": none. */
  readonly marks: string;
}

/** Buckets of either sort; so many that one of a list of 150,000 lines is a few kB. */
const BUCKETS = 1_024;
/** Bits of `marks`: with 10,000 names one in fourteen others is taken for one of them. */
const MARKS = 131_072;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** The key of the bucket with the rules of a site. */
export function siteBucket(name: string): string {
  return `s${hash(groupOf(name)) % BUCKETS}`;
}

/** The key of the bucket with the rules of `.class` or `#id`. */
export function markBucket(name: string): string {
  return `m${hash(name) % BUCKETS}`;
}

export function writeMarks(names: Iterable<string>): string {
  const bits = new Uint16Array(MARKS / 16);
  let some = false;
  for (const name of names) {
    const at = hash(name) % MARKS;
    bits[at >> 4] = (bits[at >> 4] ?? 0) | (1 << (at & 15));
    some = true;
  }
  return some ? Array.from(bits, (unit) => unit.toString(16).padStart(4, "0")).join("") : "";
}

/** Whether a class or id may have rules; a few have none all the same. */
export function isMarked(marks: string, name: string): boolean {
  const at = hash(name) % MARKS;
  const unit = Number.parseInt(marks.slice((at >> 4) * 4, (at >> 4) * 4 + 4), 16);
  return (unit & (1 << (at & 15))) !== 0;
}
