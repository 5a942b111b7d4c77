import { awake } from "../../platform/alarm";
import { dropTexts, keepText, readText } from "../../platform/list-texts";
import { readSubscriptions, writeSubscriptions } from "../../platform/lists";
import { isAwaited, isDue, type Subscription } from "../../shared/lists";
import type { Ask } from "../../shared/messages";
import { type Came, type Fetched, fetchList, newsOf } from "./fetch";
import { isOn, rebuild } from "./rebuild";
import { inTurn } from "./turn";

/** Fetches one list anew, or all that are on. */
export function updateLists({ id }: Ask<"lists/update">): Promise<null> {
  return update((list) => (id === null ? isOn(list) : list.id === id));
}

/** Fetches those lists anew whose time has come. */
export function updateDue(): Promise<null> {
  return update((list) => isDue(list, Date.now()));
}

/** Fetches those lists that have come with a backup. */
export function updateAwaited(): Promise<null> {
  return update((list) => isAwaited(list) && !list.removed);
}

async function update(wanted: (list: Subscription) => boolean): Promise<null> {
  const asked = (await readSubscriptions()).filter((list) => list.url !== "" && wanted(list));
  return asked.length === 0 ? null : awake(fetchAll(asked));
}

async function fetchAll(asked: readonly Subscription[]): Promise<null> {
  const came = new Map<string, Came>();
  for (const { id, url, text: key, etag, modified } of asked) {
    const text = await readText(key);
    came.set(id, await fetchList(url, text === null ? null : { etag, modified, text }));
  }
  const old = await inTurn(() => take(came, Date.now()));
  await dropTexts(old);
  return null;
}

/** @returns keys of texts that are no longer needed */
async function take(came: ReadonlyMap<string, Came>, now: number): Promise<readonly string[]> {
  const old: string[] = [];
  const told: Subscription[] = [];
  for (const list of await readSubscriptions()) {
    const news = came.get(list.id);
    if (!news) told.push(list);
    else if (news.what === "fault") told.push({ ...list, checked: now, fault: news.fault });
    else if (news.what === "same") told.push({ ...list, checked: now, fault: null });
    else {
      old.push(list.text);
      told.push({ ...list, ...newsOf(news, await kept(news), now) });
    }
  }
  const changed = told.some((list) => isOn(list) && came.get(list.id)?.what === "list");
  await (changed ? rebuild(told) : writeSubscriptions(told));
  return old;
}

/** @returns the key of the text */
async function kept({ text }: Fetched): Promise<string> {
  const key = crypto.randomUUID();
  await keepText(key, text);
  return key;
}
