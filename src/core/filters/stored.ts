import type { ClutterKind } from "../kinds";
import type { Chain } from "./rule";
import { groupOf } from "./sites";

/**
 * A rule as it is stored. A text alone is a selector that hides. Else exactly one of `s`
 * (selector), `c` (chain), `t` (title) and `i` (kind) says what it is about; `k` keeps it, `n` are
 * sites where it does not hold, `p` patterns for the path, `r` the rule as it was written, `a` says
 * that it may hide the story.
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
      readonly a?: 1;
    };

/** Rules by the name of the site, or the class or id, under which they are looked up. */
export type Bucket = Readonly<Record<string, readonly Stored[]>>;

/** Rules of all sites: those that must be looked at on each page, and which names have others. */
export interface Everywhere {
  readonly always: readonly Stored[];
  /** A Bloom filter of the classes and ids that have rules, in base 64; "": none have. */
  readonly marks: string;
}

/** Buckets of either sort; so many that one of a list of 150,000 lines is a few kB. */
const BUCKETS = 1_024;
/** Bits of `marks` for each name, at least, and how many of them a name sets: 1 in 300 is mistaken. */
const BITS_PER_NAME = 16;
const SET_BITS = 3;
const LEAST_BITS = 256;

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

export function writeMarks(names: ReadonlySet<string>): string {
  if (names.size === 0) return "";
  let bits = LEAST_BITS;
  while (bits < names.size * BITS_PER_NAME) bits *= 2;
  const bytes = new Uint8Array(bits / 8);
  for (const name of names) {
    for (const at of placesOf(name, bits)) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Tells of a class or id whether it may have rules; a few have none all the same. */
export function markReader(marks: string): (name: string) => boolean {
  const bytes = atob(marks);
  const bits = bytes.length * 8;
  if (bits === 0) return () => false;
  return (name) => {
    for (const at of placesOf(name, bits)) {
      if ((bytes.charCodeAt(at >> 3) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  };
}

/** `bits` is a power of two. */
function placesOf(name: string, bits: number): readonly number[] {
  const first = hash(name);
  const step = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) | 1;
  return Array.from(
    { length: SET_BITS },
    (_, turn) => (first + Math.imul(turn, step)) & (bits - 1),
  );
}
