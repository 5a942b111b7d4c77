import { outcomeOf } from "../../options/filters/outcome";
import type { FilterPort, FilterText } from "../../options/filters/port";
import type { Port, Shortcut } from "../../options/port";
import { groundOf, measureLines } from "../../options/trial/measure";
import type { TrialPort } from "../../options/trial/port";
import type { Sync } from "../../src/platform/sync-store";
import { type ListFault, parseSubscriptions, type Subscription } from "../../src/shared/lists";
import { type ListedSample, MAX_SAMPLES, type PageSample } from "../../src/shared/sample";
import { defaults, parseSettings, type Settings } from "../../src/shared/settings";
import { FIRST } from "../../src/shared/synced";
import { plural, t } from "../popup/locale";
import { fakeLists } from "./fake-lists";

/** One browser: what several options pages of it share. */
export interface World {
  stored: Settings;
  granted: readonly string[];
  /** Settings that the storage has damaged. */
  damaged: readonly string[];
  /** What the user answers when the browser asks for access. */
  says: boolean;
  /** The storage fails. */
  broken: boolean;
  remembered: ReadonlyMap<string, readonly string[]>;
  shortcuts: readonly Shortcut[];
  /** The browser lets its page of shortcuts be opened. */
  opens: boolean;
  /** The browser gives granted origins back. */
  revokes: boolean;
  /** The user's filters. */
  filters: FilterText;
  readonly onFilters: Set<() => void>;
  /** The page that filters are tried on, and those kept for it. */
  lastPage: PageSample | null;
  samples: readonly (ListedSample & PageSample)[];
  readonly onSamples: Set<(list: readonly ListedSample[]) => void>;
  sync: Sync;
  readonly onSync: Set<() => void>;
  /** The lists, and what a server would answer by address: a list's text or why there is none. */
  lists: readonly Subscription[];
  readonly served: Map<string, string | ListFault>;
  readonly texts: Map<string, string>;
  readonly onLists: Set<(all: readonly Subscription[]) => void>;
  /** Every write, in order. */
  readonly writes: Partial<Settings>[];
  /** Hosts asked for; "*" for all. */
  readonly asked: string[];
  /** Files handed to the user: [name, text]. */
  readonly files: [string, string][];
  readonly onSettings: Set<(settings: Settings) => void>;
  readonly onGranted: Set<() => void>;
}

export function fakeWorld(over: Partial<World> = {}): World {
  return {
    stored: defaults,
    granted: [],
    damaged: [],
    says: true,
    broken: false,
    remembered: new Map([["a.example", ["#rail", ".promo"]]]),
    shortcuts: [
      { name: "_execute_action", does: "", keys: "Alt+Shift+S" },
      { name: "toggle-reader", does: t("command_reader"), keys: "Alt+R" },
      { name: "toggle-declutter", does: t("command_declutter"), keys: "" },
    ],
    opens: true,
    revokes: true,
    filters: { text: "", version: 0 },
    onFilters: new Set(),
    lastPage: null,
    samples: [],
    onSamples: new Set(),
    sync: { on: false, state: FIRST, kept: [] },
    onSync: new Set(),
    lists: parseSubscriptions([]),
    served: new Map(),
    texts: new Map(),
    onLists: new Set(),
    writes: [],
    asked: [],
    files: [],
    onSettings: new Set(),
    onGranted: new Set(),
    ...over,
  };
}

