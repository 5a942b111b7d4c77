import assert from "node:assert/strict";
import type { Browser, Page, Target } from "../../scripts/browsers/browser";
import { builtExtension } from "../../scripts/browsers/built";
import { launch } from "../../scripts/browsers/launch";
import { within } from "../../scripts/browsers/wait";
import type { Page as Shape } from "../support/pages";
import type { PageServer } from "../support/server";
import type { Ground, Spec, Suite } from "./spec";

const SPEC_MS = 60_000;

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs the tests of a suite in one browser of its own and adds what came of them. */
export async function runSuite(
  suite: Suite,
  target: Target,
  server: PageServer,
  shapes: ReadonlyMap<string, Shape>,
  tally: Tally,
): Promise<void> {
  const extension = await builtExtension(target, suite.flavour);
  const start = async () => {
    const browser = await launch(target, { extension, proxyPort: server.port });
    if (suite.flavour === "granted") await browser.extension.registered();
    return browser;
  };
  let browser = await start();
  console.log(`\n${browser.version}: ${suite.name}`);
  for (const spec of [...suite.specs, quiet]) {
    if (spec.browsers && !spec.browsers.includes(target)) continue;
    const ground = { browser, extension: browser.extension, server, shapes };
    const outcome = await runSpec(spec, ground);
    tally[outcome === "hangs" ? "failed" : outcome] += 1;
    if (outcome !== "hangs") continue;
    await browser.close();
    browser = await start();
  }
  await browser.close();
}

/** What a whole suite must leave behind. */
const quiet: Spec = {
  name: "no error in any console",
  async run({ browser }) {
    const errors = await browser.consoleErrors();
    assert.deepEqual(
      errors.map(({ where, text }) => `${where}: ${text}`),
      [],
    );
  },
};

type Outcome = "passed" | "failed" | "hangs";

async function runSpec(spec: Spec, ground: Omit<Ground, "newPage">): Promise<Outcome> {
  const start = performance.now();
  const pages: Page[] = [];
  const newPage = async () => {
    const page = await ground.browser.newPage();
    pages.push(page);
    return page;
  };
  const tell = (mark: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${mark} ${spec.name} (${seconds} s)`);
  };
  try {
    await within(SPEC_MS, "The test", spec.run({ ...ground, newPage }));
    await closeAll(ground.browser, pages);
    tell("  ok  ");
    return "passed";
  } catch (error) {
    tell("FAILED");
    console.log(indented(error));
    return await recovered(ground.browser, pages);
  }
}

async function recovered(browser: Browser, pages: readonly Page[]): Promise<Outcome> {
  try {
    await closeAll(browser, pages);
    return "failed";
  } catch {
    // What cannot be closed hangs, or has crashed: the next tests need another browser.
    return "hangs";
  }
}

async function closeAll(browser: Browser, pages: readonly Page[]): Promise<void> {
  for (const page of pages)
    await within(10_000, `Closing a tab of ${browser.target}`, page.close());
}

const MOST_LINES = 24;

/** The message, cut where it gets long, and where in the tests it was thrown. */
function indented(error: unknown): string {
  if (!(error instanceof Error)) return `       ${String(error)}`;
  const lines = error.message.split("\n");
  const cut = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
  const frames = (error.stack ?? "").split("\n").filter((line) => line.includes("/tests/e2e/"));
  return [...cut, ...frames.slice(0, 2)].map((line) => `       ${line}`).join("\n");
}
