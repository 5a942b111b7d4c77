/** A small stand-in for the browser's extension interface, for tests outside of any browser. */

type Listener = (...args: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  /** Calls every listener and gives what they return. */
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(args as never[])));
  }
}

class FakeStorage {
  items: Record<string, unknown> = {};
  readonly onChanged: FakeEvent;
  readonly area: string;
  constructor(onChanged: FakeEvent, area = "local") {
    this.onChanged = onChanged;
    this.area = area;
  }
  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    const all = structuredClone(this.items);
    if (keys === null) return all;
    const wanted = typeof keys === "string" ? [keys] : keys;
    return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    const changes = Object.entries(structuredClone(items)).map(([key, newValue]) => {
      const oldValue = this.items[key];
      this.items[key] = newValue;
      return [key, { oldValue, newValue }] as const;
    });
    this.onChanged.fire(Object.fromEntries(changes), this.area);
  }
  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of typeof keys === "string" ? [keys] : keys) delete this.items[key];
  }
}

/** Everything the code asked the browser to do, in order: [what, with what]. */
export type Call = readonly [what: string, ...withWhat: unknown[]];

/** A fresh stand-in; its parts can be replaced by the test. */
export function fakeBrowser() {
  const calls: Call[] = [];
  const does =
    (what: string, answer: unknown = undefined) =>
    async (...args: unknown[]): Promise<unknown> => {
      calls.push([what, ...args]);
      return answer;
    };
  const onChanged = new FakeEvent();
  return {
    calls,
    does,
    runtime: {
      id: "stet" as string | undefined,
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      getPlatformInfo: does("getPlatformInfo", { os: "linux" }),
      sendMessage: does("sendMessage"),
      openOptionsPage: does("openOptionsPage"),
      getURL: (path: string) => `extension://stet/${path}`,
    },
    extension: { inIncognitoContext: false },
    storage: {
      local: new FakeStorage(onChanged),
      sync: new FakeStorage(onChanged, "sync"),
      onChanged,
    },
    i18n: {
      getMessage: (key: string, fill: readonly string[] = []) =>
        key.startsWith("no_") ? "" : [key, ...fill].join(" "),
      getUILanguage: () => "en",
    },
    tabs: {
      onRemoved: new FakeEvent(),
      sendMessage: does("tabs.sendMessage"),
      query: does("tabs.query", []),
      get: does("tabs.get"),
      create: does("tabs.create"),
    },
    scripting: {
      executeScript: does("executeScript"),
      insertCSS: does("insertCSS"),
      removeCSS: does("removeCSS"),
      getRegisteredContentScripts: does("getRegisteredContentScripts", []),
      registerContentScripts: does("registerContentScripts"),
      updateContentScripts: does("updateContentScripts"),
      unregisterContentScripts: does("unregisterContentScripts"),
    },
    permissions: {
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      contains: does("permissions.contains", false),
      getAll: does("permissions.getAll", { origins: [] }),
      request: does("permissions.request", true),
      remove: does("permissions.remove", true),
    },
    action: {
      setTitle: does("setTitle"),
      setIcon: does("setIcon"),
      setBadgeText: does("setBadgeText"),
      setBadgeBackgroundColor: does("setBadgeBackgroundColor"),
      openPopup: does("openPopup"),
    },
    alarms: {
      onAlarm: new FakeEvent(),
      get: does("alarms.get"),
      create: does("alarms.create"),
      clear: does("alarms.clear"),
    },
    commands: { onCommand: new FakeEvent() },
    contextMenus: {
      onClicked: new FakeEvent(),
      removeAll: does("menus.removeAll"),
      create: (item: unknown) => calls.push(["menus.create", item]),
    },
  };
}

/** The one that `webextension-polyfill` is replaced with: `vi.mock(…, polyfill)`. */
export const fake = fakeBrowser();
const pristine = fakeBrowser;

export async function polyfill(): Promise<{ default: typeof fake }> {
  return { default: fake };
}

/** Before each test: as if nothing had ever happened. */
export function reset(): void {
  Object.assign(fake, pristine());
}
