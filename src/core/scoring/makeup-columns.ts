import { phrase, phraseOf } from "../lexicon/phrases";
import { type Candidate, namesAround, type PageColumn } from "./candidate";

const LONG_PROSE_WORDS = 40;
/** Lines above and below a headline in which the page's own mark of an author is looked for. */
const ABOVE = 6;
const BELOW = 12;
const MAX_DATE = 120;

/** What makers of pages call a story's post and what a shop sells: words of classes and ids. */
const POST = new Set([
  "post",
  "postid",
  "single",
  "hentry",
  "article",
  "articles",
  "entry",
  "story",
  "blog",
]);
const GOODS = new Set(["product", "products", "price", "prices", "sku", "cart", "basket"]);

/** How a page is made up: its mark-up, where its prose stands, what its makers call the parts. */
export const makeupColumns: readonly PageColumn[] = [
  { id: "prose-share", edges: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], of: proseShare },
  { id: "prose-of-story", edges: [0.4, 0.55, 0.65, 0.75, 0.82, 0.88, 0.94], of: proseOfStory },
  { id: "long-prose", edges: [0, 1, 2, 4, 6, 9, 14, 22], of: (page) => longProse(page).length },
  { id: "prose-homes", edges: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8], of: proseHomes },
  { id: "story-gaps", edges: [0.4, 0.55, 0.7, 0.8, 0.88, 0.94, 0.98], of: unbroken },
  { id: "bare-lines", edges: [0.02, 0.05, 0.1, 0.2, 0.35, 0.6], of: bareShare },
  { id: "own-article", edges: [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85], of: ownArticle },
  { id: "mark-up", edges: [0.15, 0.22, 0.3, 0.4, 0.5, 0.65, 0.85, 1.2, 2], of: markUp },
  {
    id: "clickable",
    edges: [0, 2, 5, 10, 20],
    of: ({ view }) => view.lines.filter((line) => line.clickable).length,
  },
  { id: "dates-in-story", edges: [0, 1, 2, 4, 8], of: datesInside },
  { id: "author-marked", edges: [0, 1, 3], of: authorMarked },
  {
    id: "figures",
    edges: [0, 1, 3, 8],
    of: ({ view }) => view.blocks.filter((block) => block.tag === "figure").length,
  },
  { id: "around-post", edges: [0, 1, 2, 3], of: (page) => called(namesAround(page)) },
  {
    id: "body-post",
    edges: [0, 1, 2],
    of: ({ view }) => called(view.blocks[0]?.names ?? []),
  },
  {
    id: "goods",
    edges: [0, 1, 3, 8, 20, 50],
    of: ({ view }) => view.blocks.filter(({ names }) => names.some((it) => GOODS.has(it))).length,
  },
];

function proseShare({ view }: Candidate): number {
  const all = view.words.reduce((sum, words) => sum + words, 0);
  const prose = view.words.reduce((sum, words, line) => sum + (view.prose[line] ? words : 0), 0);
  return prose / (all + 1e-9);
}

function proseOfStory({ view, lines }: Candidate): number {
  const words = (of: readonly number[]) =>
    of.reduce((sum, line) => sum + (view.words[line] as number), 0);
  return words(lines.filter((line) => view.prose[line])) / (words(lines) + 1e-9);
}

function longProse({ view, lines }: Candidate): readonly number[] {
  return lines.filter(
    (line) => view.prose[line] && (view.words[line] as number) > LONG_PROSE_WORDS,
  );
}

/** In how many places the story's prose stands, for each line of it: cards and panels have many. */
function proseHomes({ view, lines }: Candidate): number {
  const prose = lines.filter((line) => view.prose[line]);
  const homes = new Set(prose.map((line) => view.blocks[view.lines[line]?.block ?? 0]?.parent));
  return homes.size / Math.max(1, prose.length);
}

/** Share of the lines from the story's first to its last that belong to it. */
function unbroken({ lines }: Candidate): number {
  const first = lines[0] ?? 0;
  return lines.length / ((lines.at(-1) ?? 0) - first + 1);
}

/** Share of the story's words that stand in a `div` itself, as prose seldom does. */
function bareShare({ view, lines }: Candidate): number {
  let bare = 0;
  let all = 0;
  for (const line of lines) {
    const words = view.words[line] as number;
    all += words;
    if (view.blocks[view.lines[line]?.block ?? 0]?.tag === "div") bare += words;
  }
  return bare / (all + 1e-9);
}

/** Share of the page's text that the largest `article` holds. */
function ownArticle({ view }: Candidate): number {
  const chars = view.blocks.reduce(
    (most, block) => (block.tag === "article" ? Math.max(most, block.chars) : most),
    0,
  );
  return chars / (view.blocks[0]?.chars || 1);
}

/** Blocks for each word of the page. */
function markUp({ view }: Candidate): number {
  return view.blocks.length / (view.words.reduce((sum, words) => sum + words, 0) + 1e-9);
}

/** Days and times between the story's first line and its last: posts of a talk, items of a list. */
function datesInside({ view, lines }: Candidate): number {
  return view.lines
    .slice((lines[0] ?? 0) + 1, lines.at(-1) ?? 0)
    .filter(({ text }) => text.length < MAX_DATE && phraseOf(text) === phrase.date).length;
}

function authorMarked({ view }: Candidate): number {
  const { headline } = view;
  if (headline === null) return 0;
  return view.facts.items.filter(([key, , block]) => {
    const line = view.blocks[block]?.firstLine ?? -1;
    return key.includes("author") && line >= headline - ABOVE && line <= headline + BELOW;
  }).length;
}

function called(names: readonly string[]): number {
  return new Set(names.filter((name) => POST.has(name))).size;
}
