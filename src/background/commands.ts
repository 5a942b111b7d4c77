import type { Tabs } from "webextension-polyfill";
import { browser } from "../platform/browser";
import { report } from "../platform/log";
import { toggleDeclutter, togglePicker, toggleReader } from "./page";

const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<boolean>>> = {
  "toggle-declutter": toggleDeclutter,
  "toggle-reader": toggleReader,
  "pick-block": togglePicker,
};

/** Runs the keyboard commands of the manifest; Firefox on Android has none. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    run(name, tab).catch((error: unknown) => report("command", error));
  });
}

async function run(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  const command = COMMANDS[name];
  const tabId = tab?.id ?? (await activeTabId());
  if (!command || tabId === undefined) return;
  // The popup says why nothing can be done on such a page.
  if (!(await command(tabId))) await browser.action.openPopup();
}

async function activeTabId(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
