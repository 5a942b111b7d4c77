import type { Stage, Ways } from "../backstage";
import { poll } from "../wait";
import { keysOf, shortcutActions } from "./keys";
import type { PageMaker } from "./page";
import { popupView } from "./popup";
import {
  closePopup,
  endBackground,
  pressToolbarButton,
  reloadAddon,
  removeOrigins,
} from "./privileged";
import type { Session } from "./session";

/** What the functions below use in a page of the extension. */
declare const chrome: {
  readonly commands: { getAll(): Promise<readonly Command[]> };
};
interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/** @param own - the identifier of the manifest and the address of the extension's pages */
export function extensionWays(
  session: Session,
  own: { readonly id: string; readonly origin: string },
  pages: PageMaker,
  stage: Stage,
): Ways {
  return {
    origin: own.origin,
    openPage: pages.openOwn,
    async popup(page) {
      const watcher = pages.handleOf(await stage.page());
      await page.front();
      // Pressed while the popup is there, the button would only close it.
      await poll("the last popup to close", () => session.inBrowser(closePopup));
      await session.inBrowser(pressToolbarButton, own.id);
      const view = popupView(session, watcher);
      await poll("the popup to open", () => view.run(() => document.readyState === "complete"));
      return view;
    },
    async command(name, page) {
      const commands = await (await stage.page()).run(() => chrome.commands.getAll());
      const shortcut = commands.find((command) => command.name === name)?.shortcut;
      if (!shortcut) throw new Error(`The command ${name} has no keys.`);
      await page.front();
      await session.browserCommand("WebDriver:PerformActions", {
        actions: [shortcutActions(keysOf(shortcut))],
      });
    },
    async killBackground() {
      const ended = async () => (await session.inBrowser(endBackground, own.id)) === "stopped";
      await poll("the background to end", ended);
    },
    reload: () => session.inBrowser(reloadAddon, own.id),
    revoke: () => session.inBrowser(removeOrigins, own.id),
  };
}
