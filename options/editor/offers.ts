import { operatorNames } from "../../src/core/filters/operators";
import { kinds } from "../../src/core/kinds";

/** One thing that could be written next. */
export interface Offer {
  readonly text: string;
  /** What is written; the cursor goes to the end of it. */
  readonly writes: string;
  readonly what: "site" | "kind" | "operator" | "own";
}

export interface Offers {
  /** Column from which they take the place of what is written. */
  readonly from: number;
  readonly offers: readonly Offer[];
}

/** Pseudo-classes of the browser's own that filters are often made of. */
const CSS = ["has", "is", "not", "first-child", "last-child", "nth-child"];
const WITHOUT_ARGUMENT = new Set(["first-child", "last-child"]);

const operatorOffers = [...CSS, ...operatorNames].map(
  (name): Offer => ({
    text: `:${name}`,
    writes: WITHOUT_ARGUMENT.has(name) ? `:${name}` : `:${name}(`,
    what: "operator",
  }),
);
const ownOffers = ["title", "kind"].map(
  (name): Offer => ({ text: `:${name}`, writes: `:${name}(`, what: "own" }),
);

/**
 * What could be written at the end of `before`, the part of a line before the cursor: a kind
 * within `:kind(`, an operator after a colon, a site at the start. Null: nothing is known.
 *
 * @param sites - hosts to offer
 */
export function offersAt(before: string, sites: readonly string[]): Offers | null {
  const [kind] = /(?<=:kind\((?:[a-z-]+,\s*)*)[a-z-]*$/.exec(before) ?? [];
  if (kind !== undefined) return offered(before.length - kind.length, kindOffers);
  const [operator] = /(?<=#[@?]{0,2}#.*):[a-z-]*$/.exec(before) ?? [];
  if (operator !== undefined) {
    const column = before.length - operator.length;
    return offered(column, /#$/.test(before.slice(0, column)) ? bodyOffers : operatorOffers);
  }
  const [site] = /(?<=^|,|^~|,~)[\p{L}\d.-]+$/u.exec(before) ?? [];
  if (site === undefined || before.includes("#")) return null;
  return offered(
    before.length - site.length,
    sites.map((text) => ({ text, writes: text, what: "site" })),
  );
}

const kindOffers = kinds.map((text): Offer => ({ text, writes: text, what: "kind" }));
/** Our own two stand alone, right after the `##`. */
const bodyOffers = [...ownOffers, ...operatorOffers];

function offered(from: number, offers: readonly Offer[]): Offers | null {
  return offers.length === 0 ? null : { from, offers };
}
