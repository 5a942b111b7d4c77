import type { Found } from "./article";
import { kindOfTitle, type TitleMatch, titleFamily } from "./lexicon/titles";
import type { Block, BlockId, Line, LineId } from "./reading";
import { probability } from "./scoring/model";
import { linkShare } from "./scoring/page-view";

/** A title is read in the first lines of a section, and stands in a line of its own. */
const TITLE_LINES = 2;
const MAX_TITLE = 80;

export type Place = "before" | "inside" | "after" | "no-story";

/**
 * One or more sibling blocks that may be a section of clutter, with what the detectors weigh. A
 * title and the list under it are one suspect even where no element holds both.
 */
export interface Suspect {
  /** Consecutive siblings. */
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** The line that names the section, when one does. */
  readonly title: Line | null;
  readonly titleMatch: TitleMatch | null;
  /** Lines that look like headlines of other pages: linked, clickable, or short and alike. */
  readonly headlines: number;
  readonly chars: number;
  /** Share of the characters that are links (or can be clicked). */
  readonly linkShare: number;
  /** Share of the characters that are running text without links. */
  readonly proseShare: number;
  readonly words: number;
  readonly images: number;
  readonly controls: number;
  readonly links: number;
  /** Class and id words of the blocks, of wrappers around the same text and of their first level. */
  readonly names: ReadonlySet<string>;
  readonly place: Place;
  /** Inside a site header, a menu or a site footer. */
  readonly furniture: boolean;
  readonly aside: boolean;
  /** Mean log-odds of its words that they are story, and how many words that makes expected. */
  readonly storyOdds: number;
  readonly storyWords: number;
  /** Short lines that stand under remarks: "Reply", "2 hours ago". */
  readonly stamps: number;
  /** Stays in view while the page is scrolled, or lies over it. */
  readonly pinned: boolean;
}

/** The page as detectors see it. */
export interface Scene extends Found {
  readonly userTitles: ReadonlySet<string>;
  /** Blocks that the page's style sheets pin to the window. */
  readonly pinned: ReadonlySet<BlockId>;
}

export function suspectOf(blocks: readonly Block[], scene: Scene): Suspect {
  const { view, odds } = scene;
  const first = blocks[0] as Block;
  const last = blocks[blocks.length - 1] as Block;
  const lines = view.lines.slice(first.firstLine, last.lastLine);
  const chars = lines.reduce((sum, line) => sum + line.text.length, 0);
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  const words = sum((line) => view.words[line.id] as number);
  const title = titleLine(lines, scene);
  const over = Math.max(1, chars);
  return {
    blocks,
    lines,
    title,
    titleMatch: title ? matchTitle(title.text) : labelMatch(blocks),
    headlines: sum((line) => (line === title ? 0 : headlinesIn(line, scene))),
    chars,
    linkShare: sum((line) => (line.clickable ? line.text.length : line.linkChars)) / over,
    proseShare: sum((line) => (view.prose[line.id] ? line.text.length - line.linkChars : 0)) / over,
    words,
    images: total(blocks, "images"),
    controls: total(blocks, "controls"),
    links: total(blocks, "links"),
    names: namesOf(blocks, scene),
    place: placeOf(first.firstLine, last.lastLine, scene),
    furniture: isFurniture(first, scene),
    aside: within(first, scene, ({ tag, role }) => tag === "aside" || role === "complementary"),
    storyOdds:
      sum((line) => (odds[line.id] as number) * (view.words[line.id] as number)) / (words + 1e-9),
    stamps: countStamps(lines),
    pinned: blocks.some((block) => block.position !== "" || scene.pinned.has(block.id)),
    storyWords: sum(
      (line) => probability(odds[line.id] as number) * (view.words[line.id] as number),
    ),
  };
}

/** What a whole line says when it is the title of a section of clutter, or null. */
export function matchTitle(text: string): TitleMatch | null {
  return kindOfTitle(text) ?? titleFamily(text);
}

export function isTitle(line: Line, scene: Pick<Scene, "userTitles">): boolean {
  return (
    line.text.length <= MAX_TITLE &&
    (matchTitle(line.text) !== null || scene.userTitles.has(line.text.toLowerCase()))
  );
}

function titleLine(lines: readonly Line[], scene: Scene): Line | null {
  return lines.slice(0, TITLE_LINES).find((line) => isTitle(line, scene)) ?? null;
}

function labelMatch(blocks: readonly Block[]): TitleMatch | null {
  for (const { label } of blocks) {
    const match = label === "" ? null : matchTitle(label);
    if (match) return match;
  }
  return null;
}

const STAMP =
  /(?:^|\b)(?:\d+\s?(?:m|h|d|min|hrs?|hours?|minutes?|days?|weeks?|months?|years?) ago|reply|report|flag|upvote|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|reageer|odpowiedz|ответить|svara)\b|返信|通報|答글|답글|신고|回复|回覆|رد|जवाब/iu;
const MAX_STAMP = 60;

/** How many lines are what stands under a reader's remark. */
export function countStamps(lines: readonly Line[]): number {
  return lines.filter((line) => line.text.length <= MAX_STAMP && STAMP.test(line.text)).length;
}

/** How many headlines of other pages a line might be: one, or several links in a row. */
export function headlinesIn(line: Line, scene: Pick<Scene, "view">): number {
  const words = scene.view.words[line.id] as number;
  const linked = linkShare(line) > 0.6;
  if (linked && line.links > 1 && words / line.links >= 3) return line.links;
  if (words < 3 || words > 40 || line.text.length > 260) return 0;
  if (linked || line.clickable) return 1;
  return !scene.view.prose[line.id] && words >= 4 && words <= 24 && !/[.:;]$/.test(line.text)
    ? 1
    : 0;
}

function total(blocks: readonly Block[], sum: "images" | "controls" | "links"): number {
  return blocks.reduce((all, block) => all + block[sum], 0);
}

function namesOf(blocks: readonly Block[], { view }: Scene): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    for (const name of block.names) names.add(name);
    if (block.role) names.add(`role-${block.role}`);
    for (const inner of wrapped(block, view.blocks))
      for (const name of inner.names) names.add(name);
  }
  return names;
}

/** Blocks inside one that hold all of its lines: wrappers within wrappers. */
function wrapped(block: Block, all: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (let id = block.id + 1; id < block.end && found.length < 4; id++) {
    const inner = all[id] as Block;
    if (inner.chars < block.chars * 0.8) break;
    found.push(inner);
  }
  return found;
}

function placeOf(first: LineId, end: LineId, { article }: Scene): Place {
  const start = article.lines[0];
  const stop = article.lines.at(-1);
  if (start === undefined || stop === undefined) return "no-story";
  if (first > stop) return "after";
  return end <= start ? "before" : "inside";
}

const FURNITURE_NAMES =
  /^(?:nav|navbar|navigation|menu|footer|masthead|topbar|breadcrumbs?|toolbar|sitemap|submenu|megamenu)$/;

/** Menus, the site's header and footer; a header or footer inside an article is none. */
function isFurniture(block: Block, scene: Scene): boolean {
  const menu = ({ tag, role }: Block) =>
    tag === "nav" || role === "navigation" || role === "menubar";
  const site = ({ tag, role, names }: Block) =>
    tag === "footer" ||
    tag === "header" ||
    role === "banner" ||
    role === "contentinfo" ||
    names.some((name) => FURNITURE_NAMES.test(name));
  const own = ({ tag }: Block) => tag === "article" || tag === "main" || tag === "aside";
  return within(block, scene, menu) || within(block, scene, site, own);
}

/** Whether the block or one above it is such a one, below any that stops the search. */
function within(
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
