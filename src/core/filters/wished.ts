import type { ClutterKind } from "../kinds";
import type { Line } from "../reading";
import { titleKey } from "../section-title";
import type { Wish } from "./lookup";
import { isExpression, tester } from "./pattern";

/** What the user's filters wish of the sections of one page. */
export interface Wished {
  /** By the title's key. */
  readonly titles: ReadonlyMap<string, Wish>;
  readonly kinds: ReadonlyMap<ClutterKind, Wish>;
}

/** Characters of a line that may be a title. */
const MAX_TITLE = 200;

/** Finds the titles that wishes mean among the lines of a page. To keep goes before to hide. */
export function wishedOn(lines: readonly Line[], wishes: readonly Wish[]): Wished {
  const titles = new Map<string, Wish>();
  const kinds = new Map<ClutterKind, Wish>();
  for (const wish of wishes.toSorted((a, b) => Number(a.keep) - Number(b.keep))) {
    if (wish.kind) kinds.set(wish.kind, wish);
    if (wish.title === null) continue;
    if (!isExpression(wish.title)) titles.set(titleKey(wish.title), wish);
    else {
      const fits = tester(wish.title);
      for (const { text } of lines) {
        if (text.length <= MAX_TITLE && fits(text)) titles.set(titleKey(text), wish);
      }
    }
  }
  return { titles, kinds };
}
