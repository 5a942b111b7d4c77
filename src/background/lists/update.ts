import { awake } from "../../platform/alarm";
import { dropTexts, keepText, readText } from "../../platform/list-texts";
import { readSubscriptions, writeSubscriptions } from "../../platform/lists";
import { isDue, type Subscription } from "../../shared/lists";
import type { Ask } from "../../shared/messages";
import { type Fetched, fetchList, newsOf } from "./fetch";
import { isOn, rebuild } from "./rebuild";
import { inTurn } from "./turn";

type Came = ReadonlyMap<string, Awaited<ReturnType<typeof fetchList>>>;

/** Fetches one list anew, or all that are on. */
export function updateLists({ id }: Ask<"lists/update">): Promise<null> {
  return update((list) => (id === null ? isOn(list) : list.id === id));
}

/** Fetches those lists anew whose time has come. */
export function updateDue(): Promise<null> {
  return update((list) => isDue(list, Date.now()));
}

async function update(wanted: (list: Subscription) => boolean): Promise<null> {
  const asked = (await readSubscriptions()).filter((list) => list.url !== "" && wanted(list));
  return asked.length === 0 ? null : awake(fetchAll(asked));
}

async function fetchAll(asked: readonly Subscription[]): Promise<null> {
  const came = new Map<string, Awaited<ReturnType<typeof fetchList>>>();
  for (const { id, url, etag, modified } of asked) {
    came.set(id, await fetchList(url, { etag, modified }));
  }
  const old = await inTurn(() => take(came, Date.now()));
  await dropTexts(old);
  return null;
}

/** @returns keys of texts that are no longer needed */
async function take(came: Came, now: number): Promise<readonly string[]> {
  const old: string[] = [];
  let changed = false;
  const told: Subscription[] = [];
  for (const list of await readSubscriptions()) {
    const news = came.get(list.id);
    if (!news) told.push(list);
    else if (news.what === "fault") told.push({ ...list, checked: now, fault: news.fault });
    else if (news.what === "same") told.push({ ...list, checked: now, fault: null });
    else {
      const text = await keep(news, list);
      if (text !== list.text) old.push(list.text);
      const updated = text === list.text ? list.updated : now;
      changed ||= isOn(list) && text !== list.text;
      told.push({ ...list, ...newsOf(news, text, now), updated });
    }
  }
  await (changed ? rebuild(told) : writeSubscriptions(told));
  return old;
}

/** @returns the key of the text; that of the old where it is the same */
async function keep({ text }: Fetched, list: Subscription): Promise<string> {
  if (text === (await readText(list.text))) return list.text;
  const key = crypto.randomUUID();
  await keepText(key, text);
  return key;
}
