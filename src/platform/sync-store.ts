import { sumOf } from "../shared/sum";
import {
  FIRST,
  type Head,
  type Kept,
  parseHead,
  parseKept,
  parseSyncState,
  partsOf,
  type SyncState,
  withKept,
} from "../shared/synced";
import { browser } from "./browser";
import { onStored } from "./store";

const ON = "sync-on";
const STATE = "sync-state";
const KEPT = "sync-kept";
const HEAD = "stet";
const PART = "stet:";

/** What stands in the user's account. */
export interface Remote {
  readonly head: Head;
  /** Null: it has not arrived whole yet. */
  readonly text: string | null;
}

/** What this device knows of syncing. */
export interface Sync {
  readonly on: boolean;
  readonly state: SyncState;
  readonly kept: readonly Kept[];
}

/** @throws when the browser cannot read its storage */
export async function readSync(): Promise<Sync> {
  const stored = await browser.storage.local.get([ON, STATE, KEPT]);
  return {
    on: stored[ON] === true,
    state: parseSyncState(stored[STATE]),
    kept: parseKept(stored[KEPT]),
  };
}

/** Turned on anew, nothing is known of what stands in the account. */
export async function switchSync(on: boolean): Promise<void> {
  await browser.storage.local.set({ [ON]: on, [STATE]: FIRST });
}

export async function writeSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}

/** Keeps a text that is about to be replaced. */
export async function keepText(fresh: Kept): Promise<void> {
  const { kept } = await readSync();
  await browser.storage.local.set({ [KEPT]: withKept(kept, fresh) });
}

/** Null when nothing stands there. */
export async function readRemote(): Promise<Remote | null> {
  const stored = await browser.storage.sync.get(null);
  const head = parseHead(stored[HEAD]);
  if (!head) return null;
  const parts = Array.from({ length: head.parts }, (_, at) => stored[PART + at]);
  const text = await unpacked(parts.join("")).catch(() => null);
  return { head, text: text !== null && sumOf(text) === head.sum ? text : null };
}

/** @returns false when it is too long: nothing is written then. @throws when it was not written */
export async function writeRemote(text: string, stamp: number): Promise<boolean> {
  const parts = partsOf(await packed(text));
  if (!parts) return false;
  const head: Head = { stamp, parts: parts.length, sum: sumOf(text) };
  const items = parts.map((part, at) => [PART + at, part] as const);
  const before = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.set({ ...Object.fromEntries(items), [HEAD]: head });
  const names = new Set(items.map(([name]) => name));
  await browser.storage.sync.remove(
    before.filter((name) => name.startsWith(PART) && !names.has(name)),
  );
  return true;
}

/** Calls back when the switch or anything that is told of syncing has changed. */
export function onSync(call: () => void, signal: AbortSignal): void {
  for (const key of [ON, STATE, KEPT]) onStored(key, call, signal);
}

/** Calls back when syncing was turned on or off. */
export function onSyncSwitched(call: (on: boolean) => void, signal: AbortSignal): void {
  onStored(ON, (value) => call(value === true), signal);
}

/** Calls back when something has come from another device. */
export function onRemote(call: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (_: unknown, area: string) => {
    if (area === "sync") call();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}

/** Compressed, as ASCII. */
async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Characters of a text that could have been sent: what unpacks to more is nobody's. */
const MAX_UNPACKED = 4_000_000;

/** @throws when it is nothing that was packed here */
async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.pipeThrough(new TextDecoderStream("utf-8", { fatal: true })).getReader();
  let whole = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    whole += read.value;
    if (whole.length > MAX_UNPACKED) throw new Error("more than was ever sent");
  }
  return whole;
}
