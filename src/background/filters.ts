import { compile } from "../core/filters/compile";
import { parseLine } from "../core/filters/parse";
import { readEnvironment } from "../platform/environment";
import { EVERYWHERE, readFilterText, writeFilters } from "../platform/filter-store";
import { MAX_FILTER_TEXT } from "../shared/filters";
import type { Answer, Ask, Sender } from "../shared/messages";

/** How often another window may be first with its own change. */
const TRIES = 5;

/**
 * Appends a rule to the user's filters, under a remark with the day and the page; of a private
 * window only the day is written.
 *
 * @throws {Error} when the line is no rule, the text is full or the browser cannot write
 */
export async function addFilter(
  { rule, page }: Ask<"filters/add">,
  from: Sender,
): Promise<Answer<"filters/add">> {
  if (parseLine(rule).what !== "rule") throw new Error("not a rule");
  const day = new Date().toISOString().slice(0, "2000-01-01".length);
  const remark = from.private ? `! ${day}` : `! ${day}, ${page}`;
  const added = `${remark}\n${rule}\n`;
  await changeText((text) => (text === "" || text.endsWith("\n") ? text : `${text}\n`) + added);
  return { added };
}

/** Takes the last of these lines out again; nothing is written where they are no more. */
export async function removeFilter({ added }: Ask<"filters/remove">): Promise<null> {
  await changeText((text) => {
    const at = text.lastIndexOf(added);
    const isLine = at === 0 || text.charAt(at - 1) === "\n";
    return at >= 0 && isLine ? text.slice(0, at) + text.slice(at + added.length) : text;
  });
  return null;
}

async function changeText(change: (text: string) => string): Promise<void> {
  const environment = await readEnvironment();
  for (let turn = 0; turn < TRIES; turn++) {
    const { text: before, filters } = await readFilterText();
    const text = change(before);
    if (text === before) return;
    if (text.length > MAX_FILTER_TEXT) throw new Error("the filters are full");
    const { rules, everywhere, buckets } = compile([text], environment);
    const all = new Map([[EVERYWHERE, everywhere], ...buckets]);
    if ((await writeFilters({ text, rules, buckets: all }, filters.version)) !== null) return;
  }
  throw new Error("other windows keep changing the filters");
}
