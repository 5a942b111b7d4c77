import { Fault } from "./fault";
import type { Sites } from "./rule";

const NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?:\.\*)?$/;
const MAX_SITES = 2_000;

/**
 * The sites a rule is written for: `example.com,~shop.example.com,example.*`.
 *
 * @throws {Fault}
 */
export function readSites(written: string, column: number, separator = ","): Sites {
  const on: string[] = [];
  const off: string[] = [];
  if (written === "" || written === "*") return { on, off };
  let at = column;
  for (const part of written.split(separator)) {
    const text = part.trim();
    const list = text.startsWith("~") ? off : on;
    list.push(readName(text.replace(/^~/, ""), at));
    at += part.length + 1;
  }
  if (on.length + off.length > MAX_SITES) throw new Fault("too_many", written, column);
  return { on, off };
}

function readName(text: string, column: number): string {
  if (text.startsWith("/")) throw new Fault("site_regex", text, column);
  const bare = text.toLowerCase().replace(/^\*?\.|\.$/g, "");
  const name = /^[\x21-\x7e]*$/.test(bare) ? bare : inAscii(bare);
  if (!NAME.test(name)) throw new Fault("site", text, column);
  return name;
}

/** A name of other letters as browsers write it; "" when it is none. */
function inAscii(name: string): string {
  const entity = name.endsWith(".*");
  const url = URL.parse(`http://${entity ? name.slice(0, -2) : name}/`);
  return url ? url.hostname + (entity ? ".*" : "") : "";
}

/** What stands after a name in `example.*`: one label, or two as in `co.uk`. */
const SECOND = /^(?:ac|co|com|edu|go|gob|gov|ne|net|nom|or|org)$/;

/** The names under which a host may be spoken of: itself, what it lies in, `example.*`. */
export function namesOf(host: string): readonly string[] {
  const labels = host.split(".");
  const names = labels.map((_, index) => labels.slice(index).join("."));
  const last = labels.length - 1;
  const ends = labels.length > 2 && SECOND.test(labels[last - 1] ?? "") ? [last, last - 1] : [last];
  for (const end of ends) {
    for (let from = 0; from < end; from++) names.push(`${labels.slice(from, end).join(".")}.*`);
  }
  return names;
}

/** The part of a name that all names of one site share, so that they are kept together. */
export function groupOf(name: string): string {
  const last = name.lastIndexOf(".");
  return name.slice(name.lastIndexOf(".", last - 1) + 1);
}
