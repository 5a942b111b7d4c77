/** Characters that turn the direction of what follows, and can make one word read as another. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words of the page for a place of ours: on one line, read in their own direction only. */
export function plainText(text: string): string {
  return text.replace(TURNS, "").replace(/\s+/g, " ").trim();
}
