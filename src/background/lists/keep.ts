import { dropTexts, textKeys } from "../../platform/list-texts";
import { readSubscriptions, writeSubscriptions } from "../../platform/lists";
import type { Ask } from "../../shared/messages";
import { schedule } from "./schedule";
import { change, inTurn } from "./turn";

/** Switches a list on or off, takes it out or puts it back. */
export function changeList({ id, change: news }: Ask<"lists/change">): Promise<null> {
  return change((all) => all.map((list) => (list.id === id ? { ...list, ...news } : list)));
}

/** The browser has started: what was taken out or only looked at is gone for good. */
export function tidyLists(): Promise<void> {
  return inTurn(async () => {
    const all = await readSubscriptions();
    const kept = all.filter(({ removed }) => !removed);
    if (kept.length < all.length) await writeSubscriptions(kept);
    const texts = new Set(kept.map(({ text }) => text));
    await dropTexts((await textKeys()).filter((key) => !texts.has(key)));
    await schedule(kept);
  });
}
