import type { BlockKind, Level } from "../src/core/kinds";
import type { BlockId } from "../src/core/reading";
import type { Answer, Ask, Name } from "../src/shared/messages";
import type { Report } from "../src/shared/report";
import { type SitePlace, siteOf, siteToDecide } from "../src/shared/sites";
import { citation } from "./citation";
import { lookAgain, refresh } from "./open";
import type { Store } from "./store";
import { pageOf } from "./view";

/** The level of "hide" where the user's own level is off. */
const LEVEL_TO_HIDE: Level = "default";
const NO_TAB = -1;
/** Milliseconds a message stays. */
const SAID_FOR = 6_000;

/**
 * The site's switch. The browser asks for access only from within the click, so that comes first;
 * the wish is written without waiting, since the browser's question may close the popup.
 */
export async function switchSite(store: Store, on: boolean): Promise<void> {
  const place = store.place.peek();
  if (place === null) return;
  const { host } = place;
  const granting = on && store.access.peek() === "none" ? store.port.requestAccess(host) : null;
  const saved = await writeSite(store, place, on);
  if (granting && !(await granting.catch(() => false))) {
    await writeSite(store, place, false);
    say(store, store.port.t("popup_access_refused", host));
    return;
  }
  if (granting) store.access.value = "site";
  if (!saved) return;
  if (store.view.peek().state === "trouble") await lookAgain(store);
  else await setLevel(store, on ? hidingLevel(store) : "off");
}

/** Asks again for an access that was withdrawn; to be called within the click. */
export async function allowSite(store: Store): Promise<void> {
  const host = store.host.peek();
  if (host === null) return;
  const granted = await store.port.requestAccess(host).catch(() => false);
  if (granted) await lookAgain(store);
  else say(store, store.port.t("popup_access_refused", host));
}

/** Hides at this level on this page, until it is left. */
export async function setLevel(store: Store, level: Level): Promise<void> {
  const report = await askPage(store, "page/level", { level });
  if (report) take(store, report);
}

/** Starts the picker in the page, which the popup would cover. */
export async function pick(store: Store): Promise<void> {
  if ((await askPage(store, "page/pick", null)) !== undefined) store.port.close();
}

/** Loads the page anew, which ends what an older Stet left in it. */
export async function reload(store: Store): Promise<void> {
  const tab = store.tab.peek();
  if (!tab) return;
  await store.port.reload(tab.id);
  store.port.close();
}

/** The user's own level, that of the site first; where it is off, the one most people want. */
export function hidingLevel(store: Store): Level {
  const settings = store.settings.peek();
  const place = store.place.peek();
  const level = (place && siteOf(settings, place)?.level) ?? settings.level;
  return level === "off" ? LEVEL_TO_HIDE : level;
}

export async function show(store: Store, blocks: readonly BlockId[], shown: boolean) {
  const report = await askPage(store, "page/show", { blocks: [...blocks], shown });
  if (report) take(store, report);
}

/** Outlines a block in the page, or none. */
export function point(store: Store, block: BlockId | null): void {
  if (store.pointed.peek() === block) return;
  store.pointed.value = block;
  const tab = store.tab.peek();
  if (tab) void store.port.ask(tab.id, "page/point", { block });
}

/** Leads to a place of the story: offsets into `report.text`. */
export async function goTo(store: Store, start: number, end: number): Promise<void> {
  const answer = await askPage(store, "page/sentence", { start, end });
  if (answer !== undefined && store.port.covers) store.port.close();
}

/** Opens the reader in the page and leaves; where there is no story, by force. */
export async function read(store: Store, report: Report): Promise<void> {
  const force = pageOf(report) !== "story";
  const answer = await askPage(store, "page/reader", { open: !report.readerOpen, force });
  if (answer) store.port.close();
  if (answer && store.port.stays) await refresh(store, store.tab.peek()?.id ?? NO_TAB);
}

export async function copy(store: Store, report: Report): Promise<void> {
  const { port } = store;
  const copied = await port.copy(citation(report)).then(
    () => true,
    () => false,
  );
  say(store, port.t(copied ? "popup_copied" : "popup_copy_refused"));
}

export function openLedgerAt(store: Store, kind: BlockKind): void {
  store.unfolded.value = new Map(store.unfolded.peek()).set(kind, true);
  store.ledgerOpen.value = true;
}

function take(store: Store, report: Report): void {
  store.view.value = { state: "report", report };
  const hidden = report.hidden.filter((block) => !block.shown).length;
  store.said.value = { text: store.port.plural("popup_hidden", hidden), drawn: false };
}

/** False, and said so, when it was not stored. */
async function writeSite(store: Store, place: SitePlace, on: boolean): Promise<boolean> {
  const settings = store.settings.peek();
  const name = siteToDecide(settings, place);
  const { [name]: before, ...others } = settings.sites;
  const own = { reader: false, ...before };
  // Where all sites are granted, or one around this, leaving one out has to be written down.
  const around = siteOf({ sites: others }, place)?.declutter;
  const isOut = around ? around === "never" : store.access.peek() !== "all";
  const off = isOut ? {} : { [name]: { ...own, declutter: "never" } as const };
  const sites = { ...others, ...(on ? { [name]: { ...own, declutter: "always" } as const } : off) };
  const reply = await store.port.tell("settings/change", { patch: { sites } });
  if (reply.ok) store.settings.value = reply.answer;
  else say(store, store.port.t("popup_not_saved"));
  return reply.ok;
}

/** The page's answer; undefined, and said so, when it did not come. */
export async function askPage<N extends Name>(
  store: Store,
  name: N,
  what: Ask<N>,
): Promise<Answer<N> | undefined> {
  const tab = store.tab.peek();
  if (!tab) return undefined;
  const reply = await store.port.ask(tab.id, name, what);
  if (reply.ok) return reply.answer;
  say(store, store.port.t("popup_unreached"));
  return undefined;
}

/** Draws and says a few words, for a while. */
export function say(store: Store, text: string): void {
  const said = { text, drawn: true };
  store.said.value = said;
  const timer = setTimeout(() => {
    if (store.said.peek() === said) store.said.value = { text: "", drawn: false };
  }, SAID_FOR);
  store.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
