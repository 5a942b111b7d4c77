import type { Analysis } from "../core/analyze";
import { metadata } from "../core/metadata/metadata";
import type { Block, BlockId, LineId } from "../core/reading";
import type { ReaderStory } from "../reader/contract";
import type { Speech } from "./teller";

const DIRECTIONS: Readonly<Record<string, ReaderStory["dir"]>> = { ltr: "ltr", rtl: "rtl" };

/** The story of the page for the reader: its own nodes, and what to leave out of them. */
export function storyOf(analysis: Analysis, speech: Speech): ReaderStory {
  const { t, plural, language: own } = speech;
  const { article, reading, verdicts } = analysis;
  const { title, site, authors, published, minutes, language } = metadata(
    reading,
    article,
    verdicts,
  );
  return {
    title: title?.value ?? reading.facts.documentTitle,
    site: site?.value ?? null,
    byline: authors ? t("page_byline", listed(authors.value, own)) : null,
    published: published ? dateInWords(published.value, own) : null,
    minutes: plural("page_minutes", minutes),
    lang: language?.value ?? reading.facts.lang,
    dir: DIRECTIONS[reading.facts.dir] ?? "auto",
    root: reading.elements[article.root] ?? document.body,
    ...leftOut(analysis),
    baseUrl: document.baseURI,
  };
}

/** Of the story's root: clutter, and blocks and texts in which nothing of the story stands. */
function leftOut(analysis: Analysis): Pick<ReaderStory, "skip" | "skipText"> {
  const { article, reading, verdicts } = analysis;
  const skip = new Set<Element>();
  const skipText = new Set<Text>();
  const leave = (block: BlockId) => {
    const element = reading.elements[block];
    if (element && block !== article.root) skip.add(element);
  };
  for (const { block } of verdicts) leave(block);
  const story = new Set(article.lines);
  const root = reading.blocks[article.root];
  if (!root || story.size === 0) return { skip, skipText };
  const captions = captionLines(reading.blocks);
  const kept = (line: LineId) => story.has(line) || captions.has(line);
  for (let line = root.firstLine; line < root.lastLine; line++) {
    if (!kept(line)) for (const text of reading.texts[line] ?? []) skipText.add(text);
  }
  for (let id = root.id + 1; id < root.end; ) {
    const block = reading.blocks[id];
    const other = block !== undefined && saysOnlyOther(block, kept);
    if (other) leave(id);
    id = other ? block.end : id + 1;
  }
  return { skip, skipText };
}

/** It has text, and none of it is the story's. */
function saysOnlyOther({ firstLine, lastLine }: Block, kept: (line: LineId) => boolean): boolean {
  for (let line = firstLine; line < lastLine; line++) if (kept(line)) return false;
  return lastLine > firstLine;
}

function captionLines(blocks: readonly Block[]): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const { tag, firstLine, lastLine } of blocks) {
    if (tag !== "figure" && tag !== "figcaption") continue;
    for (let line = firstLine; line < lastLine; line++) lines.add(line);
  }
  return lines;
}

function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/** "15 April 2025", of the day the page names: no time zone may make another day of it. */
function dateInWords(iso: string, language: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const date = day ? new Date(`${day}T12:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
