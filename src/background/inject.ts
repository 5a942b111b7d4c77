import { browser } from "../platform/browser";
import { scripts } from "../platform/inject";
import { report } from "../platform/log";
import type { Ask, Sender } from "../shared/messages";
import { type DocumentTarget, targetOf } from "./document";

/**
 * What stands in a tab's page, kept until the tab shows another: when the extension is reloaded
 * under it, Chrome leaves the sheet in force, and only the same text takes it out again.
 */
interface Standing {
  readonly documentId: string;
  readonly texts: readonly string[];
}

const STANDING = "sheet:";
let queue: Promise<unknown> = Promise.resolve();

/** Adds to and takes from the user-origin sheet of the page that asks. */
export async function changeSheet(
  { add, remove }: Ask<"sheet/change">,
  from: Sender,
): Promise<null> {
  const target = targetOf(from);
  await Promise.all(remove.map((css) => take(target, css)));
  await Promise.all(add.map((css) => put(target, css)));
  if (!from.private) await inTurn(() => note(target, add, remove));
  return null;
}

/** Gives the page that asks another of our scripts. */
export function load(script: keyof typeof scripts) {
  return async (_ask: null, from: Sender): Promise<null> => {
    // At once: a page that never ends is told of too.
    const how = { target: targetOf(from), injectImmediately: true };
    await browser.scripting.executeScript({ ...how, files: [scripts[script]] });
    return null;
  };
}

/** Takes out what a version before this one has left in the open pages. */
export async function restorePages(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const [key, value] of Object.entries(stored)) {
    const standing = key.startsWith(STANDING) ? parse(value) : null;
    if (!standing) continue;
    const target: DocumentTarget = {
      tabId: Number(key.slice(STANDING.length)),
      documentIds: [standing.documentId],
    };
    // The page may be gone since: then there is nothing to take out.
    await Promise.allSettled(standing.texts.map((css) => take(target, css)));
  }
  await forgetPages();
}

/** After a start of the browser no page is left of those before. */
export async function forgetPages(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(STANDING)));
}

/** The tab is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await inTurn(() => browser.storage.local.remove(STANDING + tabId));
}

function put(target: DocumentTarget, css: string): Promise<void> {
  return browser.scripting.insertCSS({ target, css, origin: "USER" });
}

function take(target: DocumentTarget, css: string): Promise<void> {
  return browser.scripting.removeCSS({ target, css, origin: "USER" });
}

async function note(
  { tabId, documentIds: [documentId] }: DocumentTarget,
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  const key = STANDING + tabId;
  const before = parse((await browser.storage.local.get(key))[key]);
  const texts = new Set(before?.documentId === documentId ? before.texts : []);
  for (const text of remove) texts.delete(text);
  for (const text of add) texts.add(text);
  const standing: Standing = { documentId, texts: [...texts] };
  if (texts.size > 0) await browser.storage.local.set({ [key]: standing });
  else if (before) await browser.storage.local.remove(key);
}

function inTurn(what: () => Promise<void>): Promise<void> {
  const turn = queue.then(what);
  queue = turn.catch((error: unknown) => report("sheet", error));
  return turn;
}

function parse(value: unknown): Standing | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("documentId" in value) || !("texts" in value)) return null;
  const { documentId, texts } = value;
  if (typeof documentId !== "string" || !Array.isArray(texts)) return null;
  return { documentId, texts: texts.filter((text) => typeof text === "string") };
}
