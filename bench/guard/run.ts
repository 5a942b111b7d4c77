import { parseArgs } from "node:util";
import { acts } from "../../src/core/analyze";
import type { Verdict } from "../../src/core/evidence";
import { sectionRulesOn } from "../../src/core/filters/section-rules";
import type { Block, BlockId } from "../../src/core/reading";
import { decodeStory } from "../../src/core/scoring/decode";
import { storyOdds } from "../../src/core/scoring/model";
import { accuse } from "../../src/core/sections/accuse";
import { furniture } from "../../src/core/sections/furniture";
import { articleOf, type Found, findArticle } from "../../src/core/story/article";
import { type Belief, missingIn } from "../../src/core/story/missing";
import { hashOf, type LabelledPage, labelledPages } from "../fit/pages";
import { fitStory } from "../fit/story";

const USAGE = `npm run bench:guard -- [--corpus DIR …] [--cache DIR] [--held-back]

Takes story paragraphs away from labelled pages, one at a time, and counts how often the content-loss
guard notices; and how often it speaks up where nothing was taken. --held-back fits the story model
anew for each fold of domains, so that no page is judged by a model that has seen its site.`;
const CORPORA = ["../shared/corpus/zyte-a", "../shared/corpus/wcxb-dev"];
const FOLDS = 5;
/** Required: alarms on pages where nothing was taken. */
const MAX_ALARMS = 0.01;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", multiple: true, default: CORPORA },
      cache: { type: "string", default: "out/readings" },
      "held-back": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const pages = await labelledPages(values.corpus, values.cache);
  const odds = values["held-back"] ? heldBack(pages) : null;
  const counts = pages.flatMap((page) => countOn(page, odds?.get(page)) ?? []);
  report(counts);
}

/** What came of one page that Stet acts on. */
interface Count {
  /** Paragraphs taken away, and those of them that were noticed. */
  readonly taken: number;
  readonly noticed: number;
  /** Of the same, taken under a title that names clutter. */
  readonly noticedTitled: number;
  readonly alarms: Readonly<Record<"default" | "focus", boolean>>;
  /** The alarm at the default level is right: labelled story is hidden. */
  readonly right: boolean;
}

function countOn(page: LabelledPage, heldOdds: readonly number[] | undefined): Count | null {
  const shipped = findArticle(page.reading);
  if (!acts(shipped)) return null;
  const found = heldOdds ? withOdds(shipped, heldOdds) : shipped;
  const verdicts = accuse({
    ...found,
    userTitles: new Set(),
    ruled: sectionRulesOn([], []),
    pinned: new Set(),
  });
  const { view, odds, article } = found;
  const belief: Belief = { view, odds, lines: article.lines, second: null };
  const paragraphs = storyParagraphs(page, found, verdicts);
  const lost = missingIn(belief, verdicts);
  const isNoticed = (because: string) => (block: BlockId) =>
    missingIn(belief, [takenAway(block, because)]).length > 0;
  return {
    taken: paragraphs.length,
    noticed: paragraphs.filter(isNoticed("because_not_the_story")).length,
    noticedTitled: paragraphs.filter(isNoticed("because_title")).length,
    alarms: { default: lost.length > 0, focus: missingIn(belief, furniture(found)).length > 0 },
    right: lost.some(({ block }) => holdsStory(page, found.view.blocks[block] as Block, found)),
  };
}

/** The story as another model finds it on the same page. */
function withOdds(found: Found, odds: readonly number[]): Found {
  const lines = decodeStory(odds, found.view.words).filter((it) => it !== found.article.headline);
  return { ...found, odds, article: articleOf(found.view, found.article, lines) };
}

/** Blocks that hold a labelled paragraph and that no verdict names: each could be taken away. */
function storyParagraphs(
  { labels }: LabelledPage,
  { view }: Found,
  verdicts: readonly Verdict[],
): readonly BlockId[] {
  const isNamed = (line: number) =>
    verdicts.some(({ block }) => {
      const { firstLine, lastLine } = view.blocks[block] as Block;
      return line >= firstLine && line < lastLine;
    });
  const lines = view.lines.filter(({ id }) => labels[id] === 1 && view.prose[id] && !isNamed(id));
  return [...new Set(lines.map(({ block }) => block))].filter((block) => block > 0);
}

function holdsStory({ labels }: LabelledPage, block: Block, { view }: Found): boolean {
  return view.lines
    .slice(block.firstLine, block.lastLine)
    .some(({ id }) => labels[id] === 1 && view.prose[id]);
}

function takenAway(block: BlockId, because: string): Verdict {
  const reasons = [{ key: because, fill: [] }] as const;
  return { block, action: "hide", kind: "related", title: "", confidence: 1, reasons };
}

function heldBack(pages: readonly LabelledPage[]): ReadonlyMap<LabelledPage, readonly number[]> {
  const fold = (page: LabelledPage) => hashOf(page.domain) % FOLDS;
  const odds = new Map<LabelledPage, readonly number[]>();
  for (let held = 0; held < FOLDS; held++) {
    const model = fitStory(pages.filter((page) => fold(page) !== held));
    for (const page of pages.filter((each) => fold(each) === held)) {
      odds.set(page, storyOdds(page.view, model));
    }
    console.log(`fold ${held + 1} of ${FOLDS}`);
  }
  return odds;
}

function report(counts: readonly Count[]): void {
  const sum = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  const taken = sum((count) => count.taken);
  const noticed = sum((count) => count.noticed);
  const alarms = sum((count) => Number(count.alarms.default));
  const right = sum((count) => Number(count.alarms.default && count.right));
  const focus = sum((count) => Number(count.alarms.focus));
  console.log(`${counts.length} pages that Stet acts on`);
  console.log(`noticed: ${noticed} of ${taken} paragraphs taken away, ${share(noticed, taken)}`);
  const titled = sum((count) => count.noticedTitled);
  console.log(`under a title of clutter: ${titled}, ${share(titled, taken)}`);
  console.log(
    `alarms where nothing was taken: ${alarms} pages, ${share(alarms, counts.length)}; ` +
      `${right} of them right; at level focus ${focus}, ${share(focus, counts.length)}`,
  );
  if (counts.length === 0 || alarms / counts.length > MAX_ALARMS) process.exitCode = 1;
}
