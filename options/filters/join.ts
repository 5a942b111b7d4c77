/** A text with the lines of another that it does not have yet. */
export function joined(
  own: string,
  added: string,
): { readonly text: string; readonly lines: number } {
  const known = new Set(linesOf(own).map((line) => line.trim()));
  const fresh = linesOf(added.replace(/^\ufeff/, "")).filter((line) => {
    const text = line.trim();
    if (text === "" || known.has(text)) return false;
    known.add(text);
    return true;
  });
  if (fresh.length === 0) return { text: own, lines: 0 };
  const start = own === "" || own.endsWith("\n") ? own : `${own}\n`;
  return { text: `${start}${fresh.join("\n")}\n`, lines: fresh.length };
}

/** How many lines of one text are not in the other, and the other way round. */
export function lineChanges(
  before: string,
  after: string,
): { readonly come: number; readonly go: number } {
  const [old, fresh] = [new Set(linesOf(before)), new Set(linesOf(after))];
  const missing = (from: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...from].filter((line) => line.trim() !== "" && !other.has(line)).length;
  return { come: missing(fresh, old), go: missing(old, fresh) };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
