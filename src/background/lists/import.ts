import { report } from "../../platform/log";
import type { ListChange } from "../../shared/listing";
import { OWN, type Subscription, subscriptionTo, withinLimit } from "../../shared/lists";
import type { Answer, Ask } from "../../shared/messages";
import { change } from "./turn";
import { updateAwaited } from "./update";

/**
 * Makes what a backup says of lists hold, in one write; what another window has done to others
 * stays. What has come is then fetched, for which nobody has to wait.
 */
export async function importLists({
  changes,
}: Ask<"lists/import">): Promise<Answer<"lists/import">> {
  let added = true;
  await change((all) => {
    const fresh = withinLimit(changes.reduce(withChange, all));
    added = fresh !== null;
    return fresh ?? all;
  });
  updateAwaited().catch((error: unknown) => report("lists", error));
  return { added };
}

function withChange(
  all: readonly Subscription[],
  { url, title, on }: ListChange,
): readonly Subscription[] {
  const isMeant = (list: Subscription) => (url === OWN ? list.id === OWN : list.url === url);
  if (on === null) {
    // Our own list has nowhere else to come from.
    const isGone = (list: Subscription) => isMeant(list) && list.id !== OWN;
    return all.map((list) => (isGone(list) ? { ...list, removed: true } : list));
  }
  if (all.some(isMeant)) {
    return all.map((list) => (isMeant(list) ? { ...list, on, removed: false } : list));
  }
  return [...all, subscriptionTo(url, { id: crypto.randomUUID(), title, on })];
}
