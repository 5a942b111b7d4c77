import { parseSettings, type Settings, VERSION } from "../shared/settings";
import { damagedIn, newest, sealed } from "../shared/slots";
import { browser } from "./browser";
import { SLOTS, settingsIn, slotsIn } from "./store";

/** What was found damaged in the slots, until the user lets it go. */
const DAMAGED = "settings-damaged";
/** As many texts as there are slots: more would fill the storage for nobody. */
const MAX_DAMAGED = SLOTS.length;

let queue: Promise<unknown> = Promise.resolve();

/** For the background alone, the single writer: read, change, write, one change after another. */
export function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const write = queue.then(() => writeNow(patch));
  // Whoever asked sees the failure; the next change must not wait for ever behind it.
  queue = write.catch(() => undefined);
  return write;
}

/** The older slot takes the new settings, and so does a damaged one, whose text is kept. */
async function writeNow(patch: Partial<Settings>): Promise<Settings> {
  const stored = await browser.storage.local.get([...SLOTS, DAMAGED]);
  const turn = newest(slotsIn(stored)).turn + 1;
  const { settings } = parseSettings({ ...settingsIn(stored), ...patch });
  const text = sealed(turn, { version: VERSION, ...settings });
  const isDue = (key: string, at: number) =>
    at === turn % SLOTS.length || damagedIn([stored[key]]).length > 0;
  const items = SLOTS.filter(isDue).map((key) => [key, text] as const);
  const damaged = damagedAmong(stored);
  await browser.storage.local.set({
    ...Object.fromEntries(items),
    ...(damaged.length > 0 && { [DAMAGED]: damaged }),
  });
  return settings;
}

/** The texts of settings that were found damaged; what is in force is older, or the defaults. */
export async function readDamaged(): Promise<readonly string[]> {
  return damagedAmong(await browser.storage.local.get([...SLOTS, DAMAGED]));
}

/** Lets them go. For when the settings have been written anew: the slots are whole then. */
export async function forgetDamaged(): Promise<void> {
  await browser.storage.local.remove(DAMAGED);
}

function damagedAmong(stored: Readonly<Record<string, unknown>>): readonly string[] {
  const kept = stored[DAMAGED];
  const texts: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const all = [...damagedIn(slotsIn(stored)), ...texts.filter((text) => typeof text === "string")];
  return [...new Set(all)].slice(0, MAX_DAMAGED);
}
