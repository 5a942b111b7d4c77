import type { ClutterKind } from "../kinds";
import type { Line } from "../reading";
import { titleKey } from "../sections/section-title";
import type { SectionRule } from "./lookup";
import { isExpression, tester } from "./pattern";

/** What the user's filters say of the sections of one page. */
export interface SectionRules {
  /** By the title's key. */
  readonly titles: ReadonlyMap<string, SectionRule>;
  readonly kinds: ReadonlyMap<ClutterKind, SectionRule>;
}

/** Characters of a line that may be a title. */
const MAX_TITLE = 200;

/** Finds the titles that rules mean among the lines of a page. To keep goes before to hide. */
export function sectionRulesOn(
  lines: readonly Line[],
  rules: readonly SectionRule[],
): SectionRules {
  const titles = new Map<string, SectionRule>();
  const kinds = new Map<ClutterKind, SectionRule>();
  for (const rule of rules.toSorted((a, b) => Number(a.keep) - Number(b.keep))) {
    if (rule.kind) kinds.set(rule.kind, rule);
    if (rule.title === null) continue;
    if (!isExpression(rule.title)) titles.set(titleKey(rule.title), rule);
    else {
      const fits = tester(rule.title);
      for (const { text } of lines) {
        if (text.length <= MAX_TITLE && fits(text)) titles.set(titleKey(text), rule);
      }
    }
  }
  return { titles, kinds };
}
