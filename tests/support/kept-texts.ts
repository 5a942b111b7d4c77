/** What stands in `idb-keyval`: texts by key, as of now. */
export const texts = new Map<string, string>();

/** The one that `idb-keyval` is replaced with: `vi.mock("idb-keyval", …)`. */
export function idbKeyval() {
  return {
    createStore: () => null,
    set: async (key: string, text: string) => void texts.set(key, text),
    get: async (key: string) => texts.get(key),
    keys: async () => [...texts.keys()],
    delMany: async (keys: readonly string[]) => {
      for (const key of keys) texts.delete(key);
    },
  };
}
