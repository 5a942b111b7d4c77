import { type Change, changesBetween } from "./changes";
import { MAX_FILTER_TEXT } from "./filters";
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
  /** Paths of what was left out: unknown keys and bad values. */
  readonly dropped: readonly string[];
}

/** Settings, and filters unless they are null, as the text of a backup file. */
export function exportSettings(settings: Settings, filters: string | null = null): string {
  const all = { version: VERSION, ...settings, ...(filters !== null && { filters }) };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Reads the text of a backup without doing anything. What the text says replaces what is set; what
 * it leaves out, and what is bad in it, stays as it is in `current` and `filters`.
 */
export function importSettings(text: string, current: Settings, filters = ""): Import {
  const refuse = (fault: ImportFault, dropped: readonly string[] = []): Import => ({
    fault,
    settings: current,
    changes: [],
    filters: null,
    dropped,
  });
  if (text.length > MAX_TEXT) return refuse("too-long");
  const stored = parsed(text);
  if (stored === undefined) return refuse("not-json");
  if (!isPlain(stored)) return refuse("not-settings");
  const { filters: written, ...rest } = stored;
  const parsedSettings = parseSettings(rest, current);
  const { settings } = parsedSettings;
  const isText = typeof written === "string" && written.length <= MAX_FILTER_TEXT;
  const isBad = Object.hasOwn(stored, "filters") && !isText;
  const rejected = isBad ? [...parsedSettings.rejected, "filters"] : parsedSettings.rejected;
  if (rejected.includes("version")) return refuse("unknown-version");
  const saysSomething = isText || Object.keys(rest).some((key) => Object.hasOwn(defaults, key));
  if (!saysSomething) return refuse("nothing", rejected);
  return {
    fault: null,
    settings,
    changes: changesBetween(current, settings),
    filters: isText && written !== filters ? written : null,
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
