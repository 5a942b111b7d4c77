import { phraseOf, phrases } from "../lexicon/phrases";
import { kindOfTitle } from "../lexicon/titles";
import type { Line } from "../reading";
import { type Column, categories, flag } from "./column";
import { endsSentence, linkShare } from "./page-view";

const wordEdges = [1, 2, 3, 5, 8, 12, 20, 35, 60, 100];

/** What a line's own text looks like. */
export const textColumns: readonly Column[] = [
  { id: "words", edges: wordEdges, of: (line, page) => page.words[line.id] as number },
  { id: "link-share", edges: [0, 0.1, 0.3, 0.6, 0.95], of: linkShare },
  { id: "ending", edges: categories(5), of: (line) => ending(line.text) },
  {
    id: "sentences",
    edges: [0, 1, 2, 4],
    of: (line) => count(line.text, /[.!?؟।۔](?=\s|$)|[。！？]/gu),
  },
  { id: "commas", edges: [0, 1, 3, 6], of: (line) => count(line.text, /[,;，、؛،]/gu) },
  { id: "capitals", edges: [0, 0.1, 0.2, 0.35, 0.5, 0.8, 0.99], of: (line) => capitals(line.text) },
  { id: "digits", edges: [0, 0.03, 0.1, 0.3, 0.6], of: (line) => share(line.text, /\p{N}/gu) },
  { id: "strong", edges: [0, 0.3, 0.95], of: (line) => line.strongChars / line.text.length },
  { id: "phrase", edges: categories(phrases.length + 1), of: (line) => phraseOf(line.text) },
  { id: "heading", edges: categories(7), of: (line) => line.heading },
  {
    id: "heading-words",
    edges: categories(21),
    of: (line, page) =>
      line.heading * 3 + (line.heading ? lengthClass(page.words[line.id] as number) : 0),
  },
  flag("clickable", (line) => line.clickable),
  flag("title", (line) => kindOfTitle(line.text) !== null),
  flag(
    "like-page-title",
    (line, page) => line.text.length > 12 && page.facts.documentTitle.includes(line.text),
  ),
  flag("like-description", likeDescription),
];

function likeDescription(line: Line, page: Parameters<Column["of"]>[1]): boolean {
  if (line.text.length < 40) return false;
  const start = line.text.slice(0, 60);
  return page.facts.metas.some(
    ([key, value]) => key.endsWith("description") && value.startsWith(start),
  );
}

function lengthClass(words: number): number {
  return words <= 3 ? 0 : words <= 9 ? 1 : 2;
}

/** 0 nothing, 1 a sentence's end, 2 a colon, 3 cut short, 4 another mark. */
function ending(text: string): number {
  if (/(?:\.{3}|…|\[…\])\s*$/.test(text.slice(-6))) return 3;
  if (endsSentence(text)) return 1;
  if (/[:：]$/.test(text)) return 2;
  return /[\p{L}\p{N}]$/u.test(text) ? 0 : 4;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function share(text: string, pattern: RegExp): number {
  return count(text, pattern) / text.length;
}

/** Share of words that begin with a capital; 0.15 in scripts that have none. */
function capitals(text: string): number {
  const upper = count(text, /(?<![\p{L}\p{N}])\p{Lu}/gu);
  const lower = count(text, /(?<![\p{L}\p{N}])\p{Ll}/gu);
  return upper + lower === 0 ? 0.15 : upper / (upper + lower);
}
