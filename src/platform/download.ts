import type { ListFault } from "../shared/lists";

/** What the server called the version that is known, to be asked whether there is another. */
export interface Version {
  /** "": not known. */
  readonly etag: string;
  readonly modified: string;
}

export type Download =
  | ({ readonly what: "text"; readonly text: string } & Version)
  /** The known version is the newest. */
  | { readonly what: "same" }
  | { readonly what: "fault"; readonly fault: ListFault };

/** What a server may take of us. */
export interface Limits {
  readonly bytes: number;
  /** Milliseconds between two pieces, and for all of it. */
  readonly pause: number;
  readonly whole: number;
}

const LIMITS: Limits = { bytes: 10_000_000, pause: 15_000, whole: 90_000 };
const MAX_NAME = 500;

/**
 * Fetches the text at an address, without cookies and without saying from where. The one request
 * that Stet ever makes: for a list that the user has subscribed to.
 *
 * @returns a fault, and never a part of a text, when anything is not as it should be
 */
export async function download(
  url: string,
  known: Version | null = null,
  limits: Limits = LIMITS,
): Promise<Download> {
  const ending = new AbortController();
  const whole = setTimeout(() => ending.abort(SLOW), limits.whole);
  try {
    const response = await within(limits.pause, ending, fetch(url, requestFor(known, ending)));
    const refused = refusalOf(response, url, limits);
    if (refused) return refused;
    if (response.status === 304) return { what: "same" };
    const text = await textOf(response, limits, ending);
    return typeof text === "string" ? { what: "text", text, ...versionOf(response) } : text;
  } catch {
    // Whatever a network does: no such host, no connection, a certificate, a broken line.
    return fault(ending.signal.aborted ? "slow" : "unreachable");
  } finally {
    clearTimeout(whole);
    ending.abort();
  }
}

const SLOW = "too slow";

function requestFor(known: Version | null, { signal }: AbortController): RequestInit {
  const headers: Record<string, string> = {};
  if (known?.etag) headers["If-None-Match"] = known.etag;
  if (known?.modified) headers["If-Modified-Since"] = known.modified;
  return {
    signal,
    headers,
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
}

function refusalOf(response: Response, asked: string, { bytes }: Limits): Download | null {
  const { protocol } = new URL(asked);
  if (protocol === "https:" && URL.parse(response.url)?.protocol !== protocol) {
    return fault("insecure");
  }
  if (response.status === 304) return null;
  if (!response.ok) return fault("status", response.status);
  if (/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) return fault("page");
  return Number(response.headers.get("content-length")) > bytes ? fault("too_big") : null;
}

async function textOf(
  { body }: Response,
  { bytes, pause }: Limits,
  ending: AbortController,
): Promise<string | Download> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = body?.getReader();
  let text = "";
  let length = 0;
  while (reader) {
    const { done, value } = await within(pause, ending, reader.read());
    if (done) break;
    length += value.length;
    if (length > bytes) return fault("too_big");
    const piece = decoded(() => decoder.decode(value, { stream: true }));
    if (piece === null) return fault("not_text");
    text += piece;
  }
  const rest = decoded(() => decoder.decode());
  return rest === null ? fault("not_text") : text + rest;
}

/** Null when the bytes are no UTF-8. */
function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function within<T>(ms: number, ending: AbortController, what: Promise<T>): Promise<T> {
  const timer = setTimeout(() => ending.abort(SLOW), ms);
  try {
    return await what;
  } finally {
    clearTimeout(timer);
  }
}

function versionOf({ headers }: Response): Version {
  const named = (name: string) => {
    const value = headers.get(name) ?? "";
    return value.length > MAX_NAME ? "" : value;
  };
  return { etag: named("etag"), modified: named("last-modified") };
}

function fault(code: ListFault["code"], status = 0): Download {
  return { what: "fault", fault: { code, status } };
}
