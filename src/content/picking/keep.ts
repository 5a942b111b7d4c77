import { tell } from "../../platform/bus";
import { report } from "../../platform/log";
import type { Page } from "../page";

/** Appends a rule to the user's filters. @returns what was appended, null when nothing was */
export async function keepRule(rule: string): Promise<string | null> {
  const page = location.origin + location.pathname;
  const reply = await tell("filters/add", { rule, page });
  if (reply.ok) return reply.answer.added;
  report("picker", `${reply.why} ${reply.message}`);
  return null;
}

/** Takes out what was appended. @returns whether that was possible */
export async function forgetRule(added: string): Promise<boolean> {
  return (await tell("filters/remove", { added })).ok;
}

/** Rules hold only where Stet acts: where it rests, it is called in for this page. */
export function actHere(page: Page): void {
  const { level } = page.settings;
  if (page.level === "off") page.ask(level === "off" ? "default" : level);
}
