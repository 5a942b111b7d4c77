import type { Browser, Page } from "../../scripts/browsers/browser";
import { type Times, type Timing, type Tool, tools } from "./tool";

export interface Measured {
  readonly address: string;
  readonly id: string;
  /** Address of the script that leaves `stetSpeed`. */
  readonly script: string;
  /** How far the order of the tools is turned on this page: no tool is always the first. */
  readonly turn: number;
  /** Calls of each tool after the first. */
  readonly rounds: number;
}

/**
 * Times every tool on one page: cold in a tab of its own each, then warm in one tab, round by round,
 * so that whatever else the machine does meanwhile hits all alike.
 */
export async function timed(browser: Browser, of: Measured): Promise<Timing> {
  const order = tools.map((_, at) => tools[(at + of.turn) % tools.length] as Tool);
  const cold: Partial<Record<Tool, number>> = {};
  for (const tool of order) cold[tool] = await inOwnTab(browser, of, (tab) => tab.run(first, tool));
  return inOwnTab(browser, of, async (tab) => {
    const warm = await tab.run(rounds, order, of.rounds);
    const elements = await tab.run(countElements);
    return { id: of.id, elements, cold: cold as Times, warm };
  });
}

async function inOwnTab<T>(
  browser: Browser,
  { address, script }: Measured,
  work: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await tab.open(address, "parsed");
    await tab.run(load, script);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

// What follows runs in the page.

async function load(address: string): Promise<void> {
  const script = document.createElement("script");
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error("the page lets no script in"));
  });
  script.src = address;
  (document.head ?? document.documentElement).append(script);
  await loaded;
  script.remove();
}

function first(tool: Tool): number {
  const call = globalThis.stetSpeed?.[tool];
  if (!call) throw new Error(`no ${tool}`);
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** Median milliseconds of each tool; short calls are repeated, the clock being coarse. */
function rounds(order: readonly Tool[], count: number): Times {
  const ENOUGH_MS = 4;
  const times = order.map((): number[] => []);
  for (let round = -1; round < count; round++) {
    order.forEach((tool, at) => {
      const call = globalThis.stetSpeed?.[tool];
      if (!call) throw new Error(`no ${tool}`);
      const start = performance.now();
      let calls = 0;
      while (calls === 0 || performance.now() - start < ENOUGH_MS) {
        call();
        calls++;
      }
      // The first round only warms up.
      if (round >= 0) times[at]?.push((performance.now() - start) / calls);
    });
  }
  const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
  return Object.fromEntries(order.map((tool, at) => [tool, middle(times[at] ?? [])])) as Times;
}

function countElements(): number {
  return document.getElementsByTagName("*").length;
}
