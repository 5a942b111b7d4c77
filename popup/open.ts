import type { Reply } from "../src/platform/bus";
import type { Report } from "../src/shared/report";
import type { Tab } from "./port";
import type { Store } from "./store";
import { oddPage, troubleOf, type View } from "./view";

/** Milliseconds before it is said that the page is being read; shorter would flicker. */
const SAY_AFTER = 150;
/** Milliseconds a page may take to answer. */
const PATIENCE = 15_000;

/** Finds out what there is to show, and keeps it and the settings current while the popup is there. */
export function open(store: Store): Promise<void> {
  const { port, signal } = store;
  port.onSettings((settings) => {
    store.settings.value = settings;
  }, signal);
  port.onNews((tabId) => void refresh(store, tabId), signal);
  if (port.stays) {
    port.onTabs((tabId, what) => {
      if (what === "front" || tabId === store.tab.peek()?.id) void lookAgain(store);
    }, signal);
  }
  return lookAgain(store);
}

/** Takes what the page says now, where it still is the page that is shown. */
export async function refresh(store: Store, tabId: number): Promise<void> {
  const { turn } = store.look;
  if (tabId !== store.tab.peek()?.id || store.view.peek().state !== "report") return;
  const reply = await store.port.ask(tabId, "page/report", null);
  if (!reply.ok || turn !== store.look.turn) return;
  const before = store.view.peek();
  if (before.state === "report" && before.report.text !== reply.answer.text) forget(store);
  store.view.value = { state: "report", report: reply.answer };
}

/** Finds out anew, after an access was given or the page has changed. */
export async function lookAgain(store: Store): Promise<void> {
  const turn = ++store.look.turn;
  const show = (view: View) => {
    if (turn === store.look.turn) store.view.value = view;
  };
  const saying = setTimeout(() => show({ state: "analysing" }), SAY_AFTER);
  try {
    const view = await look(store, turn);
    if (turn === store.look.turn) forget(store);
    show(view);
  } catch {
    show({ state: "trouble", trouble: "failed" });
  } finally {
    clearTimeout(saying);
  }
}

/** What was told of another page, or of other words of this one. */
function forget(store: Store): void {
  store.details.value = null;
  store.written.value = { state: "not-asked" };
  const tab = store.tab.peek();
  if (tab && store.pointed.peek() !== null)
    void store.port.ask(tab.id, "page/point", { block: null });
  store.pointed.value = null;
  store.allSignals.value = false;
}

async function look(store: Store, turn: number): Promise<View> {
  const { port } = store;
  const [tab, settings] = await Promise.all([port.tab(), port.settings()]);
  if (turn === store.look.turn) {
    if (tab?.id !== store.tab.peek()?.id) forget(store);
    [store.settings.value, store.tab.value] = [settings, tab];
  }
  if (!tab) return { state: "trouble", trouble: "browser" };
  const [view, access] = await Promise.all([read(store, tab), port.access(tab.url)]);
  if (turn === store.look.turn) store.access.value = access;
  return view;
}

/** Asks the page; where nobody answers, brings the content script and asks once more. */
async function read(store: Store, tab: Tab): Promise<View> {
  const { port, signal } = store;
  const question = () => inTime(port.ask(tab.id, "page/report", null), signal);
  const first = await question();
  if (first.ok) return { state: "report", report: first.answer };
  if (first.why === "failed") return { state: "trouble", trouble: "failed" };
  if (first.why === "gone" || !(await port.inject(tab.id))) {
    const trouble = first.why === "gone" ? "outdated" : troubleOf(tab);
    return { state: "trouble", trouble };
  }
  const second = await question();
  if (second.ok) return { state: "report", report: second.answer };
  if (second.why === "failed") return { state: "trouble", trouble: "failed" };
  return { state: "trouble", trouble: oddPage(tab.url) ?? "outdated" };
}

function inTime(question: Promise<Reply<Report>>, signal: AbortSignal): Promise<Reply<Report>> {
  const tooLong = { ok: false, why: "failed", message: "no answer in time" } as const;
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(tooLong);
    const timer = setTimeout(giveUp, PATIENCE);
    signal.addEventListener("abort", giveUp, { once: true });
    question.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    });
  });
}
