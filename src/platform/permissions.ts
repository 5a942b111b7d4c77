import { browser } from "./browser";

/** Every http and https site. */
export const ALL_SITES: readonly string[] = ["http://*/*", "https://*/*"];

/**
 * The match patterns of one host with all below it and of both schemes; a port cannot be part of
 * them, and below an address in numbers or a name such as `localhost` there is nothing.
 */
export function originsOf(host: string): readonly string[] {
  const stands = !host.includes(".") || /^[\d.]+$/.test(host);
  const name = stands ? host : `*.${host}`;
  return [`http://${name}/*`, `https://${name}/*`];
}

/** True when Stet may act on this address without being clicked. */
export async function hasAccess(url: string): Promise<boolean> {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return false;
  return browser.permissions.contains({
    origins: [`${parsed.protocol}//${parsed.hostname}/*`],
  });
}

/** True when every http and https site is granted. */
export function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...ALL_SITES] });
}

/**
 * Asks the user for these origins. The browser only asks from within a click or key press: call it
 * before anything is awaited.
 *
 * @returns false when the user refuses
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives these origins back; false when they cannot be given back (granted by a policy, say). */
export function revokeAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** The match patterns granted so far. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back after origins were granted or revoked, until `signal` aborts. */
export function onAccessChanged(call: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(call);
  onRemoved.addListener(call);
  signal.addEventListener(
    "abort",
    () => {
      onAdded.removeListener(call);
      onRemoved.removeListener(call);
    },
    { once: true },
  );
}
