import { parseSettings, type Settings, type SiteSettings } from "./settings";

export type Value = string | number | boolean | SiteSettings;

/** One thing in the settings that is otherwise than before; null: it is not there. */
export interface Change {
  readonly key: keyof Settings;
  /** Which kind, measure, title or host; "" where the key itself is the value. */
  readonly name: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Everything that differs, in the order of the settings. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  // The keys of settings are those of their type: they are whole.
  const keys = Object.keys(before) as (keyof Settings)[];
  return keys.flatMap((key) => {
    const [old, fresh] = [values(before, key), values(after, key)];
    const names = new Set([...old.keys(), ...fresh.keys()]);
    return [...names]
      .map((name) => ({
        key,
        name,
        before: old.get(name) ?? null,
        after: fresh.get(name) ?? null,
      }))
      .filter((change) => !sameValue(change.before, change.after));
  });
}

/**
 * Settings with the changes made: only what they name is touched, so that changes made elsewhere
 * since then stay. A value that does not fit is left out.
 */
export function withChanges(settings: Settings, changes: readonly Change[]): Settings {
  const fresh = Object.fromEntries(
    Object.entries(settings).map(([key, whole]) => [
      key,
      changed(
        whole,
        changes.filter((change) => change.key === key),
      ),
    ]),
  );
  return parseSettings(fresh, settings).settings;
}

/** What takes the changes back. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map(({ before, after, ...where }) => ({ ...where, before: after, after: before }));
}

/** The keys in which two settings differ, with the later values. */
export function patchBetween(before: Settings, after: Settings): Partial<Settings> {
  const keys = new Set(changesBetween(before, after).map((change) => change.key));
  return Object.fromEntries(Object.entries(after).filter(([key]) => keys.has(key as never)));
}

/** Every value under one key by its name. */
function values(settings: Settings, key: keyof Settings): ReadonlyMap<string, Value> {
  const whole = settings[key];
  if (typeof whole !== "object") return new Map([["", whole]]);
  if (Array.isArray(whole)) return new Map(whole.map((title) => [title, true]));
  return new Map(Object.entries(whole));
}

/** One key's value with all changes of it; thousands may come with one import. */
function changed(whole: unknown, changes: readonly Change[]): unknown {
  if (typeof whole !== "object" || whole === null) {
    const last = changes.at(-1);
    return last ? last.after : whole;
  }
  const isList = Array.isArray(whole);
  const all = new Map<string, unknown>(
    isList ? whole.map((item) => [item, true]) : Object.entries(whole),
  );
  for (const { name, after } of changes) {
    // What is set anew stands last.
    all.delete(name);
    if (after !== null) all.set(name, after);
  }
  return isList ? [...all.keys()] : Object.fromEntries(all);
}

function sameValue(one: Value | null, other: Value | null): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return (["declutter", "reader", "level"] as const).every((key) => one?.[key] === other?.[key]);
}
