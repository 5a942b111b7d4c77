import type { Block } from "../reading";
import { type Enclosed, kindBeside } from "../sections/enclosed";
import type { Scene } from "../sections/suspect";
import { supportsStory } from "../shapes/closing";
import { namesOrDates } from "../shapes/opening";
import { because, type Detector } from "./detector";

/** Twice what the place below the story tells. */
const BETWEEN = 2;
/** Mean log-odds of being story from which a block may be the story's own, and those of one line. */
const UNSURE = -1.2;
const UNSURE_LINE = -0.5;
/** Characters of running text: more of it may be a story's, whatever stands around it. */
const MAX_PROSE = 150;
const SIGNATURE_LINES = 2;

/** What stands below a story between two sections of clutter, whatever it is. */
export const enclosed: Detector = {
  id: "enclosed",
  detect(suspect, scene) {
    const { view, odds, enclosed } = scene;
    const { lines, furniture, proseShare, chars, storyOdds } = suspect;
    const [block] = suspect.blocks;
    const [first, last] = [lines[0], lines.at(-1)];
    if (!enclosed || !block || !first || !last || furniture) return null;
    const isPlain = suspect.links + suspect.controls + suspect.images === 0 && first.heading === 0;
    if (first.id < (isPlain ? enclosed.plainFrom : enclosed.from) || last.id >= enclosed.to)
      return null;
    if (storyOdds > UNSURE || proseShare * chars > MAX_PROSE) return null;
    if (lines.some(({ id, text }) => (odds[id] as number) > UNSURE_LINE || supportsStory(text)))
      return null;
    if (supportsAbove(block, enclosed, scene)) return null;
    if (lines.length <= SIGNATURE_LINES && namesOrDates(lines, view)) return null;
    const kind = kindBeside(block, enclosed, scene);
    return { kind, logOdds: BETWEEN, because: because("because_enclosed") };
  },
};

/** Whether a frame around a block begins with what the story rests on: "Credits", "Sources". */
function supportsAbove(block: Block, { from }: Enclosed, { view }: Scene): boolean {
  let at = view.blocks[block.parent];
  while (at && at.id > 0 && at.firstLine >= from) {
    if (supportsStory(view.lines[at.firstLine]?.text ?? "")) return true;
    at = view.blocks[at.parent];
  }
  return false;
}
