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
  const changed = Object.fromEntries(
    Object.entries(settings).map(([key, whole]) => [
      key,
      changes.filter((change) => change.key === key).reduce(withChange, whole),
    ]),
  );
  return parseSettings(changed, settings).settings;
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

function withChange(whole: unknown, { name, after }: Change): unknown {
  if (typeof whole !== "object" || whole === null) return after;
  if (Array.isArray(whole)) {
    const others = whole.filter((item) => item !== name);
    return after === null ? others : [...others, name];
  }
  const others = Object.entries(whole).filter(([other]) => other !== name);
  return Object.fromEntries(after === null ? others : [...others, [name, after]]);
}

function sameValue(one: Value | null, other: Value | null): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return (["declutter", "reader", "level"] as const).every((key) => one?.[key] === other?.[key]);
}
