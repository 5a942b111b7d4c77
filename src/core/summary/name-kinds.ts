/** A name with what its surroundings say of it, summed over all places where it stands. */
export interface Weighed {
  readonly text: string;
  readonly times: number;
  readonly person: number;
  readonly place: number;
}

const SAID = 1;
/** A single word is a person's name only beside a title; letters of a body are none. */
const ALONE = 3;
const ACRONYM = /^\p{Lu}{2,5}(?:\s\p{Lu}{2,5})*$/u;
/** Of all places where a name stands, what has to be said for a place at each on average. */
const OFTEN = 0.4;

/** What a name is of, where enough speaks for it; else it is left open. */
export function kindOf({ text, times, person, place }: Weighed): "person" | "place" | "other" {
  const needed = text.includes(" ") ? SAID : ALONE;
  if (person >= needed && person > place && !ACRONYM.test(text)) return "person";
  return place >= SAID && place / times >= OFTEN ? "place" : "other";
}
