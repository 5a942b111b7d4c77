import { compile } from "../core/filters/compile";
import { textFault } from "../core/filters/text-fault";
import { readEnvironment } from "../platform/environment";
import { EVERYWHERE, onFilters, readFilterText, writeFilters } from "../platform/filter-store";
import { report } from "../platform/log";
import { writeSettings } from "../platform/settings-store";
import { onSettings, readSettings } from "../platform/store";
import {
  keepText,
  onRemote,
  onSyncSwitched,
  type Remote,
  readRemote,
  readSync,
  writeRemote,
  writeSyncState,
} from "../platform/sync-store";
import { exportSettings, importSettings } from "../shared/backup";
import { sumOf } from "../shared/sum";
import { type Head, moveFor, type SyncState } from "../shared/synced";

/** Milliseconds without another change before anything is sent: the browsers count the writes. */
const PAUSE = 5_000;

let queue: Promise<unknown> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps settings and filters the same on the user's devices, while the user wants that. */
export function listenToSync(signal: AbortSignal): void {
  onSettings(soon, signal);
  onFilters(soon, signal);
  onRemote(soon, signal);
  onSyncSwitched((on) => on && inTurn(), signal);
}

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(inTurn, PAUSE);
}

/** One run after another; each looks at everything anew. */
function inTurn(): void {
  queue = queue.then(() => syncNow()).catch((error: unknown) => report("sync", error));
}

/** Compares what stands here with what stands in the account, and does what is to be done. */
export async function syncNow(now = Date.now()): Promise<void> {
  const { on, state: stored } = await readSync();
  if (!on) return;
  const [text, there] = [await textHere(), await readRemote()];
  const here = sumOf(text);
  const changed = here !== stored.here && stored.here !== "" ? now : stored.changed;
  const state = { ...stored, changed };
  const move = moveFor(here, there?.head ?? null, state);
  if (move === "send") await send(text, there, state);
  else if (move === "take" && there?.text) await take(text, there.head, there.text, state);
  else if (there && move === "nothing")
    await settle({ ...state, there: there.head.sum, fault: stored.fault });
}

async function textHere(): Promise<string> {
  const [settings, { text }] = await Promise.all([readSettings(), readFilterText()]);
  return exportSettings(settings, text);
}

async function send(text: string, there: Remote | null, state: SyncState): Promise<void> {
  // What another device has sent, and this one never saw, is written over now.
  if (there?.text && there.head.sum !== state.there) {
    await keepText({ stamp: there.head.stamp, text: there.text });
  }
  const stamp = Math.max(state.changed, (there?.head.stamp ?? 0) + 1);
  try {
    if (await writeRemote(text, stamp))
      await settle({ ...state, changed: stamp, there: sumOf(text), fault: null });
    else await sendWithoutFilters(state, stamp);
  } catch (error) {
    report("sync", error);
    await writeSyncState({ ...state, fault: "failed" });
  }
}

async function sendWithoutFilters(state: SyncState, stamp: number): Promise<void> {
  const text = exportSettings(await readSettings());
  const isSent = await writeRemote(text, stamp);
  await settle({
    ...state,
    changed: stamp,
    there: isSent ? sumOf(text) : state.there,
    fault: isSent ? "filters" : "too-large",
  });
}

async function take(text: string, head: Head, theirs: string, state: SyncState): Promise<void> {
  const { text: own, filters } = await readFilterText();
  const { settings, fault, filters: fresh } = importSettings(theirs, await readSettings(), own);
  if (!fault) {
    await keepText({ stamp: state.changed, text });
    await writeSettings(settings);
    // Where the own were too long to be sent, those of another device are not taken for them.
    if (fresh !== null && state.fault !== "filters") await takeFilters(fresh, filters.version);
  }
  await settle({
    ...state,
    changed: head.stamp,
    there: head.sum,
    fault: fault ? "failed" : state.fault,
  });
}

async function takeFilters(text: string, base: number): Promise<void> {
  if (textFault(text)) return;
  const { rules, everywhere, buckets } = compile([text], await readEnvironment());
  await writeFilters(
    { text, rules, buckets: new Map([[EVERYWHERE, everywhere], ...buckets]) },
    base,
  );
}

/** From now on what stands here is what stands there. */
async function settle(state: SyncState): Promise<void> {
  await writeSyncState({ ...state, here: sumOf(await textHere()) });
}
