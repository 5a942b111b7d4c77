const MAX_TITLE = 200;
const MAX_HOST = 253;

/** Control characters, and marks that turn or hide text: nobody sees them, so nobody can match them. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]+/gu;

/**
 * A section title as it is stored: composed, white space folded to single blanks, unseen
 * characters taken out. "" when nothing is left or it is longer than 200 characters.
 */
export function cleanTitle(given: string): string {
  const text = given.normalize("NFC").replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
  const folded = text.replace(/ +/g, " ").normalize("NFC");
  return folded.length > MAX_TITLE ? "" : folded;
}

/** Two titles with the same key match the same sections. */
export function titleKey(title: string): string {
  return cleanTitle(title).normalize("NFKC").toLowerCase();
}

/** A host name as `URL.hostname` gives it: ASCII, lower case, no port, no closing dot. */
export function isHost(name: string): boolean {
  if (name.length > MAX_HOST) return false;
  return /^[a-z0-9][a-z0-9._-]*$/.test(name) && !name.includes("..") && !name.endsWith(".");
}

/**
 * The host in what a person types or pastes: a host, a host with a port or path, a whole address.
 * Null when there is none in it, or when it is not one of the web (http, https).
 */
export function cleanHost(given: string): string | null {
  const text = given.trim();
  if (text === "" || /[\s*<>"'\\]/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  if ((protocol !== "https:" && protocol !== "http:") || username !== "") return null;
  const host = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  const isName = host.includes(".") || host === "localhost";
  return isName && isHost(host) ? host : null;
}
