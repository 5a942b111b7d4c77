import type { Block } from "../reading";
import { type Column, flag } from "./column";

/** Elements that tell what they hold, looked for around a line: by tag or by role. */
const landmarks: readonly [id: string, tags: readonly string[], roles: readonly string[]][] = [
  ["nav", ["nav"], ["navigation", "menu"]],
  ["header", ["header"], ["banner"]],
  ["footer", ["footer"], ["contentinfo"]],
  ["aside", ["aside"], ["complementary"]],
  ["form", ["form"], ["form", "search"]],
  ["figure", ["figure", "figcaption"], []],
  ["table", ["table"], []],
  ["list", ["ul", "ol"], []],
  ["ordered", ["ol"], []],
  ["article", ["article"], ["article"]],
  ["main", ["main"], ["main"]],
  ["quote", ["blockquote"], []],
  ["button", ["button"], ["button"]],
  ["dialog", ["dialog"], ["dialog", "alertdialog"]],
  ["cell", ["td"], []],
  ["details", ["details"], []],
];
const around = [...landmarks.map(([id]) => id), "pinned", "controls"];
const PINNED = 1 << around.indexOf("pinned");
const CONTROLS = 1 << around.indexOf("controls");
const tagBits = bitsBy(([, tags]) => tags);
const roleBits = bitsBy(([, , roles]) => roles);

/** Which of them a line stands in. */
export const landmarkColumns: readonly Column[] = around.map((id, bit) =>
  flag(`in-${id}`, ({ block }, { blocks }) => ((aroundOf(blocks)[block] ?? 0) & (1 << bit)) !== 0),
);

function bitsBy(names: (landmark: (typeof landmarks)[number]) => readonly string[]) {
  const bits = new Map<string, number>();
  landmarks.forEach((landmark, bit) => {
    for (const name of names(landmark)) bits.set(name, (bits.get(name) ?? 0) | (1 << bit));
  });
  return bits;
}

/** Worked out once: each line of a page asks for all of them. */
const known = new WeakMap<readonly Block[], readonly number[]>();

/** For each block, a bit for each of `around` that it is or stands in; the body is none. */
function aroundOf(blocks: readonly Block[]): readonly number[] {
  const before = known.get(blocks);
  if (before) return before;
  const found: number[] = [];
  // Parents come before their children.
  for (const block of blocks) found.push((found[block.parent] ?? 0) | ownBits(block));
  known.set(blocks, found);
  return found;
}

function ownBits({ id, tag, role, position, controls }: Block): number {
  if (id === 0) return 0;
  const bits = (tagBits.get(tag) ?? 0) | (roleBits.get(role) ?? 0);
  return bits | (position === "" ? 0 : PINNED) | (controls > 0 ? CONTROLS : 0);
}
