const MAX_NAMES = 40;
const MAX_LENGTH = 400;

/**
 * The words of class and id names, lower case: "relatedPosts_list-2" gives related, posts, list.
 * Words of one letter and numbers are dropped.
 */
export function namesOf(attributes: string): readonly string[] {
  const text = attributes.slice(0, MAX_LENGTH).trim();
  if (text === "") return none;
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/\p{L}{2,}/gu);
  return words ? words.slice(0, MAX_NAMES) : none;
}

const none: readonly string[] = [];
