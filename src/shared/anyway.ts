import { isHost } from "./clean";

/** Characters of a rule; longer ones are refused when they are written. */
const MAX_RULE = 6_000;
export const MAX_ANYWAY = 500;

/** The name under which "apply this filter on this site although it costs the story" is stored. */
export function anywayName(host: string, rule: string): string {
  return `${host} ${rule}`;
}

/** A name as it is stored, or "" for what is none. */
export function cleanAnyway(given: unknown): string {
  if (typeof given !== "string") return "";
  const [host = "", rule = ""] = divided(given);
  return isHost(host) && /^##./su.test(rule) && rule.length <= MAX_RULE ? given : "";
}

/** The rules that the user wants on one host alone, whatever they cost. */
export function anywayOn(names: readonly string[], host: string): ReadonlySet<string> {
  return new Set(names.map(divided).flatMap(([on, rule = ""]) => (on === host ? [rule] : [])));
}

function divided(name: string): readonly string[] {
  const at = name.indexOf(" ");
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
