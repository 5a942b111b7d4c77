import { type Change, changesBetween } from "./changes";
import { isPlain } from "./mend";
import { defaults, parseSettings, type Settings, VERSION } from "./settings";

/** Characters; the most that full settings can come to is below it. */
const MAX_TEXT = 4_000_000;

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
  /** Paths of what was left out: unknown keys and bad values. */
  readonly dropped: readonly string[];
}

/** The settings as the text of a backup file. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ version: VERSION, ...settings }, null, 2)}\n`;
}

/**
 * Reads the text of a backup without doing anything. What the text says replaces what is set; what
 * it leaves out, and what is bad in it, stays as it is in `current`.
 */
export function importSettings(text: string, current: Settings): Import {
  const refuse = (fault: ImportFault, dropped: readonly string[] = []): Import => ({
    fault,
    settings: current,
    changes: [],
    dropped,
  });
  if (text.length > MAX_TEXT) return refuse("too-long");
  const stored = parsed(text);
  if (stored === undefined) return refuse("not-json");
  if (!isPlain(stored)) return refuse("not-settings");
  const { settings, rejected } = parseSettings(stored, current);
  if (rejected.includes("version")) return refuse("unknown-version");
  const saysSomething = Object.keys(stored).some((key) => Object.hasOwn(defaults, key));
  if (!saysSomething) return refuse("nothing", rejected);
  return { fault: null, settings, changes: changesBetween(current, settings), dropped: rejected };
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
