import { unclobbered } from "../unclobbered";

/** Every class and id in the page, as a selector writes it. */
export function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const read = Element.prototype.getAttribute;
  const every = unclobbered(document, "querySelectorAll");
  for (const element of every.call(document, "[class], [id]")) {
    for (const name of (read.call(element, "class") ?? "").split(/[ \t\n\f\r]+/)) {
      if (name !== "") names.add(`.${name}`);
    }
    const id = read.call(element, "id");
    if (id) names.add(`#${id}`);
  }
  return names;
}
