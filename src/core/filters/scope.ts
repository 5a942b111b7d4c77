import { tester } from "./pattern";
import type { Rule } from "./rule";
import { namesOf } from "./sites";

/** Whether a rule is for a page of that host, path and query. */
export function holdsAt({ sites, paths }: Rule, host: string, path: string): boolean {
  const names = namesOf(host);
  if (sites.off.some((name) => names.includes(name))) return false;
  if (sites.on.length > 0 && !sites.on.some((name) => names.includes(name))) return false;
  return paths.every((pattern) => pathFits(pattern, path));
}

/** A `~` before a pattern turns it round. */
export function pathFits(pattern: string, path: string): boolean {
  return pattern.startsWith("~") ? !tester(pattern.slice(1))(path) : tester(pattern)(path);
}
