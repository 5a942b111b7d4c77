import type { Settings } from "../src/shared/settings";
import { hostOfSite } from "../src/shared/sites";

/** What is granted, by the name a person knows it by. */
export interface Grant {
  /** A host, or "*" for every site. */
  readonly name: string;
  /** It holds for the hosts below that one, too. */
  readonly below: boolean;
  /** The browser's own match patterns, as they are given back. */
  readonly patterns: readonly string[];
}

/** Patterns grouped by host: every site first, then by name. */
export function grantsOf(patterns: readonly string[]): readonly Grant[] {
  const groups = new Map<string, Grant>();
  for (const pattern of patterns) {
    const { name, below } = hostOf(pattern);
    const old = groups.get(`${name} ${below}`);
    const all = [...(old?.patterns ?? []), pattern];
    groups.set(`${name} ${below}`, { name, below, patterns: all });
  }
  return [...groups.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** True when Stet may act on every page of that host without being clicked. */
export function isGranted(host: string, patterns: readonly string[]): boolean {
  return holdsFor(host, grantsOf(patterns));
}

function holdsFor(host: string, grants: readonly Grant[]): boolean {
  return grants.some(
    ({ name, below }) => name === "*" || name === host || (below && host.endsWith(`.${name}`)),
  );
}

/** Sites on which the user wants something done by itself, but the browser does not let us. */
export function lacksAccess(settings: Settings, patterns: readonly string[]): readonly string[] {
  const grants = grantsOf(patterns);
  return Object.entries(settings.sites)
    .filter(([, site]) => site.declutter === "always" || site.reader)
    .map(([name]) => name)
    .filter((name) => !holdsFor(hostOfSite(name), grants));
}

function hostOf(pattern: string): { name: string; below: boolean } {
  if (pattern === "<all_urls>") return { name: "*", below: false };
  const host = pattern.replace(/^[^:]*:\/\//, "").replace(/\/.*$/, "");
  if (host.startsWith("*.")) return { name: host.slice(2), below: true };
  return { name: host, below: false };
}
