import { writeFile } from "node:fs/promises";
import { ownTabNumber } from "../backstage";
import type { Extension, Page, Size, View } from "../browser";
import { callSource, nameOf } from "../source";
import { poll } from "../wait";
import {
  keysOf,
  mouseActions,
  shiftWheelActions,
  shortcutActions,
  tapActions,
  typingActions,
} from "./keys";
import { closedPlace, closedText, frontTabNumber, setScheme } from "./privileged";
import { type Session, unboxed } from "./session";

export interface PageMaker {
  open(): Promise<Page>;
  readonly openOwn: Extension["openPage"];
  handleOf(page: Page): string;
}

/** @param origin - of the extension's pages */
export function pageMaker(session: Session, origin: string): PageMaker {
  const handles = new Map<Page, string>();
  const keep = (handle: string, tabId: number): Page => {
    const page = { ...tabOver(session, handle), tabId };
    handles.set(page, handle);
    return page;
  };
  return {
    async open() {
      const handle = await session.newTab(true);
      return keep(handle, await session.inBrowser(frontTabNumber));
    },
    async openOwn(path, where) {
      const handle = await session.newTab(where !== "behind");
      await session.inTab(handle, "WebDriver:Navigate", { url: `${origin}/${path}` });
      return keep(handle, await runIn(session, handle)(ownTabNumber));
    },
    handleOf(page) {
      const handle = handles.get(page);
      if (!handle) throw new Error("That is no tab of this browser.");
      return handle;
    },
  };
}

/** What comes back is what the function gives, by way of JSON. */
const runIn =
  (session: Session, handle: string): View["run"] =>
  async (fn, ...args) =>
    (await session.evaluate(handle, callSource(fn, args))) as Awaited<ReturnType<typeof fn>>;

function tabOver(session: Session, handle: string): Omit<Page, "tabId"> {
  const inTab = (command: string, parameters?: object) =>
    session.inTab(handle, command, parameters);
  const run = runIn(session, handle);
  return {
    run,
    until: (fn, ...args) => poll(nameOf(fn, args), () => run(fn, ...args)),
    async open(address, until = "loaded", timeout = 30_000) {
      await inTab("WebDriver:SetTimeouts", { pageLoad: timeout });
      await inTab("WebDriver:Navigate", { url: address });
      const loaded = () => run(() => document.readyState === "complete");
      if (until === "loaded") await poll(`${address} to load`, loaded, { ms: timeout });
    },
    front: () => session.front(handle),
    async click(selector) {
      const found = await inTab("WebDriver:FindElement", {
        using: "css selector",
        value: selector,
      });
      await inTab("WebDriver:ElementClick", { id: Object.values(Object(unboxed(found)))[0] });
    },
    type: (text) => pressKeys(inTab, [...text]),
    press: async (keys) => {
      await inTab("WebDriver:PerformActions", { actions: [shortcutActions(keysOf(keys))] });
    },
    mouse: async (x, y, press = false) => {
      await inTab("WebDriver:PerformActions", { actions: [mouseActions(x, y, press)] });
    },
    shiftWheel: async (x, y, pixels) => {
      await inTab("WebDriver:PerformActions", { actions: shiftWheelActions(x, y, pixels) });
    },
    tap: async (x, y) => {
      await inTab("WebDriver:PerformActions", { actions: [tapActions(x, y)] });
    },
    scheme: (scheme) => session.inBrowser(setScheme, scheme),
    resize: (size) => resize(inTab, run, size),
    screenshot: (file) => picture(inTab, file, false),
    wholeScreenshot: (file) => picture(inTab, file, true),
    closedText: async () =>
      String(await session.evaluate(handle, callSource(closedText, []), "all-seeing")),
    closedPlace: (words) =>
      poll(`the button “${words}”`, async () => {
        const ask = callSource(closedPlace, [words]);
        // It is what the function gives, by way of JSON.
        return (await session.evaluate(handle, ask, "all-seeing")) as ReturnType<
          typeof closedPlace
        >;
      }),
    close: () => session.closeTab(handle),
  };
}

type InTab = (command: string, parameters?: object) => Promise<unknown>;

async function picture(inTab: InTab, file: string, full: boolean): Promise<void> {
  const taken = await inTab("WebDriver:TakeScreenshot", { full, hash: false });
  await writeFile(file, Buffer.from(String(unboxed(taken)), "base64"));
}

async function pressKeys(inTab: InTab, keys: readonly string[]): Promise<void> {
  await inTab("WebDriver:PerformActions", { actions: [typingActions(keys)] });
}

/** Makes the window larger or smaller by what the page lacks. */
async function resize(inTab: InTab, run: View["run"], size: Size): Promise<void> {
  const now = await run(() => ({
    frameWidth: outerWidth - innerWidth,
    frameHeight: outerHeight - innerHeight,
  }));
  await inTab("WebDriver:SetWindowRect", {
    width: size.width + now.frameWidth,
    height: size.height + now.frameHeight,
  });
}
