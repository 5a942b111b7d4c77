/** White space folded to single spaces, trimmed. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * A text as it is compared: lower case, no accents, no apostrophes, every other sign a space.
 * "Don’t Look—Up" and "dont look up" are the same.
 */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of `plain`; the characters one by one where a script writes no spaces. */
export function plainWords(text: string): readonly string[] {
  const spaced = plain(text).replace(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu,
    " $& ",
  );
  return spaced.split(/\s+/).filter((word) => word !== "");
}

/** Share of words two texts have in common (F1 over bags), 0 to 1. */
export function likeness(one: string, other: string): number {
  const left = plainWords(one);
  const right = plainWords(other);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * Machine-readable text made fit to show: entities decoded once or twice, tags dropped, invisible
 * and direction-changing characters removed, white space folded, cut at `max` characters.
 */
export function shown(text: string, max: number): string {
  const cut = text.slice(0, max * 4);
  const decoded = decodeEntities(decodeEntities(cut));
  const bare = decoded.replace(/<\/?[a-z!][^<>]*>/gi, " ").replace(/\s/g, " ");
  return folded(bare.replace(INVISIBLE, "")).slice(0, max).trim();
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
