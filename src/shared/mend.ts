import * as v from "valibot";

/**
 * Makes a whole value of anything: what is good in `given` is kept, the rest comes from `base` and
 * is named to `reject` by its path.
 */
export type Mender<T> = (
  given: unknown,
  base: T,
  path: string,
  reject: (path: string) => void,
) => T;

/** One value: taken as it is, or not at all. */
export function leaf<T>(schema: v.GenericSchema<unknown, T>): Mender<T> {
  return (given, base, path, reject) => {
    const result = v.safeParse(schema, given);
    if (result.success) return result.output;
    reject(path);
    return base;
  };
}

/** An object with known keys; a missing one is taken from `base` without a word. */
export function fields<T extends object>(
  menders: {
    readonly [K in keyof T]: Mender<T[K]>;
  },
): Mender<T> {
  return (given, base, path, reject) => {
    if (!isPlain(given)) {
      reject(path);
      return base;
    }
    const mended = { ...base };
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(menders, key)) reject(inside(path, key));
    }
    // The keys of `menders` are those of T by its type.
    for (const key of Object.keys(menders) as (keyof T & string)[]) {
      if (!Object.hasOwn(given, key)) continue;
      mended[key] = menders[key](given[key], base[key], inside(path, key), reject);
    }
    return mended;
  };
}

/**
 * A list of texts, each made clean ("" drops it) and said once; the list is kept as it was when
 * none of what is given can be used.
 */
export function list(clean: (given: unknown) => string, most: number): Mender<string[]> {
  return (given, base, path, reject) => {
    if (!Array.isArray(given)) {
      reject(path);
      return base;
    }
    const kept = new Set<string>();
    given.forEach((item: unknown, index) => {
      const text = clean(item);
      if (text === "" || kept.size >= most) reject(inside(path, String(index)));
      else kept.add(text);
    });
    return kept.size === 0 && given.length > 0 ? base : [...kept];
  };
}

/** Values by name; an entry with a bad name or value is dropped, the others stay. */
export function record<T>(
  isName: (name: string) => boolean,
  schema: v.GenericSchema<unknown, T>,
  most: number,
): Mender<Record<string, T>> {
  return (given, base, path, reject) => {
    if (!isPlain(given)) {
      reject(path);
      return base;
    }
    const all = Object.entries(given);
    const kept = new Map<string, T>();
    for (const [name, value] of all) {
      const result = v.safeParse(schema, value);
      if (isName(name) && result.success && kept.size < most) kept.set(name, result.output);
      else reject(inside(path, name));
    }
    return kept.size === 0 && all.length > 0 ? base : Object.fromEntries(kept);
  };
}

/** A whole record, or none: valibot's own leaves out keys such as "constructor" unseen. */
export function recordOf<T>(
  isName: (name: string) => boolean,
  schema: v.GenericSchema<unknown, T>,
  most: number,
): v.GenericSchema<unknown, Record<string, T>> {
  return v.custom<Record<string, T>>((given) => {
    if (!isPlain(given)) return false;
    const all = Object.entries(given);
    return all.length <= most && all.every(([name, one]) => isName(name) && v.is(schema, one));
  });
}

/** An object that is no list. */
export function isPlain(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

function inside(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
