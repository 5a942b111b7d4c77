import type { SectionRules } from "../filters/section-rules";
import type { TitleMatch } from "../lexicon/titles";
import type { Block, BlockId, Line } from "../reading";
import { probability } from "../scoring/model";
import { cardsIn } from "../shapes/cards";
import { headlinesIn } from "../shapes/headlines";
import { countStamps } from "../shapes/remarks";
import type { Found } from "../story/article";
import type { Enclosed } from "./enclosed";
import { isFurniture, type Place, placeOf, within } from "./place";
import { matchTitle, titleLine, titleOf } from "./section-title";

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
  /** Frames of the same shape with a link each, side by side. */
  readonly cards: number;
  readonly chars: number;
  /** Share of the characters that are links (or can be clicked). */
  readonly linkShare: number;
  /** Share of the characters that are running text without links. */
  readonly proseShare: number;
  readonly words: number;
  readonly images: number;
  readonly controls: number;
  readonly emails: number;
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

/** In so many lines what little each may be story adds up to one, though none of them is. */
const LONG = 200;
const UNLIKELY = -0.8;

/** The page as detectors see it. */
export interface Scene extends Found {
  readonly userTitles: ReadonlySet<string>;
  /** What the user's filters say of sections. */
  readonly ruled: SectionRules;
  /** Blocks that the page's style sheets pin to the window. */
  readonly pinned: ReadonlySet<BlockId>;
  /** Known once the sections were judged a first time. */
  readonly enclosed?: Enclosed;
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
    titleMatch: title ? titleOf(title, scene) : labelMatch(blocks),
    headlines: sum((line) => (line === title ? 0 : headlinesIn(line, view))),
    cards: blocks.reduce((most, block) => Math.max(most, cardsIn(block, view.blocks)), 0),
    chars,
    linkShare: sum((line) => (line.clickable ? line.text.length : line.linkChars)) / over,
    proseShare: sum((line) => (view.prose[line.id] ? line.text.length - line.linkChars : 0)) / over,
    words,
    images: total(blocks, "images"),
    controls: total(blocks, "controls"),
    emails: total(blocks, "emails"),
    links: total(blocks, "links"),
    names: namesOf(blocks, scene),
    place: placeOf(first.firstLine, last.lastLine, scene),
    furniture: isFurniture(first, scene),
    aside: within(first, scene, ({ tag, role }) => tag === "aside" || role === "complementary"),
    storyOdds:
      sum((line) => (odds[line.id] as number) * (view.words[line.id] as number)) / (words + 1e-9),
    stamps: countStamps(lines),
    pinned: blocks.some((block) => block.position !== "" || scene.pinned.has(block.id)),
    storyWords: sum((line) => {
      const value = odds[line.id] as number;
      if (lines.length > LONG && value < UNLIKELY) return 0;
      return probability(value) * (view.words[line.id] as number);
    }),
  };
}

function labelMatch(blocks: readonly Block[]): TitleMatch | null {
  for (const { label } of blocks) {
    const match = label === "" ? null : matchTitle(label);
    if (match) return match;
  }
  return null;
}

function total(blocks: readonly Block[], sum: "images" | "controls" | "emails" | "links"): number {
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
