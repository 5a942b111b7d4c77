import type { Runtime } from "webextension-polyfill";
import {
  type Answer,
  type Ask,
  type Envelope,
  type Handlers,
  isEnvelope,
  type Name,
  type Sender,
} from "../shared/messages";
import { browser, isAlive } from "./browser";

/**
 * What became of a question. `no-receiver`: nobody there serves it (the page has no content script,
 * or was left meanwhile); `gone`: this side was cut off by a reload or update of the extension;
 * `failed`: the other side threw, or the browser did.
 */
export type Reply<T> =
  | { readonly ok: true; readonly answer: T }
  | {
      readonly ok: false;
      readonly why: "no-receiver" | "gone" | "failed";
      readonly message: string;
    };

/** Asks the content script in a tab's top frame. Never throws. */
export function ask<N extends Name>(
  tabId: number,
  name: N,
  what: Ask<N>,
): Promise<Reply<Answer<N>>> {
  return settle<N>(() => browser.tabs.sendMessage(tabId, { name, ask: what }, { frameId: 0 }));
}

/** Asks the background. Never throws. */
export function tell<N extends Name>(name: N, what: Ask<N>): Promise<Reply<Answer<N>>> {
  return settle<N>(() => browser.runtime.sendMessage({ name, ask: what }));
}

/** Answers messages of this extension by name, until `signal` aborts; others are left to others. */
export function serve<N extends Name>(handlers: Handlers<N>, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    // The line before says that its name is one of these handlers' names.
    void dispatch(handlers, message as Envelope<N>, sender).then(respond);
    return true;
  };
  // The declared type wants `true` always; leaving a message to others is `undefined` by contract.
  const listener = listen as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  const leave = () => {
    // Of an extension that is gone, the browser has taken the listener away itself.
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  };
  signal.addEventListener("abort", leave, { once: true });
}

async function dispatch<N extends Name>(
  handlers: Handlers<N>,
  message: Envelope<N>,
  sender: Runtime.MessageSender,
): Promise<Reply<Answer<N>>> {
  try {
    const handle = handlers[message.name];
    return { ok: true, answer: await handle(message.ask, origin(sender)) };
  } catch (error) {
    return { ok: false, why: "failed", message: words(error) };
  }
}

function origin(sender: Runtime.MessageSender): Sender {
  return {
    tabId: sender.tab?.id ?? null,
    documentId: sender.documentId ?? null,
    frameId: sender.frameId ?? null,
    private: sender.tab?.incognito ?? false,
  };
}

async function settle<N extends Name>(send: () => Promise<unknown>): Promise<Reply<Answer<N>>> {
  if (!isAlive()) return gone;
  try {
    const reply = await send();
    // Only `serve` of this same extension answers, and it answers with a Reply.
    if (isReply(reply)) return reply as Reply<Answer<N>>;
    return { ok: false, why: "no-receiver", message: "" };
  } catch (error) {
    if (!isAlive()) return gone;
    const message = words(error);
    return { ok: false, why: NOBODY.test(message) ? "no-receiver" : "failed", message };
  }
}

const gone = { ok: false, why: "gone", message: "" } as const;

/** How both browsers say that the other end does not exist, or left before it answered. */
const NOBODY =
  /Receiving end does not exist|port closed|channel closed|Invalid tab ID|No tab with/i;

function isReply(reply: unknown): boolean {
  return typeof reply === "object" && reply !== null && "ok" in reply;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
