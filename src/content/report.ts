import type { Analysis } from "../core/analyze";
import { metadata } from "../core/metadata/metadata";
import { provenance } from "../core/provenance/provenance";
import { rareSpans } from "../core/provenance/rare-spans";
import type { Block, Reading } from "../core/reading";
import { plainText } from "../core/story/article-text";
import type { Checked, Details } from "../core/story/story";
import { checked } from "../core/summary/checked";
import { details } from "../core/summary/details";
import { summary } from "../core/summary/summary";
import { folded } from "../core/text/fold";
import { unclobbered } from "../core/unclobbered";
import { cleanTitle } from "../shared/clean";
import type { HiddenBlock, Report } from "../shared/report";
import { mapOf } from "./map";
import type { Target } from "./targets";
import type { PageState, ReaderState } from "./teller";

const MAX_TEXT_CHARS = 200;
/** Most of what is read may be white space. */
const MAX_READ_CHARS = 2_000;
const MOST_SPANS = 2;

/** All that is known of the page, as the popup shows it. */
export function reportOf(analysis: Analysis, page: PageState, reader: ReaderState): Report {
  const { article, reading, verdicts } = analysis;
  const facts = metadata(reading, article, verdicts);
  return {
    url: reading.facts.url,
    isArticle: article.isArticle,
    confidence: article.confidence,
    acting: analysis.acting,
    level: page.level,
    readerOpen: reader.open,
    metadata: facts,
    summary: summary(article, facts),
    signals: provenance(analysis, facts),
    rare: rareOf(analysis, facts.language?.value ?? "en"),
    hidden: page.targets.map((target, at) => hiddenBlock(reading, target, at)),
    filters: page.filters,
    missing: {
      blocks: page.missing.map(({ block }) => block),
      paragraphs: page.missing.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    },
    cut: reading.cut,
    map: mapOf(analysis, page.targets),
    text: plainText(article.text),
    elements: document.getElementsByTagName("*").length,
    ms: { ...page.cost, reader: reader.ms },
  };
}

/** A page is asked again and again while its story stays the same: the last answer is kept. */
let lastRare: { readonly story: string; readonly found: readonly string[] } | null = null;

function rareOf({ article, reading }: Analysis, language: string): readonly string[] {
  if (lastRare?.story === article.text) return lastRare.found;
  const page = reading.lines.map(({ text }) => text).join("\n");
  const found = rareSpans(article.text, page, language, MOST_SPANS);
  lastRare = { story: article.text, found };
  return found;
}

/** What the story holds beside its summary. */
export function detailsOf({ reading, article, verdicts }: Analysis): Details {
  return details(article, metadata(reading, article, verdicts));
}

/** What a model wrote of the story, held against it. */
export function checkedBy(
  { reading, article, verdicts }: Analysis,
  answer: string,
): readonly Checked[] {
  const { language, title } = metadata(reading, article, verdicts);
  const story = `${title?.value ?? ""}\n${article.text}`;
  return checked(answer, story, language?.value ?? "en");
}

function hiddenBlock(
  reading: Reading,
  { verdict, shown, element, inline }: Target,
  at: number,
): HiddenBlock {
  const block = reading.blocks[verdict.block];
  const text = inline ? inlineText(element) : block ? textOf(reading, block) : "";
  return {
    // What is no block has a number beyond those of all blocks.
    id: inline ? reading.elements.length + at : verdict.block,
    kind: verdict.kind,
    title: cleanTitle(verdict.title),
    text,
    reasons: verdict.reasons,
    confidence: verdict.confidence,
    shown,
    dimmed: verdict.action === "dim",
  };
}

function inlineText(element: Element): string {
  const text = unclobbered(element, "textContent") ?? "";
  return folded(text.slice(0, MAX_READ_CHARS)).slice(0, MAX_TEXT_CHARS);
}

function textOf({ lines }: Reading, { firstLine, lastLine }: Block): string {
  let text = "";
  for (let line = firstLine; line < lastLine && text.length < MAX_TEXT_CHARS; line++) {
    text += `${text ? " " : ""}${lines[line]?.text ?? ""}`;
  }
  return text.slice(0, MAX_TEXT_CHARS);
}
