import type { Break, Inline, Mark, Words } from "./piece";

/** Two lines this long on both sides of one line break are paragraphs. Characters. */
const LONG_LINE = 160;

const SPACES = /[ \t\n\r\f]+/g;
const EDGE = " \u00a0\ufeff";
const VISIBLE = /[^\s\u200b-\u200f\u2060\u00ad]/u;

/**
 * Splits a run of inlines into paragraphs: at an empty line (two `<br>`, whatever white space is
 * between) and at one `<br>` between two long lines. White space is folded and trimmed.
 */
export function paragraphs(run: readonly Inline[]): Inline[][] {
  const found: Inline[][] = [];
  let before: Inline[] | null = null;
  for (const { lead, line } of lines(run)) {
    if (line.length === 0) {
      before = null;
      continue;
    }
    const last = found.at(-1);
    if (before && last && lead && Math.min(length(before), length(line)) < LONG_LINE) {
      last.push(lead, ...line);
    } else {
      found.push([...line]);
    }
    before = line;
  }
  return found;
}

/** The same run in one piece, single line breaks kept; empty when nothing can be seen in it. */
export function oneLine(run: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const { lead, line } of lines(run)) {
    if (line.length > 0 && whole.length > 0 && lead) whole.push(lead);
    whole.push(...line);
  }
  return whole;
}

function lines(run: readonly Inline[]): { lead: Break | null; line: Inline[] }[] {
  const found: { lead: Break | null; line: Inline[] }[] = [{ lead: null, line: [] }];
  for (const inline of run) {
    if (inline.kind === "break") found.push({ lead: inline, line: [] });
    else found.at(-1)?.line.push(inline);
  }
  return found.map(({ lead, line }) => ({ lead, line: fold(line) }));
}

/** One line with its white space folded and trimmed, or nothing when it is blank. */
function fold(line: readonly Inline[]): Inline[] {
  if (!line.some(isVisible)) return [];
  const folded: Inline[] = [];
  let afterSpace = false;
  for (const inline of line) {
    if (inline.kind !== "words") {
      folded.push(inline);
      afterSpace = false;
      continue;
    }
    let text = inline.text.replace(SPACES, " ");
    if (afterSpace) text = text.replace(/^ /, "");
    if (text === "") continue;
    afterSpace = text.endsWith(" ");
    folded.push({ ...inline, text });
  }
  trim(folded, 0, withoutStart);
  trim(folded, -1, withoutEnd);
  return merge(folded);
}

function isVisible(inline: Inline): boolean {
  return inline.kind === "picture" || (inline.kind === "words" && VISIBLE.test(inline.text));
}

function trim(line: Inline[], at: 0 | -1, without: (text: string) => string): void {
  for (;;) {
    const outer = line.at(at);
    if (outer?.kind !== "words") return;
    const text = without(outer.text);
    if (text !== "") {
      line.splice(at, 1, { ...outer, text });
      return;
    }
    line.splice(at, 1);
  }
}

function withoutStart(text: string): string {
  let start = 0;
  while (start < text.length && EDGE.includes(text.charAt(start))) start++;
  return text.slice(start);
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && EDGE.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Neighbouring words under the same marks become one text. */
function merge(line: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of line) {
    const last = merged.at(-1);
    if (inline.kind === "words" && last?.kind === "words" && sameMarks(last.marks, inline.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      merged.push(inline);
    }
  }
  return merged;
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, at) => mark === other[at]);
}

function length(line: readonly Inline[]): number {
  return line
    .filter((inline): inline is Words => inline.kind === "words")
    .reduce((sum, { text }) => sum + text.length, 0);
}
