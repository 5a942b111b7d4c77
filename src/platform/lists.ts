import { parseSubscriptions, type Subscription } from "../shared/lists";
import { browser } from "./browser";
import { writeListRules } from "./filter-store";
import { onStored } from "./store";

const SUBSCRIPTIONS = "subscriptions";

/** @throws when the browser cannot read its storage */
export async function readSubscriptions(): Promise<readonly Subscription[]> {
  const stored = await browser.storage.local.get(SUBSCRIPTIONS);
  return parseSubscriptions(stored[SUBSCRIPTIONS]);
}

/** Calls back after every change of them, until `signal` aborts. */
export function onSubscriptions(
  call: (all: readonly Subscription[]) => void,
  signal: AbortSignal,
): void {
  onStored(SUBSCRIPTIONS, (value) => call(parseSubscriptions(value)), signal);
}

/** For the background alone: what is known of the lists; the rules stay as they are. */
export async function writeSubscriptions(all: readonly Subscription[]): Promise<void> {
  await browser.storage.local.set({ [SUBSCRIPTIONS]: all });
}

/** For the background alone: the lists together with what they come to, in one call. */
export function writeLists(
  all: readonly Subscription[],
  { rules, buckets }: { rules: number; buckets: ReadonlyMap<string, string> },
): Promise<void> {
  return writeListRules(rules, buckets, { [SUBSCRIPTIONS]: all });
}
