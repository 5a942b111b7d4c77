import * as v from "valibot";
import type { Tally } from "../core/filters/tally";

/** The list that comes with Stet; it has no address. */
export const OWN = "own";
export const MAX_LISTS = 50;
const MAX_URL = 2_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A list that says nothing is asked for once a day; one that says more, at the latest then. */
const MOST = 30 * DAY;
/** After a failure it is asked for again sooner. */
const AFTER_FAULT = 6 * HOUR;

/** Why a list could not be had, as the end of a message key: `list_fault_<code>`. */
const faultCodes = [
  /** The server's answer was no list: its status is beside it. */
  "status",
  "unreachable",
  /** It began, and did not come to its end in time. */
  "slow",
  "too_big",
  "too_many_lines",
  "not_text",
  "page",
  "nothing",
  "insecure",
  /** The browser has thrown the stored text away. */
  "lost",
  /** The user has not (or no longer) granted the host. */
  "access",
] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(MAX_URL));

const fault = v.object({ code: v.picklist(faultCodes), status: count });
export type ListFault = v.InferOutput<typeof fault>;

/** Names of refusals are those of the compiler that wrote them. */
const tally = v.object({
  lines: count,
  rules: count,
  network: count,
  refused: v.record(v.string(), count),
}) as v.GenericSchema<unknown, Tally>;

const subscription = v.object({
  id: text,
  /** "" for our own. */
  url: text,
  title: text,
  on: v.boolean(),
  /** Taken out by the user, who may yet want it back. */
  removed: v.boolean(),
  /** Under which key the text is kept; "" for our own. */
  text,
  /** What the server called this version, to be asked whether there is another; "": nothing. */
  etag: text,
  modified: text,
  /** Milliseconds for which it holds, as it says; 0: it does not say. */
  expires: time,
  /** Milliseconds since 1970: when it was last asked for, and when it last was otherwise. */
  checked: time,
  updated: time,
  tests: count,
  tally,
  fault: v.nullable(fault),
});
export type Subscription = v.InferOutput<typeof subscription>;

const noTally: Tally = { lines: 0, rules: 0, network: 0, refused: {} };

const own: Subscription = {
  id: OWN,
  url: "",
  title: "",
  on: false,
  removed: false,
  text: "",
  etag: "",
  modified: "",
  expires: 0,
  checked: 0,
  updated: 0,
  tests: 0,
  tally: noTally,
  fault: null,
};

/**
 * Anything in, whole subscriptions out: what cannot be used is left out. Our own list is always
 * among them, off until the user says otherwise.
 */
export function parseSubscriptions(stored: unknown): readonly Subscription[] {
  const given: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const all = given.slice(0, MAX_LISTS + 1).flatMap((one) => {
    const parsed = v.safeParse(subscription, one);
    return parsed.success ? parsed.output : [];
  });
  return all.some(({ id }) => id === OWN) ? all : [own, ...all];
}

/** A list by its address, with all that is known of it. */
export function subscriptionTo(url: string, known: Partial<Subscription>): Subscription {
  return { ...own, on: true, ...known, url };
}

/** As many lists as there may be, those taken out going first; null: there are too many. */
export function withinLimit(all: readonly Subscription[]): readonly Subscription[] | null {
  // Our own is one more.
  if (all.length <= MAX_LISTS + 1) return all;
  const kept = all.filter(({ removed }) => !removed);
  return kept.length <= MAX_LISTS + 1 ? kept : null;
}

/** It has an address and has never been fetched from there. */
export function isAwaited({ url, text }: Subscription): boolean {
  return url !== "" && text === "";
}

/**
 * The address of a list in what a person types or pastes; null when it is none that is safe to
 * fetch: https, without a name or a password in it.
 */
export function cleanListUrl(given: string): string | null {
  const url = URL.parse(given.trim());
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  return url.href.length > MAX_URL ? null : url.href;
}

/** Whether a list is to be asked for again. @param now - milliseconds since 1970 */
export function isDue({ url, on, removed, checked, expires, fault }: Subscription, now: number) {
  if (url === "" || !on || removed) return false;
  const holds = Math.min(MOST, Math.max(DAY, expires));
  // A clock that was set back must not keep a list for ever.
  return checked > now || now - checked >= (fault ? AFTER_FAULT : holds);
}

/** What a look at an address has found. */
export interface Found {
  /** Under which key its text is kept. */
  readonly text: string;
  readonly title: string;
  readonly tally: Tally;
  readonly tests: number;
}
export type Look = { readonly found: Found } | { readonly fault: ListFault };
