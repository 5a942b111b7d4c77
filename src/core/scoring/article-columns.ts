import { phrase, phraseOf } from "../lexicon/phrases";
import { type Candidate, nearHeadline, type PageColumn } from "./candidate";
import { binOf } from "./column";
import { makeupColumns } from "./makeup-columns";
import { linkShare } from "./page-view";
import { saidColumns } from "./said-columns";

/** What tells an article from an index, a shop, a forum, a manual. */
export const articleColumns: readonly PageColumn[] = [
  { id: "story-words", edges: [20, 60, 120, 200, 350, 600, 1_000, 2_000], of: storyWords },
  { id: "story-share", edges: [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9], of: storyShare },
  { id: "mean-odds", edges: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5], of: meanOdds },
  { id: "words-a-line", edges: [6, 10, 15, 20, 28, 40, 60], of: wordsPerLine },
  {
    id: "prose-lines",
    edges: [0, 1, 3, 6, 10, 20, 40],
    of: ({ view, lines }) => lines.filter((line) => view.prose[line]).length,
  },
  { id: "story-links", edges: [0, 0.02, 0.05, 0.1, 0.2, 0.4], of: storyLinks },
  { id: "story-stretches", edges: [1, 2, 4, 8, 15], of: stretches },
  { id: "story-headings", edges: [0, 0.05, 0.1, 0.2, 0.35], of: storyHeadings },
  { id: "links", edges: [15, 40, 80, 150, 300], of: ({ view }) => view.blocks[0]?.links ?? 0 },
  { id: "doubtful", edges: [0, 0.05, 0.1, 0.2, 0.4], of: doubtful },
  { id: "headline-rank", edges: [0, 1, 2], of: headlineRank },
  { id: "signed", edges: [0, 1, 2], of: nearHeadline },
  { id: "longest-stretch", edges: [0.3, 0.5, 0.7, 0.85, 0.97], of: longestStretch },
  { id: "headline", edges: [0, 1, 2], of: headlinePlace },
  {
    id: "headings-1",
    edges: [0, 1, 2, 4],
    of: ({ view }) => view.lines.filter((line) => line.heading === 1).length,
  },
  {
    id: "linked-headings",
    edges: [0, 2, 5, 10, 20],
    of: ({ view }) => view.lines.filter((line) => line.heading > 0 && linkShare(line) > 0.8).length,
  },
  ...saidColumns,
  ...makeupColumns,
  phrasesColumn("prices", phrase.price, [0, 1, 3, 10]),
  phrasesColumn("dates", phrase.date, [0, 1, 3, 8]),
  { id: "controls", edges: [0, 1, 3, 8, 20], of: ({ view }) => view.blocks[0]?.controls ?? 0 },
  {
    id: "words-before",
    edges: [50, 200, 500, 1_500],
    of: ({ view, lines }) =>
      view.words.slice(0, lines[0] ?? view.words.length).reduce((sum, words) => sum + words, 0),
  },
];

/** Index of a page's bin for a column. */
export function pageBin(column: PageColumn, candidate: Candidate): number {
  return binOf(column.of(candidate), column.edges);
}

function storyWords({ view, lines }: Candidate): number {
  return lines.reduce((sum, line) => sum + (view.words[line] as number), 0);
}

function storyShare(candidate: Candidate): number {
  const all = candidate.view.words.reduce((sum, words) => sum + words, 0);
  return all === 0 ? 0 : storyWords(candidate) / all;
}

function meanOdds(candidate: Candidate): number {
  const { view, odds, lines } = candidate;
  const sum = lines.reduce(
    (all, line) => all + (odds[line] as number) * (view.words[line] as number),
    0,
  );
  return sum / (storyWords(candidate) + 1e-9);
}

function wordsPerLine(candidate: Candidate): number {
  return storyWords(candidate) / Math.max(1, candidate.lines.length);
}

function storyLinks({ view, lines }: Candidate): number {
  const chars = lines.reduce((sum, line) => sum + (view.lines[line]?.text.length ?? 0), 0);
  return lines.reduce((sum, line) => sum + (view.lines[line]?.linkChars ?? 0), 0) / (chars + 1e-9);
}

function stretches({ lines }: Candidate): number {
  return lines.filter((line, index) => line !== (lines[index - 1] ?? -2) + 1).length;
}

function storyHeadings({ view, lines }: Candidate): number {
  return (
    lines.filter((line) => (view.lines[line]?.heading ?? 0) > 0).length / Math.max(1, lines.length)
  );
}

/** Share of the page's words in lines that might as well be story as not. */
function doubtful({ view, odds }: Candidate): number {
  const all = view.words.reduce((sum, words) => sum + words, 0);
  const unsure = view.words.reduce(
    (sum, words, line) => (Math.abs(odds[line] as number) < 1.5 ? sum + words : sum),
    0,
  );
  return all === 0 ? 1 : unsure / all;
}

/** 0 no headline, 1 below the story's start, 2 right above it, 3 well above. */
function headlinePlace({ view, lines }: Candidate): number {
  const first = lines[0];
  if (view.headline === null || first === undefined) return 0;
  if (view.headline > first) return 1;
  return first - view.headline < 12 ? 2 : 3;
}

function phrasesColumn(id: string, wanted: number, edges: readonly number[]): PageColumn {
  return {
    id,
    edges,
    of: ({ view }) =>
      view.lines.filter((line) => line.text.length < 120 && phraseOf(line.text) === wanted).length,
  };
}

/** 0 no headline, 1 a line of text, 2 a lesser heading, 3 a heading of the first rank. */
function headlineRank({ view }: Candidate): number {
  const line = view.headline === null ? undefined : view.lines[view.headline];
  if (!line) return 0;
  return line.heading === 1 ? 3 : line.heading > 0 ? 2 : 1;
}

/** Share of the story's words that stand together without a gap. */
function longestStretch(candidate: Candidate): number {
  const { view, lines } = candidate;
  let longest = 0;
  let words = 0;
  lines.forEach((line, index) => {
    words = line === (lines[index - 1] ?? -2) + 1 ? words : 0;
    words += view.words[line] as number;
    longest = Math.max(longest, words);
  });
  return longest / (storyWords(candidate) + 1e-9);
}
