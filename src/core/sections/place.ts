import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block, BlockId, Line, LineId } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { namesOrDates } from "../shapes/opening";
import { linesInside } from "../tree";
import type { Scene } from "./suspect";

export type Place = "before" | "inside" | "after" | "no-story";

/** A line with a greater share of links may belong to a list below the story. */
const LINKED = 0.6;

/** Where a stretch of lines stands to the story, which ends with its last running text. */
export function placeOf(first: LineId, end: LineId, { article, view }: Scene): Place {
  const start = article.lines[0];
  const stop = article.lines.findLast((line) => linkShare(view.lines[line] as Line) < LINKED);
  if (start === undefined || stop === undefined) return "no-story";
  if (first > stop) return "after";
  return end <= start ? "before" : "inside";
}

/** Whether lines end above the headline, where nothing is like the story. */
export function isAboveHeadline(lines: readonly Line[], { article }: Scene): boolean {
  const last = lines.at(-1);
  return last !== undefined && article.headline !== null && last.id < article.headline;
}

const FURNITURE_NAMES: ReadonlySet<string> = new Set([
  "nav",
  "navbar",
  "navigation",
  "menu",
  "footer",
  "masthead",
  "topbar",
  "breadcrumb",
  "breadcrumbs",
  "toolbar",
  "sitemap",
  "submenu",
  "megamenu",
]);

/**
 * Menus, the site's header and footer; a header or footer inside an article is none, and neither
 * is what holds most of the story ("content has-secondary-nav").
 */
export function isFurniture(block: Block, scene: Scene): boolean {
  return [isMenu, isFrame].some((is) =>
    within(
      block,
      scene,
      (at) => is(at) && !isOfPost(at, block, scene) && !holdsStory(at, scene),
      isOwnFrame,
    ),
  );
}

function isOwnFrame({ tag }: Block): boolean {
  return tag === "article" || tag === "main" || tag === "aside";
}

/** By its name the way to the posts before and after, or the post's own foot; that may sign it. */
function isOfPost({ names }: Block, inside: Block, { view }: Scene): boolean {
  const name = names.join(" ");
  if (BETWEEN_POSTS.test(name)) return true;
  return POST_FOOT.test(name) && !signs(view.lines.slice(inside.firstLine, inside.lastLine), view);
}

function signs(lines: readonly Line[], view: PageView): boolean {
  return namesOrDates(lines, view) || lines.some(({ text }) => signatures.has(phraseOf(text)));
}

function holdsStory(block: Block, { article }: Scene): boolean {
  return linesInside(article.lines, block).length > article.lines.length / 2;
}

const BETWEEN_POSTS = /\b(?:posts? nav(?:igation)?|nav single)\b/;
const POST_FOOT = /\b(?:post|entry|article|story) foot(?:er)?\b/;

export function isMenu({ tag, role }: Block): boolean {
  return tag === "nav" || role === "navigation" || role === "menubar";
}

/** The site's header or footer, by what it is or what it is called. */
export function isFrame({ tag, role, names }: Block): boolean {
  return (
    tag === "footer" ||
    tag === "header" ||
    role === "banner" ||
    role === "contentinfo" ||
    names.some((name) => FURNITURE_NAMES.has(name))
  );
}

/** In the site's footer, by what it is or what it is called. */
export function isInFoot(block: Block, scene: Scene): boolean {
  return within(
    block,
    scene,
    (at) =>
      (at.tag === "footer" || at.role === "contentinfo" || at.names.includes("footer")) &&
      !POST_FOOT.test(at.names.join(" ")),
    isOwnFrame,
  );
}

/** Whether the block or one above it is such a one, below any that stops the search. */
export function within(
  block: Block,
  { view }: Scene,
  is: (block: Block) => boolean,
  stop: (block: Block) => boolean = () => false,
): boolean {
  let found = false;
  for (let id: BlockId = block.id; id > 0; id = (view.blocks[id] as Block).parent) {
    const at = view.blocks[id] as Block;
    if (is(at)) found = true;
    else if (found && stop(at)) return false;
  }
  return found;
}
