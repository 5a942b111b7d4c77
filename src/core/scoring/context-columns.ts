import type { Block, Line } from "../reading";
import { type Column, categories } from "./column";
import type { PageView } from "./page-view";
import { ancestor } from "./place-columns";

/** A page with a first belief of each line: the probability that it belongs to the story. */
export interface BelievedPage extends PageView {
  readonly belief: readonly number[];
  /** Words of each block, and words times belief. */
  readonly wordsIn: readonly number[];
  readonly storyIn: readonly number[];
  /** The stretch of lines that is most worth taking whole: first line, one past the last. */
  readonly run: readonly [number, number];
  /** For each shape, mean belief of its words. */
  readonly shapeBelief: readonly number[];
}

export function believe(page: PageView, belief: readonly number[]): BelievedPage {
  const { blocks, lines, words } = page;
  const wordsIn = new Array<number>(blocks.length).fill(0);
  const storyIn = new Array<number>(blocks.length).fill(0);
  for (const line of lines) {
    const weight = weightOf(words[line.id] as number);
    wordsIn[line.block] = (wordsIn[line.block] as number) + weight;
    storyIn[line.block] = (storyIn[line.block] as number) + weight * (belief[line.id] as number);
  }
  for (let id = blocks.length - 1; id > 0; id--) {
    const { parent } = blocks[id] as Block;
    wordsIn[parent] = (wordsIn[parent] as number) + (wordsIn[id] as number);
    storyIn[parent] = (storyIn[parent] as number) + (storyIn[id] as number);
  }
  const shapeBelief = meanByShape(page, belief);
  return { ...page, belief, wordsIn, storyIn, run: bestRun(page, belief), shapeBelief };
}

function weightOf(words: number): number {
  return Math.min(words, 60) + 0.5;
}

function meanByShape(page: PageView, belief: readonly number[]): readonly number[] {
  const sums = page.shapes.map(() => [0, 0] as [number, number]);
  for (const line of page.lines) {
    const sum = sums[page.shape[line.id] as number] as [number, number];
    const weight = weightOf(page.words[line.id] as number);
    sum[0] += weight * (belief[line.id] as number);
    sum[1] += weight;
  }
  return sums.map(([story, all]) => story / all);
}

/** The stretch with the greatest sum of words × (belief − ½), gaps and all. */
function bestRun(page: PageView, belief: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  for (const { id } of page.lines) {
    if (sum <= 0) {
      sum = 0;
      start = id;
    }
    sum += weightOf(page.words[id] as number) * ((belief[id] as number) - 0.5);
    if (sum > bestSum) {
      bestSum = sum;
      best = [start, id + 1];
    }
  }
  return best;
}

const beliefEdges = [
  0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.16, 0.23, 0.3, 0.38, 0.45, 0.53, 0.6, 0.68,
  0.75, 0.82, 0.87, 0.91, 0.94, 0.965, 0.98, 0.99, 0.995,
];
const shareEdges = [0.02, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.92, 0.98];

/** What the company of a line says of it, once there is a first belief of every line. */
export const contextColumns: readonly Column<BelievedPage>[] = [
  {
    id: "belief",
    edges: beliefEdges,
    of: (line, page) => page.belief[line.id] as number,
  },
  ...[0, 1, 2, 3, 4].map(
    (up): Column<BelievedPage> => ({
      id: `belief-${up}-up`,
      edges: shareEdges,
      of: (line, page) => others(line, ancestor(line, page, up), page),
    }),
  ),
  ...[0, 1, 2, 3].map(
    (up): Column<BelievedPage> => ({
      id: `share-of-story-${up}-up`,
      edges: [0, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95],
      of: (line, page) =>
        (page.storyIn[ancestor(line, page, up).id] as number) /
        ((page.storyIn[0] as number) + 1e-9),
    }),
  ),
  ...[1, 2, 3, 6, 12].flatMap((reach) => [around(reach, -1), around(reach, 1)]),
  {
    id: "shape-belief",
    edges: shareEdges,
    of: (line, page) => page.shapeBelief[page.shape[line.id] as number] as number,
  },
  { id: "from-run", edges: [-12, -5, -2, -1, 0, 1, 2, 5, 12], of: fromRun },
  { id: "from-run-below", edges: categories(40), of: runAndBelief },
  {
    id: "page-story",
    edges: [5, 60, 150, 400, 900, 2_000],
    of: (_line, page) => page.storyIn[0] as number,
  },
  {
    id: "page-story-share",
    edges: [0.05, 0.15, 0.3, 0.5, 0.7, 0.85],
    of: (_line, page) => (page.storyIn[0] as number) / ((page.wordsIn[0] as number) + 1e-9),
  },
];

/** Mean belief of the words of a block, the line's own left out. */
function others(line: Line, block: Block, page: BelievedPage): number {
  const weight = weightOf(page.words[line.id] as number);
  const words = (page.wordsIn[block.id] as number) - weight;
  if (words < 0.01) return page.belief[line.id] as number;
  return ((page.storyIn[block.id] as number) - weight * (page.belief[line.id] as number)) / words;
}

/** Mean belief of the words of the next (or last) few lines. */
function around(reach: number, way: 1 | -1): Column<BelievedPage> {
  return {
    id: `belief-${way > 0 ? "after" : "before"}-${reach}`,
    edges: shareEdges,
    of: (line, page) => {
      let story = 0;
      let words = 0;
      for (let step = 1; step <= reach; step++) {
        const id = line.id + step * way;
        const belief = page.belief[id];
        if (belief === undefined) break;
        const weight = weightOf(page.words[id] as number);
        story += weight * belief;
        words += weight;
      }
      return words === 0 ? 0 : story / words;
    },
  };
}

/** Lines from the nearest end of the best run; 0 inside it. */
function fromRun(line: Line, page: BelievedPage): number {
  const [first, end] = page.run;
  if (line.id < first) return line.id - first;
  return line.id < end ? 0 : line.id - end + 1;
}

function runAndBelief(line: Line, page: BelievedPage): number {
  const distance = fromRun(line, page);
  const place = distance === 0 ? 0 : distance < -2 ? 1 : distance < 0 ? 2 : distance <= 2 ? 3 : 4;
  return place * 8 + Math.min(7, Math.floor((page.belief[line.id] as number) * 8));
}
