import type { Found } from "../src/core/story/story";
import type { HiddenBlock, Report } from "../src/shared/report";
import type { Sentences } from "./sentences";

const WIDTH = 92;
const MARGIN = 12;
/** Characters of a hidden block that are shown. */
const MOST_TEXT = 76;

/** What Stet makes of a page, in words for a terminal. */
export function tellReport(report: Report, say: Sentences): string {
  return [...story(report, say), "", ...summary(report), "", ...hidden(report, say)].join("\n");
}

function story({ isArticle, confidence, metadata, signals }: Report, say: Sentences): string[] {
  const fact = (name: string, found: Found<string | readonly string[]> | null) => {
    const value = found ? [found.value].flat().join(", ") : "–";
    const source = found ? `  (${say(found.source, [])})` : "";
    return row(name, value + source);
  };
  const sure = `${Math.round(confidence * 100)} % sure`;
  return [
    row("Story", `${isArticle ? "yes" : "no"}, ${sure}`),
    fact("Title", metadata.title),
    fact("Site", metadata.site),
    fact("Authors", metadata.authors),
    fact("Published", metadata.published),
    fact("Updated", metadata.modified),
    fact("Language", metadata.language),
    fact("Rights", metadata.licence),
    row("Length", `${metadata.words} words, ${metadata.minutes} min`),
    ...signals.map(({ signal, value, evidence }) =>
      row("Evidence", `${signal}: ${value} – ${evidence}`),
    ),
  ];
}

function summary({ summary: sentences }: Report): string[] {
  return sentences.map(({ text }, at) => row(at === 0 ? "Summary" : "", text));
}

function hidden({ hidden: blocks }: Report, say: Sentences): string[] {
  if (blocks.length === 0) return [row("Hidden", "nothing")];
  return [row("Hidden", `${blocks.length} blocks`), ...blocks.flatMap((it) => block(it, say))];
}

function block({ kind, text, reasons, confidence }: HiddenBlock, say: Sentences): string[] {
  const name = say(`kind_${kind.replaceAll("-", "_")}`, []);
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  const why = reasons.map(({ key, fill }) => say(key, fill)).join("; ");
  return ["", row(name, `“${cut}”`), row("", `${Math.round(confidence * 100)} %: ${why}`)];
}

/** A word in the margin, and text broken into lines beside it. */
function row(name: string, text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length >= WIDTH - MARGIN) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  const indented = [...lines, line].map((it) => " ".repeat(MARGIN) + it).join("\n");
  return name.padEnd(MARGIN) + indented.slice(MARGIN);
}
