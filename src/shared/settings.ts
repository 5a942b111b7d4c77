import * as v from "valibot";
import { levels, perKind } from "../core/kinds";
import { cleanAnyway, MAX_ANYWAY } from "./anyway";
import { cleanTitle } from "./clean";
import { fields, leaf, list, type Mender, record, recordOf } from "./mend";
import { isSite } from "./sites";
import { isWishName, wish } from "./wishes";

export const MAX_TITLES = 500;
const MAX_SITES = 5_000;
const MAX_WISHES = 2_000;
/** What a site may have of its own: where nothing is to be hidden it is left alone. */
export const siteLevels = ["gentle", "default", "focus"] as const;

/** What the user has decided for one site; absent: what holds everywhere. */
const site = v.strictObject({
  /** Declutter this site by itself; "never" leaves it alone even when all sites are on. */
  declutter: v.picklist(["always", "never"]),
  /** Open the reader at once. */
  reader: v.boolean(),
  /** How much is hidden there; absent: as everywhere. */
  level: v.exactOptional(v.picklist(siteLevels)),
});

export type SiteSettings = v.InferOutput<typeof site>;

const readerLook = {
  theme: v.picklist(["auto", "paper", "sepia", "ink"]),
  font: v.picklist(["literata", "atkinson", "system"]),
  /** Pixels. */
  size: v.pipe(v.number(), v.minValue(14), v.maxValue(32)),
  /** Characters a line. */
  measure: v.pipe(v.number(), v.minValue(40), v.maxValue(100)),
  /** Line height as a multiple of the size. */
  leading: v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.2)),
  pictures: v.boolean(),
  justify: v.boolean(),
};

const title = v.pipe(
  v.string(),
  v.check((text) => text !== "" && text === cleanTitle(text), "not a clean title"),
);
const anyway = v.pipe(
  v.string(),
  v.check((name) => name !== "" && name === cleanAnyway(name), "not a site and a filter"),
);

const entries = {
  /** How much is hidden where Stet acts. */
  level: v.picklist(levels),
  /** One switch per kind of clutter: true hides it. */
  kinds: v.strictObject(perKind(v.boolean())),
  /** The user's own titles of sections to hide, on all sites, whole title, any case. */
  titles: v.pipe(v.array(title), v.maxLength(MAX_TITLES)),
  /** By host, as `URL.hostname` gives it, or by host and path: `example.com/news/*`. */
  sites: recordOf(isSite, site, MAX_SITES),
  /**
   * What the user said of single kinds and sections: "host kind" or "host kind title" → hide
   * always, or never.
   */
  wishes: recordOf(isWishName, wish, MAX_WISHES),
  /** Filters that the user wants on a site although they cost its story: "host ##rule". */
  anyway: v.pipe(v.array(anyway), v.maxLength(MAX_ANYWAY)),
  reader: v.strictObject(readerLook),
  /** Show the number of hidden blocks on the toolbar button. */
  badge: v.boolean(),
};

const schema = v.strictObject(entries);
export type Settings = v.InferOutput<typeof schema>;
export type ReaderLook = Settings["reader"];

export const defaults: Settings = {
  level: "default",
  kinds: perKind(true),
  titles: [],
  sites: {},
  wishes: {},
  anyway: [],
  reader: {
    theme: "auto",
    font: "literata",
    size: 19,
    measure: 66,
    leading: 1.55,
    pictures: true,
    justify: false,
  },
  badge: true,
};

/** The least and the most that a measure of the reader's look may be. */
export const readerRanges = {
  size: { min: 14, max: 32, step: 1 },
  measure: { min: 40, max: 100, step: 2 },
  leading: { min: 1.2, max: 2.2, step: 0.05 },
} as const;

/**
 * A partial change: each key given replaces the old value of that key whole, a missing key stays
 * missing. It only checks, so that what passes it is already the type it claims.
 */
export const settingsPatch: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  level: v.exactOptional(entries.level),
  kinds: v.exactOptional(entries.kinds),
  titles: v.exactOptional(entries.titles),
  sites: v.exactOptional(entries.sites),
  wishes: v.exactOptional(entries.wishes),
  anyway: v.exactOptional(entries.anyway),
  reader: v.exactOptional(entries.reader),
  badge: v.exactOptional(entries.badge),
});

const mendSettings: Mender<Settings> = fields<Settings>({
  level: leaf(entries.level),
  kinds: fields(perKind(leaf(v.boolean()))),
  titles: list((given) => (typeof given === "string" ? cleanTitle(given) : ""), MAX_TITLES),
  sites: record(isSite, site, MAX_SITES),
  wishes: record(isWishName, wish, MAX_WISHES),
  anyway: list(cleanAnyway, MAX_ANYWAY),
  reader: fields<ReaderLook>({
    theme: leaf(readerLook.theme),
    font: leaf(readerLook.font),
    size: leaf(readerLook.size),
    measure: leaf(readerLook.measure),
    leading: leaf(readerLook.leading),
    pictures: leaf(readerLook.pictures),
    justify: leaf(readerLook.justify),
  }),
  badge: leaf(entries.badge),
});

/** `migrations[n]` turns what version n stored into what version n + 1 stores. */
const migrations: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [];
export const VERSION = migrations.length;

/**
 * Anything in, whole settings out. A bad value falls back to that of `base`, an unknown key is
 * dropped; both are named in `rejected` by their path ("reader.size", "sites.example.com"). "*"
 * stands for a value that is no object, "version" for one of a version we do not know.
 */
export function parseSettings(
  stored: unknown,
  base: Settings = defaults,
): { settings: Settings; rejected: string[] } {
  if (stored === undefined || stored === null) return { settings: base, rejected: [] };
  if (typeof stored !== "object" || Array.isArray(stored)) {
    return { settings: base, rejected: ["*"] };
  }
  const current = migrate(Object.fromEntries(Object.entries(stored)));
  if (!current) return { settings: base, rejected: ["version"] };
  const rejected: string[] = [];
  const settings = mendSettings(current, base, "", (path) => rejected.push(path));
  return { settings, rejected };
}

function migrate(stored: Record<string, unknown>): Record<string, unknown> | null {
  const { version = VERSION, ...rest } = stored;
  if (typeof version !== "number" || !Number.isInteger(version)) return null;
  if (version < 0 || version > VERSION) return null;
  return migrations.slice(version).reduce((old, step) => step(old), rest);
}
