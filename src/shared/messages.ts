import * as v from "valibot";
import { type Level, levels } from "../core/kinds";
import type { BlockId } from "../core/reading";
import type { Checked, Details } from "../core/story/story";
import { type ListChange, listChange } from "./listing";
import { cleanListUrl, type Look, MAX_LISTS } from "./lists";
import type { Report } from "./report";
import type { PageSample } from "./sample";
import { type Settings, settingsPatch } from "./settings";

/** Every message there is: who asks whom, what is sent, what comes back. */
export interface Messages {
  /** popup → content: everything known of the page */
  readonly "page/report": { ask: null; answer: Report };
  /** popup → content: key points, names and numbers of the story last reported */
  readonly "page/details": { ask: null; answer: Details };
  /** popup → content: hold what a model wrote against the story last reported */
  readonly "page/check": { ask: { answer: string }; answer: readonly Checked[] };
  /** options → content: the page, to try filters on */
  readonly "page/sample": { ask: null; answer: PageSample };
  /** popup → content: hide at this level on this page now, until it is left */
  readonly "page/level": { ask: { level: Level }; answer: Report };
  /** popup → content: show these hidden blocks again, or hide them again */
  readonly "page/show": { ask: { blocks: BlockId[]; shown: boolean }; answer: Report };
  /** popup → content: outline a block (hidden ones are shown for as long), null: none */
  readonly "page/point": { ask: { block: BlockId | null }; answer: null };
  /** popup → content: scroll to a sentence of the summary and mark it, offsets into the text */
  readonly "page/sentence": { ask: { start: number; end: number }; answer: null };
  /** popup, background → content: open, close or toggle the reader; opened even with no story
   *  when `force` */
  readonly "page/reader": {
    ask: { open: boolean | "toggle"; force: boolean };
    answer: { open: boolean };
  };
  /** popup, background → content: start the picker, or end it where it runs */
  readonly "page/pick": { ask: null; answer: null };
  /** content → background: add to and take from the user-origin sheet of the sender's document */
  readonly "sheet/change": { ask: { add: string[]; remove: string[] }; answer: null };
  /** content → background: the reader's script is wanted in the sender's frame */
  readonly "reader/load": { ask: null; answer: null };
  /** content → background: the script that tells of a page is wanted in the sender's frame */
  readonly "teller/load": { ask: null; answer: null };
  /** content → background: the script that applies filters is wanted in the sender's frame */
  readonly "filters/load": { ask: null; answer: null };
  /** content → background: the script of the picker is wanted in the sender's frame */
  readonly "picker/load": { ask: null; answer: null };
  /** content → background: append a rule to the user's filters, with the page it was made on;
   *  what was appended comes back */
  readonly "filters/add": { ask: { rule: string; page: string }; answer: { added: string } };
  /** content → background: take out again what was appended, if it is still there */
  readonly "filters/remove": { ask: { added: string }; answer: null };
  /** content → background: what the toolbar badge shows for the sender's tab */
  readonly "badge/show": { ask: { hidden: number; acting: boolean }; answer: null };
  /** options → background: fetch the list at an address and say what is in it */
  readonly "lists/look": { ask: { url: string }; answer: Look };
  /** options → background: subscribe to what a look has found; false: there are too many */
  readonly "lists/add": { ask: { url: string; text: string }; answer: { added: boolean } };
  /** options → background: lists of a backup come, go or are switched; then they are fetched */
  readonly "lists/import": { ask: { changes: readonly ListChange[] }; answer: { added: boolean } };
  /** options → background: a list goes on or off, is removed or comes back */
  readonly "lists/change": {
    ask: { id: string; change: { on: boolean } | { removed: boolean } };
    answer: null;
  };
  /** options → background: fetch these lists anew; null: all that are on */
  readonly "lists/update": { ask: { id: string | null }; answer: null };
  /** popup, options, content → background, the single writer: merge into the settings */
  readonly "settings/change": { ask: { patch: Partial<Settings> }; answer: Settings };
}

export type Name = keyof Messages;
export type Ask<N extends Name> = Messages[N]["ask"];
export type Answer<N extends Name> = Messages[N]["answer"];
export type Envelope<N extends Name = Name> = { [K in N]: { name: K; ask: Ask<K> } }[N];
export type Handlers<N extends Name = Name> = {
  readonly [K in N]: (ask: Ask<K>, from: Sender) => Promise<Answer<K>>;
};

/** Where a message comes from, as the browser vouches for it. */
export interface Sender {
  readonly tabId: number | null;
  readonly documentId: string | null;
  readonly frameId: number | null;
  /** In a private window: nothing of it may be written. */
  readonly private: boolean;
}

const blockId = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** One line of the user's filters, or the two that the picker adds. */
const line = v.pipe(v.string(), v.regex(/^[^\r\n]{1,6000}$/));
const name = v.pipe(v.string(), v.maxLength(100));
const listUrl = v.pipe(
  v.string(),
  v.check((url) => cleanListUrl(url) === url, "not the address of a list"),
);
const texts = v.pipe(v.array(v.string()), v.maxLength(20_000));

/** The run-time half; leaving a message out of it is a type error. */
const asks: { readonly [N in Name]: v.GenericSchema<unknown, Ask<N>> } = {
  "page/report": v.null(),
  "page/details": v.null(),
  "page/sample": v.null(),
  "page/check": v.object({ answer: v.pipe(v.string(), v.maxLength(20_000)) }),
  "page/level": v.object({ level: v.picklist(levels) }),
  "page/show": v.object({ blocks: v.array(blockId), shown: v.boolean() }),
  "page/point": v.object({ block: v.nullable(blockId) }),
  "page/sentence": v.object({ start: offset, end: offset }),
  "page/reader": v.object({
    open: v.union([v.boolean(), v.literal("toggle")]),
    force: v.boolean(),
  }),
  "page/pick": v.null(),
  "sheet/change": v.object({ add: texts, remove: texts }),
  "reader/load": v.null(),
  "teller/load": v.null(),
  "filters/load": v.null(),
  "picker/load": v.null(),
  "filters/add": v.object({ rule: line, page: line }),
  "filters/remove": v.object({ added: v.pipe(v.string(), v.maxLength(13_000)) }),
  "badge/show": v.object({ hidden: offset, acting: v.boolean() }),
  "lists/look": v.object({ url: listUrl }),
  "lists/add": v.object({ url: listUrl, text: name }),
  "lists/import": v.object({
    changes: v.pipe(v.array(listChange), v.maxLength(2 * MAX_LISTS + 1)),
  }),
  "lists/change": v.object({
    id: name,
    change: v.union([
      v.strictObject({ on: v.boolean() }),
      v.strictObject({ removed: v.boolean() }),
    ]),
  }),
  "lists/update": v.object({ id: v.nullable(name) }),
  "settings/change": v.object({ patch: settingsPatch }),
};

/** A message of ours with a well-formed ask; anything else is not answered. */
export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== "object" || message === null) return false;
  if (!("name" in message) || !("ask" in message)) return false;
  const { name, ask } = message;
  return typeof name === "string" && Object.hasOwn(asks, name) && v.is(asks[name as Name], ask);
}
