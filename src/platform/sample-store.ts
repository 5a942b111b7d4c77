import {
  type ListedSample,
  MAX_SAMPLE,
  MAX_SAMPLES,
  type PageSample,
  parseSamples,
} from "../shared/sample";
import { browser } from "./browser";
import { onStored } from "./store";

const LIST = "samples";
const SAMPLE = "sample:";

/** Why a page was not kept as a sample. */
export type SampleFault = "too-large" | "too-many";

/** @throws when the browser cannot read its storage */
export async function listSamples(): Promise<readonly ListedSample[]> {
  const stored = await browser.storage.local.get(LIST);
  return parseSamples(stored[LIST]);
}

/** Null when it is no more. */
export async function readSample(id: string): Promise<PageSample | null> {
  const stored = await browser.storage.local.get([LIST, SAMPLE + id]);
  const listed = parseSamples(stored[LIST]).find((one) => one.id === id);
  const html = stored[SAMPLE + id];
  return listed && typeof html === "string" ? { ...listed, html } : null;
}

/**
 * Keeps a page; one of the same address is taken the place of.
 *
 * @param day - as 2026-11-24
 * @returns its id, or why it is not kept
 * @throws when the browser cannot write: what was stored stays
 */
export async function keepSample(
  { url, title, html }: PageSample,
  day: string,
): Promise<{ readonly id: string } | SampleFault> {
  if (html.length > MAX_SAMPLE) return "too-large";
  return navigator.locks.request(LIST, async () => {
    const before = await listSamples();
    const old = before.find((one) => one.url === url);
    if (!old && before.length >= MAX_SAMPLES) return "too-many";
    const id = old?.id ?? crypto.randomUUID();
    const others = before.filter((one) => one.id !== id);
    const list = [...others, { id, url, title: title.slice(0, MAX_TITLE), day }];
    await browser.storage.local.set({ [LIST]: list, [SAMPLE + id]: html });
    return { id };
  });
}

const MAX_TITLE = 200;

export async function forgetSample(id: string): Promise<void> {
  await navigator.locks.request(LIST, async () => {
    const others = (await listSamples()).filter((one) => one.id !== id);
    await browser.storage.local.set({ [LIST]: others });
    await browser.storage.local.remove(SAMPLE + id);
  });
}

/** Calls back when samples were kept or forgotten, until `signal` aborts. */
export function onSamples(call: (list: readonly ListedSample[]) => void, signal: AbortSignal) {
  onStored(LIST, (value) => call(parseSamples(value)), signal);
}
