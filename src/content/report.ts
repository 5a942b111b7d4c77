import type { Analysis } from "../core/analyze";
import { metadata } from "../core/metadata/metadata";
import { provenance } from "../core/provenance/provenance";
import type { Block, Reading } from "../core/reading";
import { summary } from "../core/summary/summary";
import type { HiddenBlock, Report } from "../shared/report";
import { mapOf } from "./map";
import type { Target } from "./targets";
import type { PageState, ReaderState } from "./teller";

const MAX_TEXT_CHARS = 200;

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
    hidden: page.targets.map((target) => hiddenBlock(reading, target)),
    missing: {
      blocks: page.missing.map(({ block }) => block),
      paragraphs: page.missing.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    },
    cut: reading.cut,
    map: mapOf(analysis, page.targets),
    text: article.text,
    elements: document.getElementsByTagName("*").length,
    ms: { ...page.cost, reader: reader.ms },
  };
}

function hiddenBlock(reading: Reading, { verdict, shown }: Target): HiddenBlock {
  const block = reading.blocks[verdict.block];
  return {
    id: verdict.block,
    kind: verdict.kind,
    text: block ? textOf(reading, block) : "",
    reasons: verdict.reasons,
    confidence: verdict.confidence,
    shown,
    dimmed: verdict.action === "dim",
  };
}

function textOf({ lines }: Reading, { firstLine, lastLine }: Block): string {
  let text = "";
  for (let line = firstLine; line < lastLine && text.length < MAX_TEXT_CHARS; line++) {
    text += `${text ? " " : ""}${lines[line]?.text ?? ""}`;
  }
  return text.slice(0, MAX_TEXT_CHARS);
}
