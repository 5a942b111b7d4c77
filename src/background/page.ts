import { ask, type Reply } from "../platform/bus";
import { injectContent } from "../platform/inject";
import { readSettings } from "../platform/store";
import type { Answer, Ask, Name } from "../shared/messages";

/** Asks a page; where no content script answers, brings it there and asks once more. */
export async function askPage<N extends Name>(
  tabId: number,
  name: N,
  what: Ask<N>,
): Promise<Reply<Answer<N>>> {
  const first = await ask(tabId, name, what);
  if (first.ok || first.why !== "no-receiver") return first;
  return (await injectContent(tabId)) ? ask(tabId, name, what) : first;
}

/** Hides the clutter of a page, or shows it again. @returns false where the page is closed to us */
export async function toggleDeclutter(tabId: number): Promise<boolean> {
  const reply = await askPage(tabId, "page/report", null);
  if (!reply.ok) return false;
  const { level } = await readSettings();
  const wanted = level === "off" ? "default" : level;
  const next = reply.answer.level === "off" ? wanted : "off";
  return (await ask(tabId, "page/level", { level: next })).ok;
}

/** Opens the reader over a page, or closes it. @returns false where the page is closed to us */
export async function toggleReader(tabId: number): Promise<boolean> {
  return (await askPage(tabId, "page/reader", { open: "toggle", force: true })).ok;
}

/** Starts the picker in a page, or ends it. @returns false where the page is closed to us */
export async function togglePicker(tabId: number): Promise<boolean> {
  return (await askPage(tabId, "page/pick", null)).ok;
}
