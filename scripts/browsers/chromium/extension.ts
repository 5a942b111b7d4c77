import type { Extension as Installed, Browser as Puppet } from "puppeteer-core";
import type { Ways } from "../backstage";
import { poll } from "../wait";
import type { ConsoleWatch } from "./console";
import { type PageMaker, viewOver } from "./page";

/** What the functions below use, in the background and on the browser's page of extensions. */
declare const chrome: {
  readonly tabs: { get(id: number): Promise<unknown> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  readonly developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    updateProfileConfiguration(change: object): Promise<void>;
  };
};

const POPUP = "/popup/popup.html";

export interface Parts {
  readonly puppet: Puppet;
  readonly installed: Installed;
  readonly pages: PageMaker;
  readonly watch: ConsoleWatch;
}

export function extensionWays({ puppet, installed, pages, watch }: Parts): Ways {
  const origin = `chrome-extension://${installed.id}`;
  const background = () => worker(puppet, origin, pages.openOwn);
  return {
    origin,
    openPage: pages.openOwn,
    async popup(page) {
      const puppetPage = pages.of(page);
      await puppetPage.bringToFront();
      const opened = puppet.waitForTarget((target) => target.url().startsWith(origin + POPUP), {
        timeout: 10_000,
      });
      await Promise.all([opened, puppetPage.triggerExtensionAction(installed)]);
      return viewOver(await (await opened).asPage());
    },
    async command(name, page) {
      await page.front();
      // Keys of the browser's own do not reach it without a screen: this is where they end.
      await (await background()).evaluate(dispatch, name, page.tabId);
    },
    async killBackground() {
      for (const target of workers(puppet, origin)) {
        await watch.release(target);
        await (await target.worker())?.close();
      }
      await poll("the background to end", () => workers(puppet, origin).length === 0);
    },
    async reload() {
      await onExtensionsPage(puppet, keepUnpacked, installed.id);
      const before = workers(puppet, origin);
      const old = await background();
      for (const target of before) await watch.release(target);
      await old.evaluate(() => chrome.runtime.reload());
      await poll("the background to come back", () =>
        workers(puppet, origin).some((target) => !before.includes(target)),
      );
    },
    revoke: () => onExtensionsPage(puppet, actOnClickOnly, installed.id),
  };
}

function workers(puppet: Puppet, origin: string) {
  const ours = (url: string) => url.startsWith(origin);
  return puppet.targets().filter((it) => it.type() === "service_worker" && ours(it.url()));
}

/** The background, woken by a message from one of the extension's pages when it sleeps. */
async function worker(puppet: Puppet, origin: string, openPage: Ways["openPage"]) {
  if (workers(puppet, origin).length === 0) {
    const waker = await openPage("options/options.html", "behind");
    await waker.run(() => chrome.runtime.sendMessage(null).catch(() => null));
    await waker.close();
  }
  return poll("the background", () => workers(puppet, origin)[0]?.worker());
}

async function dispatch(name: string, tabId: number): Promise<void> {
  chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(tabId));
}

/** Runs a function on the browser's own page of extensions, which may change all of them. */
async function onExtensionsPage(
  puppet: Puppet,
  change: (id: string) => Promise<void>,
  id: string,
): Promise<void> {
  const page = await puppet.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(change, id);
  await page.close();
}

/** Without the developer's mode an extension from a folder is switched off when it is reloaded. */
function keepUnpacked(): Promise<void> {
  return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
}

/** "Site access: on click" */
function actOnClickOnly(extensionId: string): Promise<void> {
  const change = { extensionId, hostAccess: "ON_CLICK" };
  return chrome.developerPrivate.updateExtensionConfiguration(change);
}
