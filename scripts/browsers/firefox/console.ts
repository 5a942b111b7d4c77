import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { ConsoleError } from "../browser";

const UNCAUGHT = /^JavaScript error: ((?:https?|moz-extension):[^,]*), line \d+: (.*)/;
const LOGGED = /^console\.error: (.*)/;
/** The browser's own parts put their name in front; what pages log begins with a value. */
const OWN = /^\w+: ?$/;

/** Notes every error that any document or background logs: Firefox prints them all. */
export function watchConsole(child: ChildProcess): readonly ConsoleError[] {
  const errors: ConsoleError[] = [];
  const read = (line: string) => {
    const [, where, text] = UNCAUGHT.exec(line) ?? [];
    if (where && text) errors.push({ where, text });
    const logged = LOGGED.exec(line)?.[1];
    if (logged && !OWN.test(logged)) errors.push({ where: "console", text: logged });
  };
  const outputs = [child.stdout, child.stderr].filter((it): it is Readable => it !== null);
  for (const input of outputs) createInterface({ input }).on("line", read);
  return errors;
}
