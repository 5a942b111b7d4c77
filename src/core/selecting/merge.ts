import type { Key } from "./keys";

/** So many keys may stand alone; each is a search of its own whenever an element comes. */
const MAX_ALONE = 8;
/** A selector of more would be longer than is wise. */
const MAX_TOGETHER = 40;

/** Where there are many keys, those that differ in their tokens alone become one selector. */
export function merged(keys: readonly Key[]): readonly [Key, ...Key[]][] {
  if (keys.length <= MAX_ALONE) return keys.map((key) => [key]);
  const groups = new Map<string, [Key, ...Key[]]>();
  const full: [Key, ...Key[]][] = [];
  for (const key of keys) {
    const name = `${key.self} ${key.way}`;
    const group = groups.get(name);
    if (group && group.length < MAX_TOGETHER) group.push(key);
    else {
      if (group) full.push(group);
      groups.set(name, [key]);
    }
  }
  return [...full, ...groups.values()];
}
