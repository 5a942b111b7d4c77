import { monthOf, weekdayOf } from "../metadata/calendar";
import { datelineOf } from "../provenance/dateline";
import { isKnownPlace } from "../provenance/places";
import type { Mention } from "../story/story";
import { sentences } from "../text/sentences";
import { kindOf } from "./name-kinds";
import { isBody, isTitle, signsOf } from "./name-signs";

const READ_CHARS = 60_000;
const MOST = 8;
const AROUND = 40;
/** Letters up to which a sentence of one capital word opens with no name. */
const SHORT = 3;
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:[.'’-]\\p{L}[\\p{L}\\p{M}\\d]*)*";
/** Languages that write every noun with a capital. */
const NOUNS = /^(?:de|lb)\b/i;
/** Small words inside names; fewer where every noun has a capital. */
const SMALL_INSIDE =
  "de|da|di|del|della|der|den|van|von|bin|al|el|la|le|du|dos|das|af|av|of|of the";
const SMALL_AMONG_NOUNS = "von|van|von der";
/** What a surname says when it stands alone after the full name was told. */
const LATER_ALONE = 1.5;
const TWO_WORDS = 0.4;
const IN_DATELINE = 3;
/** Characters within which a dateline ends; a full stop in it ends no sentence. */
const DATELINE = 200;

interface Name {
  readonly start: number;
  readonly text: string;
  times: number;
  person: number;
  place: number;
  /** It stands inside a sentence too, where a capital says something. */
  inside: boolean;
}

export interface Names {
  readonly people: readonly Mention[];
  readonly places: readonly Mention[];
  readonly others: readonly Mention[];
}

/**
 * People, places and other names of a story, each copied where it stands first. Only scripts with
 * capitals show names by themselves; a name that nothing speaks for is among the others.
 *
 * @param language - BCP 47; where nouns have capitals, single words are left out
 */
export function namesIn(story: string, language: string): Names {
  const text = story.slice(0, READ_CHARS);
  const nouns = NOUNS.test(language);
  const names = joined(gathered(text, language, nouns));
  const of = (is: (name: Name) => boolean) =>
    names
      .filter(is)
      .toSorted((one, other) => other.times - one.times || one.start - other.start)
      .slice(0, MOST)
      .map(({ text: name, start, times }) => ({
        text: name,
        start,
        end: start + name.length,
        times,
      }));
  return {
    people: of((name) => kindOf(name) === "person"),
    places: of((name) => kindOf(name) === "place"),
    others: of((name) => kindOf(name) === "other" && (!nouns || isBody(name.text))),
  };
}

function gathered(text: string, language: string, nouns: boolean): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  const run = runOf(nouns ? SMALL_AMONG_NOUNS : SMALL_INSIDE);
  const small = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+/gu) ?? []);
  let dateline = 0;
  for (const { start, end } of sentences(text, language)) {
    const opensLine = start === 0 || /[\n\t]/.test(text.charAt(start - 1));
    if (opensLine) dateline = start + datelineOf(text.slice(start, start + DATELINE)).length;
    for (const match of text.slice(start, end).matchAll(run)) {
      const opens = !/[\p{L}\d]/u.test(text.slice(start, start + match.index));
      const found = trimmed(match[0], language, opens && startsSmall(match[0], small));
      if (found.text === "" || (nouns && isNoun(found.text))) continue;
      const at = start + match.index + found.at;
      const name = add(names, text, at, found.text);
      if (at < dateline && text[at - 1] !== "(") name.place += IN_DATELINE;
      name.inside ||= !opens || found.at > 0;
    }
  }
  return names;
}

/** A run of words with capitals. */
function runOf(small: string): RegExp {
  return new RegExp(`${WORD}(?:[ .]{1,2}(?:(?:${small}) )?${WORD})*`, "gu");
}

/** The sentence's first word is no name where the story writes it small elsewhere. */
function startsSmall(run: string, small: ReadonlySet<string>): boolean {
  const [first = ""] = run.split(/\s/);
  return small.has(first.toLowerCase()) || (first === run && first.length <= SHORT);
}

function isNoun(name: string): boolean {
  return !name.includes(" ") && !isKnownPlace(name.toUpperCase());
}

/** A run less what is no name at its ends: small words, weekdays, titles, a month alone. */
function trimmed(run: string, language: string, dropFirst: boolean) {
  const words = run.split(/(?<=\s)/);
  const isNone = (word: string) => {
    const bare = word.trim().replace(/\.$/, "");
    return weekdayOf(bare, language) !== null || isTitle(bare) || SMALL.test(bare);
  };
  const dropped = dropFirst ? words.splice(0, 1) : [];
  while (words.length > 0 && isNone(words[0] ?? "")) dropped.push(...words.splice(0, 1));
  while (words.length > 0 && isNone(words.at(-1) ?? "")) words.pop();
  const text = words
    .join("")
    .trim()
    .replace(/['’]s$/u, "");
  const isName = /\p{L}{2}/u.test(text) && monthOf(text, language) === null;
  return { at: dropped.join("").length, text: isName ? text : "" };
}

const SMALL =
  /^(?:I|He|She|It|They|We|You|The|A|An|This|That|These|Those|But|And|In|On|At|For|His|Her|If|When|While|As|After|Before|No|Not|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Il|Lo|O|Os|De|Het|Een)$/;

function add(names: Map<string, Name>, text: string, start: number, name: string): Name {
  const lead = text.slice(Math.max(0, start - AROUND), start);
  const follow = text.slice(start + name.length, start + name.length + AROUND);
  const before = /([\p{L}\p{M}.]+)\s$/u.exec(lead)?.[1] ?? "";
  const { person, place } = signsOf(name, { before, lead, follow });
  const known = isKnownPlace(name.toUpperCase()) ? 3 : 0;
  const one = names.get(name) ?? {
    start,
    text: name,
    times: 0,
    person: 0,
    place: known,
    inside: false,
  };
  one.times++;
  one.person += person;
  one.place += place;
  names.set(name, one);
  return one;
}

/** A surname alone is the person named in full before; a full name that is so called is a person. */
function joined(names: ReadonlyMap<string, Name>): readonly Name[] {
  const left = new Map(names);
  for (const name of names.values()) {
    const words = name.text.split(/\s+/);
    if (words.length < 2) continue;
    name.person += words.length <= 3 ? TWO_WORDS : 0;
    const last = left.get(words.at(-1) ?? "");
    if (!last || last.start < name.start || last.place > last.person) continue;
    name.times += last.times;
    name.person += last.person + LATER_ALONE;
    left.delete(last.text);
  }
  return [...left.values()].filter(({ inside, text }) => inside || text.includes(" "));
}
