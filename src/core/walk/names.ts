const MAX_NAMES = 40;
const MAX_LENGTH = 400;
/** "c1bede62-ef47-4ad4-9b27-3c3a3c0a7a52": no word, though "ad" stands in it. */
const UNIQUE = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;

/**
 * The words of class and id names, lower case: "relatedPosts_list-2" gives related, posts, list.
 * Words of one letter, numbers and universally unique ids are dropped.
 */
export function namesOf(attributes: string): readonly string[] {
  const text = attributes.slice(0, MAX_LENGTH).replace(UNIQUE, " ").trim();
  if (text === "") return none;
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/\p{L}{2,}/gu);
  return words ? words.slice(0, MAX_NAMES) : none;
}

const none: readonly string[] = [];
