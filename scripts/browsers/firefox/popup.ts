import { writeFile } from "node:fs/promises";
import type { View } from "../browser";
import { callSource } from "../source";
import { poll } from "../wait";
import { closePopup, popupPicture } from "./privileged";
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
    until: (fn, ...args) => poll(fn.toString(), () => run(fn, ...args)),
    async click(selector) {
      const clicked = await run(clickFirst, selector);
      if (!clicked) throw new Error(`The popup has no ${selector}.`);
    },
    async screenshot(file) {
      const address = await poll("the popup's picture", () => session.inBrowser(popupPicture));
      await writeFile(file, Buffer.from(address.replace(/^.*?,/, ""), "base64"));
    },
    close: () => session.inBrowser(closePopup),
  };
}

/** The source sees the popup's window and document under the usual names. */
function inPopup(source: string): string {
  return `(async () => {
    const [window] = chrome.extension.getViews({ type: "popup" });
    if (!window) throw new Error("There is no popup.");
    const { document, location } = window;
    return ${source};
  })()`;
}

function clickFirst(selector: string): boolean {
  const found = document.querySelector(selector);
  if (found && "click" in found && typeof found.click === "function") found.click();
  return found !== null;
}
