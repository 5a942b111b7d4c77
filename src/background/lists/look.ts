import { awake } from "../../platform/alarm";
import { keepText, readText } from "../../platform/list-texts";
import { type Look, parseSubscriptions, subscriptionTo, withinLimit } from "../../shared/lists";
import type { Answer, Ask } from "../../shared/messages";
import { fetchList, newsOf } from "./fetch";
import { change } from "./turn";

/** What a look has found is kept beside its text, until it is subscribed to or the browser ends. */
const LOOKED = "looked:";

/** Fetches a list to show what is in it; nothing of it is in force. */
export function lookAtList({ url }: Ask<"lists/look">): Promise<Look> {
  return awake(look(url));
}

async function look(url: string): Promise<Look> {
  const came = await fetchList(url, null);
  if (came.what === "fault") return { fault: came.fault };
  if (came.what === "same") throw new Error("a list that nobody knows cannot be the same");
  const text = crypto.randomUUID();
  const list = subscriptionTo(url, { ...newsOf(came, text, Date.now()), id: text });
  await keepText(text, came.text);
  await keepText(LOOKED + text, JSON.stringify(list));
  const { title, tally, tests } = came;
  return { found: { text, title, tally, tests } };
}

/** Subscribes to what a look has found, unless there are as many lists as there may be. */
export async function addList({ url, text }: Ask<"lists/add">): Promise<Answer<"lists/add">> {
  const looked = await readText(LOOKED + text);
  const found = parseSubscriptions(looked ? [JSON.parse(looked)] : []).find(
    (list) => list.id === text && list.url === url,
  );
  if (!found) throw new Error("nobody has looked at this list");
  let added = true;
  await change((all) => {
    const fresh = withinLimit([...all.filter((list) => list.url !== url), found]);
    added = fresh !== null;
    return fresh ?? all;
  });
  return { added };
}
