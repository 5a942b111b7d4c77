import type { Browser, Page } from "../scripts/browsers/browser";
import { inTurn, within } from "../scripts/browsers/wait";

export interface LaneOptions<T, R> {
  /** Tabs that work at the same time. */
  readonly tabs: number;
  /** Milliseconds for one piece of work. */
  readonly limit: number;
  launch(): Promise<Browser>;
  work(browser: Browser, page: Page, item: T): Promise<R>;
  done(item: T, result: R): void;
  /** A piece of work that failed twice. */
  failed(item: T, error: Error): void;
}

/**
 * Works through a list in several tabs at once. What fails is tried a second time in a new tab, of a
 * new browser when the old one has crashed or hangs.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  options: LaneOptions<T, R>,
): Promise<void> {
  const keeper = keepBrowser(options.launch);
  const queue = [...items];
  const lane = async (): Promise<void> => {
    const tab = keepTab(keeper);
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      await twice(item, tab, options);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.tabs }, lane));
  } finally {
    await keeper.close();
  }
}

async function twice<T, R>(item: T, tab: Tab, options: LaneOptions<T, R>): Promise<void> {
  const { limit, work, done, failed } = options;
  const attempt = async () => {
    const { browser, page } = await tab.use();
    return work(browser, page, item);
  };
  for (const isLast of [false, true]) {
    try {
      done(item, await within(limit, "The page", attempt()));
      return;
    } catch (error) {
      await tab.drop();
      if (isLast) failed(item, error instanceof Error ? error : new Error(String(error)));
    }
  }
}

interface Tab {
  use(): Promise<{ browser: Browser; page: Page }>;
  /** Closes it, and the whole browser if the tab cannot be closed. */
  drop(): Promise<void>;
}

const CLOSE_MS = 3000;

function keepTab(keeper: Keeper): Tab {
  let open: { browser: Browser; page: Page } | null = null;
  return {
    async use() {
      if (!open) {
        const browser = await keeper.browser();
        open = { browser, page: await browser.newPage() };
      }
      return open;
    },
    async drop() {
      const dropped = open;
      open = null;
      if (!dropped) return;
      try {
        await within(CLOSE_MS, "The tab", dropped.page.close());
      } catch {
        // It hangs, or its browser has crashed: either way only a new browser helps.
        await keeper.replace(dropped.browser);
      }
    },
  };
}

interface Keeper {
  browser(): Promise<Browser>;
  replace(broken: Browser): Promise<void>;
  close(): Promise<void>;
}

/** One browser for all lanes, started when it is needed. */
function keepBrowser(launch: () => Promise<Browser>): Keeper {
  const turn = inTurn();
  let current: Browser | null = null;
  const end = async (browser: Browser | null) => {
    if (browser === null || browser !== current) return;
    current = null;
    await browser.close();
  };
  return {
    browser: () =>
      turn(async () => {
        current ??= await launch();
        return current;
      }),
    replace: (broken) => turn(() => end(broken)),
    close: () => turn(() => end(current)),
  };
}
