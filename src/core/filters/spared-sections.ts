import type { Verdict } from "../evidence";
import type { Block, BlockId } from "../reading";
import { decide } from "../sections/decide";
import { protectedBlocks } from "../sections/protect";
import { TITLE_LINES, titleKey } from "../sections/section-title";
import { sectionsOf } from "../sections/sections";
import { type Scene, suspectOf } from "../sections/suspect";
import { DIM } from "../sections/sweep";
import { childrenOf, markBlocks } from "../tree";
import { isGranted } from "./granted";
import type { SectionRule } from "./lookup";

/** A section that a filter of the user's means, and that stays because it holds some of the story. */
export interface SparedSection {
  readonly rule: SectionRule;
  /** Consecutive siblings. */
  readonly blocks: readonly Block[];
}

/**
 * The sections that rules to hide would take were the story not in them, from the outside in. What
 * holds the headline is the page, and no section of it.
 */
export function sparedSections(scene: Scene): readonly SparedSection[] {
  const { ruled, view, article } = scene;
  if (ruled.titles.size + ruled.kinds.size === 0) return [];
  const safe = protectedBlocks(scene);
  const isPage = markBlocks(
    view.blocks,
    view.lines.filter(({ id }) => id === article.headline),
  );
  const found: SparedSection[] = [];
  const open: BlockId[] = [0];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const children = childrenOf(view.blocks[id] as Block, view.blocks);
    for (const section of sectionsOf(children, scene, (child) => isPage[child] ?? false)) {
      if (!section.some((block) => safe[block.id])) continue;
      const [first, next] = section as readonly [Block, Block?];
      // A frame is looked into for titles; where clutter comes first, or in the title's own frame,
      // the title goes with that.
      const isAlone = first.lastLine - first.firstLine === 1;
      const isTitled = next ? safe[next.id] && isAlone : first.end === first.id + 1;
      const rule = isPage[first.id] ? null : meant(section, scene, isTitled);
      if (rule) found.push({ rule, blocks: section });
      else open.push(...section.map((block) => block.id));
    }
  }
  return found;
}

/** The verdicts without those on titles of such sections: a title does not go without its text. */
export function withoutSpared(
  verdicts: readonly Verdict[],
  spared: readonly SparedSection[],
): readonly Verdict[] {
  const titles = spared.map(({ blocks }) => blocks[0]?.id);
  return verdicts.filter((verdict) => !isGranted(verdict) || !titles.includes(verdict.block));
}

function meant(
  section: readonly Block[],
  scene: Scene,
  isTitled: boolean | undefined,
): SectionRule | null {
  const { titles, kinds } = scene.ruled;
  const suspect = suspectOf(section, scene);
  const decision = decide(suspect, scene);
  const titled = suspect.lines.slice(0, TITLE_LINES).map(({ text }) => titles.get(titleKey(text)));
  const rule =
    (isTitled && titled.find((one) => one)) ||
    (decision && decision.logOdds >= DIM && kinds.get(decision.kind));
  return rule && !rule.keep ? rule : null;
}
