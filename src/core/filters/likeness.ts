import { plain } from "../text/fold";
import { Fault } from "./fault";

/** What a block looks like, told so that no renamed class and no added wrapper changes it. */
export interface Likeness {
  /** Its first line, whole; case, accents, numbers and marks do not count. */
  readonly title?: string;
  readonly links?: number;
  readonly pictures?: number;
  /** Form controls a person types in or chooses from. */
  readonly fields?: number;
  /** Characters of text. */
  readonly text?: number;
  /** Of all that fit, only the one that fits best, and those that are the same in all of this. */
  readonly one?: true;
}

export const counts = ["links", "pictures", "fields", "text"] as const;
export type Count = (typeof counts)[number];

const PART =
  /\s*(?:"((?:\\.|[^"\\])*)"|(one)|(links|pictures|fields|text)\s+(\d{1,7}))\s*(?:,|$)/gy;
const MAX_TITLE = 200;

/**
 * Reads `"Most read", links 10, pictures 10, text 640, one`; each part at most once.
 *
 * @throws {Fault}
 */
export function readLikeness(argument: string, column: number): Likeness {
  const like: { -readonly [K in keyof Likeness]: Likeness[K] } = {};
  PART.lastIndex = 0;
  while (PART.lastIndex < argument.length) {
    const at = PART.lastIndex;
    const [whole, title, one, name, number] = PART.exec(argument) ?? [];
    if (whole === undefined) throw new Fault("argument", argument.slice(at).trim(), column);
    if (title !== undefined) like.title = readTitle(title, column);
    else if (one) like.one = true;
    // The expression lets only these names through.
    else like[name as Count] = Number(number);
  }
  const isAnything = like.title === undefined && counts.every((name) => !like[name]);
  if (isAnything) throw new Fault("argument", argument, column);
  return like;
}

function readTitle(written: string, column: number): string {
  const title = written.replace(/\\(.)/gs, "$1");
  if (title.length > MAX_TITLE) throw new Fault("too_long", title, column);
  if (likeKey(title) === "") throw new Fault("argument", title, column);
  return title;
}

/** A likeness as it is written in a rule. */
export function likenessText(like: Likeness): string {
  const numbers = counts.flatMap((name) => {
    const number = like[name];
    return number === undefined ? [] : [`${name} ${number}`];
  });
  const title = like.title?.replace(/["\\]/g, "\\$&");
  return [
    ...(title === undefined ? [] : [`"${title}"`]),
    ...numbers,
    ...(like.one ? ["one"] : []),
  ].join(", ");
}

/** A first line as it is compared: "Comments (12)" is "comments"; numbers alone stay. */
export function likeKey(line: string): string {
  const words = plain(line);
  return (
    words
      .replace(/\p{N}+/gu, " ")
      .replace(/\s+/g, " ")
      .trim() || words
  );
}