/** A port to that browser; every open page has its own. */
export function portTo(world: World, browser: Port["browser"] = "chrome"): Port {
  return {
    browser,
    version: "1.2.3",
    language: "en",
    direction: "ltr",
    t: (key, ...fill) => (key === t(key) ? missing(key) : t(key, ...fill)),
    plural,
    readSettings: async () => (world.broken ? Promise.reject(new Error("disk")) : world.stored),
    onSettings: (call, until) => listen(world.onSettings, call, until),
    changeSettings: async (patch) => write(world, patch),
    damaged: {
      read: async () => world.damaged,
      forget: async () => {
        if (world.broken) throw new Error("disk");
        world.damaged = [];
      },
    },
    granted: async () => world.granted,
    onGranted: (call, until) => listen(world.onGranted, call, until),
    grantHost: (host) => grant(world, host, [`http://${host}/*`, `https://${host}/*`]),
    grantAll: () => grant(world, "*", ["http://*/*", "https://*/*"]),
    revoke: async (patterns) => {
      if (world.revokes)
        setGranted(
          world,
          world.granted.filter((one) => !patterns.includes(one)),
        );
      return world.revokes;
    },
    shortcuts: async () => world.shortcuts,
    openShortcuts: async () => world.opens,
    remembered: async () => world.remembered,
    forgetRemembered: async (host) => {
      const left = [...world.remembered].filter(([one]) => host !== null && one !== host);
      world.remembered = new Map(left);
    },
    filters: fakeFilters(world),
    trial: fakeTrial(world),
    sync: {
      read: async () => world.sync,
      turn: async (on) => {
        if (world.broken) throw new Error("disk");
        world.sync = { ...world.sync, on };
        for (const call of world.onSync) call();
      },
      onChanged: (call, until) => listen(world.onSync, call, until),
    },
    lists: fakeLists(world),
    saveFile: (name, text) => void world.files.push([name, text]),
    today: () => "2026-11-24",
  };
}

function fakeTrial(world: World): TrialPort {
  const write = (samples: World["samples"]) => {
    world.samples = samples;
    for (const call of world.onSamples) call(samples);
  };
  return {
    lastPage: async () => world.lastPage,
    list: async () => world.samples,
    read: async (id) => world.samples.find((one) => one.id === id) ?? null,
    keep: async (page, day) => {
      if (world.broken) throw new Error("disk");
      if (world.samples.length >= MAX_SAMPLES) return "too-many";
      const id = `sample-${world.samples.length}`;
      write([...world.samples, { ...page, id, day }]);
      return { id };
    },
    forget: async (id) => write(world.samples.filter((one) => one.id !== id)),
    onChanged: (call, until) => listen(world.onSamples, call, until),
    meter: async () => ({ groundOf, measureLines }),
  };
}

function fakeFilters(world: World): FilterPort {
  const environment = { browser: "chromium", mobile: false } as const;
  return {
    read: async () => (world.broken ? Promise.reject(new Error("disk")) : world.filters),
    onChanged: (call, until) => listen(world.onFilters, call, until),
    compile: async (text) => outcomeOf({ text, environment }),
    editor: async () => null,
    write: async (text, _outcome, base) => {
      if (world.broken) throw new Error("disk");
      if (base !== world.filters.version) return null;
      world.filters = { text, version: base + 1 };
      for (const call of world.onFilters) call();
      return base + 1;
    },
  };
}

async function write(world: World, patch: Partial<Settings>): Promise<Settings> {
  await Promise.resolve();
  if (world.broken) throw new Error("disk");
  world.writes.push(patch);
  world.stored = parseSettings({ ...world.stored, ...patch }).settings;
  for (const call of world.onSettings) call(world.stored);
  return world.stored;
}

/** The browser must be asked within the click: the asking is noted at once, answered later. */
async function grant(world: World, name: string, patterns: readonly string[]): Promise<boolean> {
  world.asked.push(name);
  await Promise.resolve();
  if (world.says) setGranted(world, [...world.granted, ...patterns]);
  return world.says;
}

function setGranted(world: World, granted: readonly string[]): void {
  world.granted = granted;
  for (const call of world.onGranted) call();
}

function listen<T>(calls: Set<T>, call: T, until: AbortSignal): void {
  calls.add(call);
  until.addEventListener("abort", () => calls.delete(call), { once: true });
}

function missing(key: string): never {
  throw new Error(`there is no text ${key}`);
}
