import { hostOf } from "../metadata/page";
import { bareName, namesHost } from "../metadata/site-names";
import type { Signal } from "../story/story";
import { makeUp, sharedHeadlines } from "./lists";
import { quoted, type Telling } from "./telling";

const LINES_BEHIND = 4;
const MAX_COUNTER_CHARS = 40;
/** Praise and a number in brackets, as templates add it: "veryGood! (89539)". */
const COUNTER = /^\p{L}[\p{L}\s]{1,24}[!！]\s?[(（](\d{2,9})[)）]$/u;
const GLUED_COUNTER = /^\p{Ll}+\p{Lu}\p{L}*[!！]?\s?[(（](\d{3,9})[)）]$/u;

/** What can be counted on the page itself. */
export function pageSigns(telling: Telling): readonly Signal[] {
  return [counter(telling), sharedHeadlines(telling), gluedTitle(telling), makeUp(telling)].flatMap(
    (signal) => signal ?? [],
  );
}

/** A counter on a line of its own in the last of the story or right behind it. */
function counter({ reading, story }: Telling): Signal | null {
  const last = story[story.length - 1]?.id ?? -1;
  if (last < 0) return null;
  const line = reading.lines
    .slice(Math.max(0, last - 1), last + 1 + LINES_BEHIND)
    .find(({ text, links }) => links === 0 && text.length <= MAX_COUNTER_CHARS && isCounter(text));
  if (!line) return null;
  return { signal: "counter", value: line.text, evidence: line.text, confidence: 0.9 };
}

function isCounter(text: string): boolean {
  return COUNTER.test(text) || GLUED_COUNTER.test(text);
}

/** "… defense minister -FutureProof Finance": a dash with a space on one side only. */
const GLUE = /(?:\s[-–—|](?=\S)|\S(?:[–—|])(?=\S)|(?<=\S)[-–—|]\s)([^-–—|]{2,50})$/u;

function gluedTitle({ reading, metadata, opening }: Telling): Signal | null {
  const title = metadata.title?.value ?? "";
  const host = hostOf(reading.facts.url);
  const shown = [reading.facts.documentTitle, ...opening.map(({ text }) => text)];
  for (const text of shown) {
    if (text.length > 500 || title.length < 10) continue;
    const at = text.indexOf(title);
    const tail = at < 0 ? null : GLUE.exec(text.slice(at + title.length - 1));
    const name = tail?.[1]?.trim() ?? "";
    if (!tail || tail.index > 1 || name === "") continue;
    const site = metadata.site?.value ?? "";
    const known = namesHost(name, host) || bareName(name) === bareName(site);
    const spaced = /^\s[-–—|]/.test(tail[0]);
    if (!known && !spaced) continue;
    return {
      signal: "glued-title",
      value: name,
      evidence: quoted(text.slice(-120)),
      confidence: known ? 0.95 : 0.85,
    };
  }
  return null;
}
