import type { Block, Line } from "../reading";
import { type Column, categories, flag } from "./column";
import { linkShare, type PageView, type ShapeSums } from "./page-view";
import { ancestor, tagEdges, tagOf } from "./place-columns";

const near = [-20_000, -5_000, -1_500, -400, -1, 0, 400, 1_500, 5_000, 20_000];

/** How a line stands to the rest of its page: headline, prose, look-alikes, neighbours. */
export const pageColumns: readonly Column[] = [
  {
    id: "from-headline",
    edges: near,
    of: (line, page) =>
      page.headline === null
        ? 30_000
        : (page.offset[line.id] as number) - (page.offset[page.headline] as number),
  },
  { id: "down-the-page", edges: [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95], of: downThePage },
  {
    id: "page-prose",
    edges: [0, 600, 2_000, 6_000, 20_000],
    of: (_line, page) => page.proseTotal,
  },
  { id: "levels-from-centre", edges: [0, 1, 2, 3, 5, 8], of: levelsFromCentre },
  { id: "levels-below-centre", edges: categories(8), of: levelsBelowCentre },
  { id: "from-centre", edges: [-3_000, -500, -1, 0, 500, 3_000], of: fromCentre },
  ...[0, 1, 2, 3, 4].map(
    (up): Column => ({
      id: `prose-share-${up}-up`,
      edges: [0, 0.02, 0.1, 0.3, 0.6, 0.9],
      of: (line, page) => proseShare(ancestor(line, page, up), page),
    }),
  ),
  ...[1, 2].map(
    (up): Column => ({
      id: `prose-density-${up}-up`,
      edges: [0, 0.1, 0.3, 0.6, 0.85],
      of: (line, page) => proseDensity(ancestor(line, page, up), page),
    }),
  ),
  shapeColumn("shape-prose-share", [0, 0.02, 0.1, 0.3, 0.6, 0.9], (sums, page) =>
    page.proseTotal === 0 ? 0 : sums.prose / page.proseTotal,
  ),
  shapeColumn("shape-prose-density", [0, 0.1, 0.3, 0.6, 0.85], (sums) => sums.prose / sums.chars),
  shapeColumn("shape-link-share", [0.02, 0.1, 0.3, 0.6, 0.9], (sums) => sums.links / sums.chars),
  shapeColumn("shape-lines", [1, 2, 4, 8, 16, 40], (sums) => sums.lines),
  { id: "repeats", edges: [0, 1], of: (line, page) => page.repeats[line.id] as number },
  ...[-3, -2, -1, 1, 2, 3].flatMap((step) => neighbour(step)),
  flag("same-block-as-previous", (line, page) => page.lines[line.id - 1]?.block === line.block),
];

function downThePage(line: Line, page: PageView): number {
  return (page.offset[line.id] as number) / page.chars;
}

function shapeColumn(
  id: string,
  edges: readonly number[],
  of: (sums: ShapeSums, page: PageView) => number,
): Column {
  return {
    id,
    edges,
    of: (line, page) => of(page.shapes[page.shape[line.id] as number] as ShapeSums, page),
  };
}

/** Levels to go up from the centre to a block that holds the line too; 0 inside it. */
function levelsFromCentre(line: Line, page: PageView): number {
  let levels = 0;
  for (let id = page.centre; id >= 0; id = (page.blocks[id] as Block).parent) {
    const block = page.blocks[id] as Block;
    if (line.id >= block.firstLine && line.id < block.lastLine) return levels;
    levels++;
  }
  return levels;
}

/** How deep below the centre a line inside it stands; 7 when it is outside. */
function levelsBelowCentre(line: Line, page: PageView): number {
  const centre = page.blocks[page.centre] as Block;
  if (line.id < centre.firstLine || line.id >= centre.lastLine) return 7;
  let levels = 0;
  for (let id = line.block; id > page.centre && levels < 6; id = (page.blocks[id] as Block).parent)
    levels++;
  return levels;
}

/** Characters from the nearest end of the centre's lines; 0 inside them. */
function fromCentre(line: Line, page: PageView): number {
  const { firstLine, lastLine } = page.blocks[page.centre] as Block;
  const at = page.offset[line.id] as number;
  if (line.id < firstLine) return at - (page.offset[firstLine] ?? page.chars);
  return line.id < lastLine ? 0 : at - (page.offset[lastLine] ?? page.chars) + 1;
}

function proseShare(block: Block, page: PageView): number {
  return page.proseTotal === 0 ? 0 : (page.proseIn[block.id] as number) / page.proseTotal;
}

function proseDensity(block: Block, page: PageView): number {
  return block.chars === 0 ? 0 : (page.proseIn[block.id] as number) / block.chars;
}

/** What stands a few lines before or after: its length, links and tag. */
function neighbour(step: number): readonly Column[] {
  const at = (line: Line, page: PageView) => page.lines[line.id + step];
  return [
    {
      id: `line${step > 0 ? "+" : ""}${step}`,
      edges: categories(19),
      of: (line, page) => {
        const other = at(line, page);
        return other ? lengthAndLinks(other, page) : 18;
      },
    },
    ...(Math.abs(step) === 1
      ? [
          {
            id: `tag${step > 0 ? "+" : ""}${step}`,
            edges: tagEdges,
            of: (line: Line, page: PageView) => tagOf(at(line, page) ?? line, page),
          },
        ]
      : []),
  ];
}

function lengthAndLinks(line: Line, page: PageView): number {
  const words = page.words[line.id] as number;
  const length =
    words <= 2 ? 0 : words <= 5 ? 1 : words <= 12 ? 2 : words <= 25 ? 3 : words <= 50 ? 4 : 5;
  const links = linkShare(line);
  return length * 3 + (links < 0.2 ? 0 : links < 0.8 ? 1 : 2);
}
