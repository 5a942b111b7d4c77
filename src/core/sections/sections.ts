import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block, BlockId, Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import { namesOrDates } from "../shapes/opening";
import { isTitle, titleOf as lineTitle } from "./section-title";
import type { Scene } from "./suspect";

/** A title's own block holds little else ("Related · See all"). */
const MAX_TITLE_LINES = 2;
const MAX_TITLE_BLOCK = 100;
const LINKED = 0.8;
/** The rank of "Share", which holds buttons: nothing that has a heading. */
const SHARE = 8;
/** "See all" beside a title is shorter than what a title names. */
const MIN_NAMED = 16;
const RIGHTS = /^.{0,40}(?:©|copyright|版[权權]所有)/i;
const SLOT = /^(?:ads?|advert|advertisement|adslot|adunit)$/;
const YEAR = /(?:19|20)\d\d/;

/**
 * Cuts the children of a block into what belongs together: a title with the blocks that follow it,
 * up to the next title, a heading of the same or a higher rank, or a protected block; every other
 * child by itself.
 */
export function sectionsOf(
  children: readonly Block[],
  scene: Scene,
  isProtected: (id: BlockId) => boolean,
): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  let open: { section: Block[]; rank: number } | null = null;
  for (const child of children) {
    const title = isProtected(child.id) ? null : titleOf(child, scene);
    if (title) {
      const section = [child];
      open =
        isWhole(title) || signsStory(title, scene) || isForm(child, title, scene) || isSlot(child)
          ? null
          : { section, rank: title.heading || (isShare(title, scene) ? SHARE : 7) };
      sections.push(section);
    } else if (open && !isProtected(child.id) && !endsSection(child, open.rank, scene)) {
      open.section.push(child);
    } else {
      open = null;
      sections.push([child]);
    }
  }
  return sections;
}

function titleOf(block: Block, scene: Scene): Line | null {
  const count = block.lastLine - block.firstLine;
  if (count === 0 || count > MAX_TITLE_LINES || block.chars > MAX_TITLE_BLOCK) return null;
  const line = scene.view.lines[block.firstLine] as Line;
  return isTitle(line, scene) ? line : null;
}

function hasHeading({ firstLine, lastLine }: Block, { view }: Scene): boolean {
  return view.lines.slice(firstLine, lastLine).some(({ heading }) => heading > 0);
}

/** Who wrote this and when is none of the buttons before it. */
function isSigned({ firstLine, lastLine }: Block, { view }: Scene): boolean {
  return namesOrDates(view.lines.slice(firstLine, lastLine), view);
}

function isShare(line: Line, scene: Scene): boolean {
  return lineTitle(line, scene)?.kind === "social";
}

/** A title and what it names in one line: "Filed under: bees, books"; nothing after it is meant. */
function isWhole({ heading, lead, text, links }: Line): boolean {
  if (heading > 0 || lead.length >= text.length) return false;
  return links > 1 || text.length - lead.length >= MIN_NAMED;
}

/** "Subscribe to our letter" over a button of its own: what follows has nothing to do with it. */
function isForm({ tag, firstLine, lastLine, controls }: Block, title: Line, scene: Scene): boolean {
  const asks = lineTitle(title, scene)?.kind === "newsletter";
  return asks && tag === "section" && (controls > 0 || lastLine - firstLine > 1);
}

/** A place for an advertisement, with its label: what follows is the page's. */
function isSlot({ names }: Block): boolean {
  return names.some((name) => SLOT.test(name));
}

/** "Written by Ann Lee" above the story heads nothing. */
function signsStory({ id, text }: Line, { article }: Scene): boolean {
  return id < (article.lines[0] ?? 0) && signatures.has(phraseOf(text));
}

/** "© 2025 The Bay Post" at either end of a block: the site's foot, whatever its tag. */
function isFoot({ firstLine, lastLine }: Block, { view }: Scene): boolean {
  return [view.lines[firstLine], view.lines[lastLine - 1]].some(
    (line) => line && YEAR.test(line.text) && RIGHTS.test(line.text),
  );
}

/** Another title or a heading of the same rank begins something else; so does a site's footer or menu. */
function endsSection(block: Block, rank: number, scene: Scene): boolean {
  if (block.tag === "footer" || block.tag === "nav" || block.tag === "header") return true;
  // A picture that leads nowhere is the story's own, though an advertisement's label stands above.
  if (block.tag === "figure" && block.links === 0 && block.images > 0) return true;
  const first = scene.view.lines[block.firstLine];
  if (!first || block.lastLine === block.firstLine) return false;
  if (isFoot(block, scene)) return true;
  if (isTitle(first, scene)) return true;
  if (rank === SHARE && (hasHeading(block, scene) || isSigned(block, scene))) return true;
  // A heading that is a link is the headline of another page, under whatever title.
  if (first.heading === 0 || linkShare(first) > LINKED) return false;
  return first.heading <= rank && block.lastLine - block.firstLine === 1;
}
