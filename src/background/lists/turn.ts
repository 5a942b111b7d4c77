import { awake } from "../../platform/alarm";
import { readSubscriptions } from "../../platform/lists";
import type { Subscription } from "../../shared/lists";
import { rebuild } from "./rebuild";
import { schedule } from "./schedule";

let queue: Promise<unknown> = Promise.resolve();

/** One after another: what one writes, the next must read. */
export function inTurn<T>(what: () => Promise<T>): Promise<T> {
  const turn = queue.then(what);
  // Whoever asked hears of the failure; the next must not wait for ever behind it.
  queue = turn.catch(() => undefined);
  return turn;
}

/** Changes the lists and what is in force with them. */
export function change(
  edit: (all: readonly Subscription[]) => readonly Subscription[],
): Promise<null> {
  return inTurn(async () => {
    const all = edit(await readSubscriptions());
    await awake(rebuild(all));
    await schedule(all);
    return null;
  });
}
