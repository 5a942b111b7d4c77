import { writeFile } from "node:fs/promises";
import type { View } from "../browser";
import { callSource, nameOf } from "../source";
import { poll } from "../wait";
import { closePopup, popupPicture, setScheme } from "./privileged";
import type { Session } from "./session";

/**
 * The open popup. Firefox lists it among no windows that can be driven, so it is reached through
 * another page of the extension, which may touch all of the extension's documents.
 *
 * @param watcher - handle of that page's tab
 */
export function popupView(session: Session, watcher: string): View {
  const run: View["run"] = async (fn, ...args) =>
    // What comes back is what the function gives, by way of JSON.
    (await session.evaluate(watcher, inPopup(callSource(fn, args)))) as Awaited<
      ReturnType<typeof fn>
    >;
  return {
    run,
    until: (fn, ...args) => poll(nameOf(fn, args), () => run(fn, ...args)),
    async click(selector) {
      const source = inPopup(callSource(clickAsUser, [selector]));
      const clicked = await session.evaluate(watcher, source, "all-seeing");
      if (!clicked) throw new Error(`The popup has no ${selector}.`);
    },
    scheme: (scheme) => session.inBrowser(setScheme, scheme),
    async screenshot(file) {
      await poll("the popup to have its size", () => run(keepsItsSize));
      const address = await poll("the popup's picture", () => session.inBrowser(popupPicture));
      await writeFile(file, Buffer.from(address.replace(/^.*?,/, ""), "base64"));
    },
    async close() {
      await poll("the popup to close", () => session.inBrowser(closePopup));
    },
  };
}

/** The source sees the popup's window and document under the usual names. */
function inPopup(source: string): string {
  return `(async () => {
    const { chrome } = window.wrappedJSObject ?? window;
    const views = chrome.extension.getViews();
    const popup = Array.from(views).find((it) => it.location.pathname === "/popup/popup.html");
    if (!popup) throw new Error("There is no popup.");
    return ((window, document, location) => ${source})(popup, popup.document, popup.location);
  })()`;
}

/** Firefox opens a popup too wide and fits it to its content afterwards. Runs in it. */
async function keepsItsSize(): Promise<boolean> {
  const { innerWidth: width, innerHeight: height } = window;
  await new Promise((done) => setTimeout(done, 300));
  return window.innerWidth === width && window.innerHeight === height;
}

/** What a world that may do all sees in addition. */
declare const Cu: { unwaiveXrays(window: Window): PrivilegedWindow };
interface PrivilegedWindow {
  readonly windowUtils: { setHandlingUserInput(handling: boolean): { destruct(): void } };
}

/** A click that counts as the user's own. Runs in such a world. */
function clickAsUser(selector: string): boolean {
  const found = document.querySelector(selector);
  if (!found || !("click" in found) || typeof found.click !== "function") return false;
  const handling = Cu.unwaiveXrays(window).windowUtils.setHandlingUserInput(true);
  found.click();
  handling.destruct();
  return true;
}
