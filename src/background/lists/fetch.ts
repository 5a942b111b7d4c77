import { readHeader } from "../../core/filters/header";
import { readPack } from "../../core/filters/pack";
import type { Tally } from "../../core/filters/tally";
import { textFault } from "../../core/filters/text-fault";
import { download, type Version } from "../../platform/download";
import { hasAccess } from "../../platform/permissions";
import type { ListFault, Subscription } from "../../shared/lists";
import { compileLists } from "./compile";

/** A list as it came, and what is in it. */
export interface Fetched extends Version {
  readonly what: "list";
  readonly text: string;
  /** "" when it does not say. */
  readonly title: string;
  /** Milliseconds; 0: it does not say. */
  readonly expires: number;
  readonly tests: number;
  readonly tally: Tally;
}

/** What came of asking: a list, the one there is, or why there is none. */
export type Came =
  | Fetched
  | { readonly what: "same" }
  | { readonly what: "fault"; readonly fault: ListFault };

/**
 * Fetches the list at an address and reads it; nothing is asked of a host that is not granted.
 *
 * @param known - the version there is, and its text; null: any is new
 */
export async function fetchList(
  url: string,
  known: (Version & { readonly text: string }) | null,
): Promise<Came> {
  if (!(await hasAccess(url))) return { what: "fault", fault: { code: "access", status: 0 } };
  const came = await download(url, known);
  if (came.what !== "text") return came;
  if (came.text === known?.text) return { what: "same" };
  const code = faultIn(came.text);
  if (code) return { what: "fault", fault: { code, status: 0 } };
  const { tallies } = await compileLists([came.text]);
  const [tally] = tallies;
  // An empty answer must not take the place of a list.
  if (!tally || tally.rules === 0) return { what: "fault", fault: { code: "nothing", status: 0 } };
  const { title, expires } = readHeader(came.text);
  const tests = readPack(came.text).tests.length;
  return { ...came, what: "list", title, expires: expires ?? 0, tests, tally };
}

/** What is known of a list once this has come. */
export function newsOf(fetched: Fetched, text: string, now: number): Partial<Subscription> {
  const { title, expires, tests, tally, etag, modified } = fetched;
  const news = { title, expires, tests, tally, etag, modified };
  return { ...news, text, checked: now, updated: now, fault: null };
}

function faultIn(text: string): ListFault["code"] | null {
  const fault = textFault(text);
  return fault === "too_long" ? "too_big" : fault;
}
