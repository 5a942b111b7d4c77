import { readText } from "../../platform/list-texts";
import { writeLists } from "../../platform/lists";
import { isAwaited, OWN, type Subscription } from "../../shared/lists";
import { compileLists } from "./compile";
import { OWN_LIST } from "./own-list";

/**
 * Compiles the lists that are on and writes them with what they come to. A list whose text the
 * browser has thrown away says so, and is fetched again when it is next asked for.
 *
 * @throws when it was not written: then all is as before
 */
export async function rebuild(all: readonly Subscription[]): Promise<void> {
  const texts = new Map<string, string>();
  for (const list of all.filter(isOn)) {
    const text = await textOf(list);
    if (text !== null) texts.set(list.id, text);
  }
  const made = await compileLists([...texts.values()]);
  const tallies = new Map([...texts.keys()].map((id, at) => [id, made.tallies[at]]));
  const told = all.map((list): Subscription => {
    if (!isOn(list) || isAwaited(list)) return list;
    const tally = tallies.get(list.id);
    if (tally) return { ...list, tally };
    return { ...list, etag: "", modified: "", fault: { code: "lost", status: 0 } };
  });
  await writeLists(told, made);
}

export function isOn({ on, removed }: Subscription): boolean {
  return on && !removed;
}

async function textOf({ id, text }: Subscription): Promise<string | null> {
  return id === OWN ? OWN_LIST : readText(text);
}
