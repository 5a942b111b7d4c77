import { type Change, changesBetween } from "./changes";
import { MAX_FILTER_TEXT } from "./filters";
import { type ListChange, type Listing, listChanges, listsInText, mendListing } from "./listing";
import { isPlain } from "./mend";
import { defaults, parseSettings, type Settings, VERSION } from "./settings";

/** Characters; the most that full settings with filters can come to is below it. */
const MAX_TEXT = 8_000_000;

/** Why nothing of a text can be imported. */
export type ImportFault = "too-long" | "not-json" | "not-settings" | "unknown-version" | "nothing";

/** What importing a text would do; nothing is done yet. */
export interface Import {
  /** Null: it can be imported. */
  readonly fault: ImportFault | null;
  /** The settings as they would be; those given when there is a fault. */
  readonly settings: Settings;
  /** What would be otherwise; empty when the text says what already holds. */
  readonly changes: readonly Change[];
  /** The user's filters as they would be; null: as they are. */
  readonly filters: string | null;
  /** Lists that would come, go or be switched. */
  readonly lists: readonly ListChange[];
  /** Paths of what was left out: unknown keys and bad values. */
  readonly dropped: readonly string[];
}

/** Settings, and filters and lists unless they are null, as the text of a backup file. */
export function exportSettings(
  settings: Settings,
  filters: string | null = null,
  lists: Listing | null = null,
): string {
  const all = {
    version: VERSION,
    ...settings,
    ...(filters !== null && { filters }),
    ...(lists !== null && { lists: listsInText(lists) }),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Reads the text of a backup without doing anything. What the text says replaces what is set; what
 * it leaves out, and what is bad in it, stays as it is in `current`, `filters` and `listing`.
 */
export function importSettings(
  text: string,
  current: Settings,
  filters = "",
  listing: Listing = new Map(),
): Import {
  const refuse = (fault: ImportFault, dropped: readonly string[] = []): Import => ({
    fault,
    settings: current,
    changes: [],
    filters: null,
    lists: [],
    dropped,
  });
  if (text.length > MAX_TEXT) return refuse("too-long");
  const stored = parsed(text);
  if (stored === undefined) return refuse("not-json");
  if (!isPlain(stored)) return refuse("not-settings");
  const { filters: written, lists: listed, ...rest } = stored;
  const { settings, rejected } = parseSettings(rest, current);
  if (rejected.includes("version")) return refuse("unknown-version");
  const isText = typeof written === "string" && written.length <= MAX_FILTER_TEXT;
  if (Object.hasOwn(stored, "filters") && !isText) rejected.push("filters");
  const hasLists = Object.hasOwn(stored, "lists");
  const lists = hasLists ? mendListing(listed, listing, (path) => rejected.push(path)) : listing;
  const saysSomething =
    isText || isPlain(listed) || Object.keys(rest).some((key) => Object.hasOwn(defaults, key));
  if (!saysSomething) return refuse("nothing", rejected);
  return {
    fault: null,
    settings,
    changes: changesBetween(current, settings),
    filters: isText && written !== filters ? written : null,
    lists: listChanges(listing, lists),
    dropped: rejected,
  };
}

/** Undefined when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
