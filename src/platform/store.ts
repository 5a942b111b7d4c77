import type { Storage } from "webextension-polyfill";
import { parseFilters } from "../shared/filters";
import { parseMemory, type SiteMemory, storedMemory } from "../shared/memory";
import { parseSettings, type Settings } from "../shared/settings";
import { newest } from "../shared/slots";
import { browser, isAlive } from "./browser";
import { report } from "./log";

/** Settings are written to these in turn, so that a write that is cut off leaves the one before. */
export const SLOTS = ["settings", "settings:2"] as const;
const GRANTED_ALL = "granted-all";
const SITE = "site:";
export const FILTERS = "filters";
export const LISTS = "lists";

/** Everything a page needs to know at its start, in one read. */
export interface Start {
  readonly settings: Settings;
  readonly memory: SiteMemory | null;
  /** All http and https sites are granted. */
  readonly grantedAll: boolean;
  /** How many filters there are, those of lists among them. */
  readonly filters: number;
}

/** @throws when the browser cannot read its storage */
export async function readStart(host: string): Promise<Start> {
  const key = SITE + host;
  const wanted = [...SLOTS, GRANTED_ALL, FILTERS, LISTS, key];
  const stored = await browser.storage.local.get(wanted);
  return {
    settings: settingsIn(stored),
    memory: parseMemory(stored[key]),
    grantedAll: stored[GRANTED_ALL] === true,
    filters: rulesIn(stored),
  };
}

/** @throws when the browser cannot read its storage */
export async function readSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get([...SLOTS]));
}

/** Those in force of what the slots hold. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return parseSettings(newest(slotsIn(stored)).stored).settings;
}

export function slotsIn(stored: Readonly<Record<string, unknown>>): readonly unknown[] {
  return SLOTS.map((key) => stored[key]);
}

/** How many filters are in force, those of lists among them. @throws as `readStart` */
export async function countFilters(): Promise<number> {
  return rulesIn(await browser.storage.local.get([FILTERS, LISTS]));
}

function rulesIn(stored: Readonly<Record<string, unknown>>): number {
  return parseFilters(stored[FILTERS]).rules + parseFilters(stored[LISTS]).rules;
}

/** Calls back with the whole settings after every change, until `signal` aborts. */
export function onSettings(call: (settings: Settings) => void, signal: AbortSignal): void {
  const read = () => {
    readSettings().then(
      (settings) => signal.aborted || call(settings),
      (error: unknown) => report("settings", error),
    );
  };
  for (const key of SLOTS) onStored(key, read, signal);
}

/** Calls back when all http and https sites are granted, or no longer. */
export function onGrantedAll(call: (granted: boolean) => void, signal: AbortSignal): void {
  onStored(GRANTED_ALL, (value) => call(value === true), signal);
}

/** Calls back with what is stored under a key after each change of it, until `signal` aborts. */
export function onStored(key: string, call: (value: unknown) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[key];
    if (area === "local" && change) call(change.newValue);
  };
  const leave = () => {
    // Of an extension that is gone, the browser has taken the listener away itself.
    if (isAlive()) browser.storage.onChanged.removeListener(listen);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener("abort", leave, { once: true });
}

/** For the background alone: tells the pages whether all sites are granted. */
export async function writeGrantedAll(granted: boolean): Promise<void> {
  await browser.storage.local.set({ [GRANTED_ALL]: granted });
}

/** Keeps what a site taught; null forgets it. */
export async function writeMemory(host: string, memory: SiteMemory | null): Promise<void> {
  const key = SITE + host;
  if (memory) await browser.storage.local.set({ [key]: storedMemory(memory) });
  else await browser.storage.local.remove(key);
}

/** What sites have taught, by host; null where what is stored cannot be used. */
export async function remembered(): Promise<ReadonlyMap<string, SiteMemory | null>> {
  const all = Object.entries(await browser.storage.local.get(null));
  const own = all.filter(([key]) => key.startsWith(SITE));
  return new Map(own.map(([key, value]) => [key.slice(SITE.length), parseMemory(value)]));
}

/** Forgets these hosts, or all of them. */
export async function forgetSites(hosts?: readonly string[]): Promise<void> {
  const all = hosts ?? [...(await remembered()).keys()];
  await browser.storage.local.remove(all.map((host) => SITE + host));
}
