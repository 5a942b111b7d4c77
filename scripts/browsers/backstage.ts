import type { Reply } from "../../src/platform/bus";
import type { Answer, Ask, Name } from "../../src/shared/messages";
import type { Extension, Page } from "./browser";
import { inTurn, poll } from "./wait";

interface Tab {
  readonly id?: number;
}

/** What the functions below use of the extension interfaces, which both browsers call `chrome`. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly Tab[]>;
    getCurrent(): Promise<Tab | undefined>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/** What the two browsers do differently. */
export type Ways = Pick<
  Extension,
  "origin" | "openPage" | "popup" | "command" | "killBackground" | "reload" | "revoke"
>;

const BACKSTAGE_PAGE = "options/options.html";

/** The whole extension: the browser's own ways, and what a page of the extension can do. */
export function wholeExtension(ways: Ways, stage: Stage): Extension {
  return {
    ...ways,
    async registered() {
      const page = await stage.page();
      await poll("the content script to be registered", () => page.run(hasScripts));
    },
    backstage: async (fn, ...args) => (await stage.page()).run(fn, ...args),
    async ask<N extends Name>(page: Page, name: N, ask: Ask<N>) {
      return answerOf<N>(await (await stage.page()).run(askTab, page.tabId, { name, ask }));
    },
    async tell<N extends Name>(name: N, ask: Ask<N>) {
      return answerOf<N>(await (await stage.page()).run(askBackground, { name, ask }));
    },
    badge: async (page) => (await stage.page()).run(badgeText, page.tabId),
    async reload() {
      stage.forget();
      await ways.reload();
    },
  };
}

/** A page of the extension in a tab behind the others, opened when it is first needed. */
export interface Stage {
  page(): Promise<Page>;
  /** The browser closes it when the extension is reloaded. */
  forget(): void;
}

export function makeStage(openPage: Extension["openPage"]): Stage {
  const turn = inTurn();
  let open: Page | null = null;
  const page = async (): Promise<Page> => {
    if (!open) open = await openPage(BACKSTAGE_PAGE, "behind");
    return open;
  };
  return {
    page: () => turn(page),
    forget: () => {
      open = null;
    },
  };
}

/** Numbers of all tabs there are, for a page of the extension to find out. */
export async function tabNumbers(): Promise<number[]> {
  const tabs = await chrome.tabs.query({});
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Number of the tab that a page of the extension is in, for that page to find out. */
export async function ownTabNumber(): Promise<number> {
  return (await chrome.tabs.getCurrent())?.id ?? -1;
}

function answerOf<N extends Name>(replied: unknown): Answer<N> {
  // Only the extension itself answers messages of its own pages, and it answers with a `Reply`.
  const reply = replied as Reply<Answer<N>> | null;
  if (reply?.ok) return reply.answer;
  throw new Error(`The extension does not answer: ${reply?.why} ${reply?.message}`);
}

function askTab(tab: number, message: unknown): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, message, { frameId: 0 });
}

function askBackground(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

async function hasScripts(): Promise<boolean> {
  return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
}

function badgeText(tabId: number): Promise<string> {
  return chrome.action.getBadgeText({ tabId });
}
