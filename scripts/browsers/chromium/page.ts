import { writeFile } from "node:fs/promises";
import type { CDPSession, KeyInput, Browser as Puppet, Page as PuppetPage } from "puppeteer-core";
import { ownTabNumber, type Stage, tabNumbers } from "../backstage";
import type { Extension, Page, Scheme, View } from "../browser";
import { callSource, nameOf } from "../source";
import { inTurn, poll } from "../wait";
import { closedPlace, closedText } from "./closed-text";

const WAIT = { parsed: "domcontentloaded", loaded: "load" } as const;

export interface PageMaker {
  open(stage: Stage): Promise<Page>;
  /** A page of the extension, which knows the number of its tab by itself. */
  readonly openOwn: Extension["openPage"];
  /** What the library knows of a page that was made here. */
  of(page: Page): PuppetPage;
}

/**
 * Opens tabs. Without a screen each has a window to itself, because a tab that is not in front
 * paints no frames.
 */
export function pageMaker(puppet: Puppet, origin: string, headed: boolean): PageMaker {
  const turn = inTurn();
  const made = new Map<Page, PuppetPage>();
  const create = (background: boolean) =>
    puppet.newPage(headed ? { background } : { type: "window", background });
  const keep = (page: PuppetPage, tabId: number) => {
    const ours = { ...tabOver(page), tabId };
    made.set(ours, page);
    page.once("close", () => made.delete(ours));
    return ours;
  };
  const open = async (stage: Stage) => {
    const known = await stage.page();
    const before = await known.run(tabNumbers);
    const page = await create(false);
    const after = await known.run(tabNumbers);
    const tabId = after.find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error("The new tab has no number.");
    return keep(page, tabId);
  };
  const openOwn: PageMaker["openOwn"] = async (path, where) => {
    const page = await create(where === "behind");
    await page.goto(`${origin}/${path}`);
    return keep(page, await viewOver(page).run(ownTabNumber));
  };
  return {
    open: (stage) => turn(() => open(stage)),
    // Not in turn with the others: the first of them needs the stage, which is opened here.
    openOwn,
    of(page) {
      const known = made.get(page);
      if (!known) throw new Error("That tab has been closed.");
      return known;
    },
  };
}

/** A document of the library's as a view of ours. */
export function viewOver(page: PuppetPage): View {
  const run: View["run"] = async (fn, ...args) =>
    // What comes back is what the function gives, by way of JSON.
    (await page.evaluate(callSource(fn, args))) as Awaited<ReturnType<typeof fn>>;
  return {
    run,
    until: (fn, ...args) => poll(nameOf(fn, args), () => run(fn, ...args)),
    click: (selector) => page.click(selector),
    scheme: schemeOf(page),
    screenshot: async (file) => writeFile(file, await page.screenshot()),
    close: () => page.close(),
  };
}

/** What is emulated holds as long as the session in which it was asked for. */
function schemeOf(page: PuppetPage): View["scheme"] {
  let session: CDPSession | null = null;
  return async (scheme: Scheme) => {
    session ??= await page.createCDPSession();
    const isContrast = scheme === "contrast";
    const features = [
      { name: "prefers-color-scheme", value: isContrast ? "dark" : scheme },
      { name: "forced-colors", value: isContrast ? "active" : "none" },
    ];
    await session.send("Emulation.setEmulatedMedia", { features });
  };
}

function tabOver(page: PuppetPage): Omit<Page, "tabId"> {
  return {
    ...viewOver(page),
    async open(address, until = "loaded", timeout = 30_000) {
      await page.goto(address, { waitUntil: WAIT[until], timeout });
    },
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      const names = keys.replace("Ctrl", "Control").split("+");
      // The library calls keys as the page does.
      const [key, held] = names.toReversed() as [KeyInput, KeyInput?];
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    mouse: (x, y, press) => (press ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    shiftWheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y);
      await page.keyboard.down("Shift");
      await page.mouse.wheel({ deltaY });
      await page.keyboard.up("Shift");
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    resize: (size) => page.setViewport({ ...page.viewport(), ...size }),
    wholeScreenshot: async (file) => writeFile(file, await page.screenshot({ fullPage: true })),
    closedText: () => closedText(page),
    closedPlace: (words) => poll(`the button “${words}”`, () => closedPlace(page, words)),
  };
}
