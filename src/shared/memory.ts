import * as v from "valibot";
import { type BlockKind, kinds, type Level, levels } from "../core/kinds";

/** What one site taught: selectors of its clutter, the same from page to page. */
export interface SiteMemory {
  /** The level they were found at. */
  readonly level: Level;
  readonly selectors: ReadonlyMap<string, Remembered>;
}

export interface Remembered {
  /** What filters hide is not learnt: they say it themselves. */
  readonly kind: Exclude<BlockKind, "filter">;
  /** Visits on which it was right; 0: it once meant a part of the story, never trust it again. */
  readonly visits: number;
}

const MAX_SELECTOR_CHARS = 2_000;

const schema = v.object({
  level: v.picklist(levels),
  selectors: v.array(
    v.tuple([
      v.pipe(v.string(), v.maxLength(MAX_SELECTOR_CHARS)),
      v.object({
        kind: v.picklist([...kinds, "furniture"]),
        visits: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ]),
  ),
});

/** As it is stored. */
export function storedMemory({ level, selectors }: SiteMemory): v.InferInput<typeof schema> {
  return { level, selectors: [...selectors] };
}

/** Null when nothing is stored, or nothing that can be used. */
export function parseMemory(stored: unknown): SiteMemory | null {
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) return null;
  return { level: parsed.output.level, selectors: new Map(parsed.output.selectors) };
}
