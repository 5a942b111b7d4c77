import { describe, expect, test } from "vitest";
import { figuresOf, reachedFigures } from "../support/figures";
import { readPages } from "../support/pages";

const reached = reachedFigures();
const pages = readPages();

/** A page that gets worse fails; `npm run figures -- --update` writes what a change has bettered. */
describe("no page shape gets worse", () => {
  test.each(pages)("$slug", (page) => {
    const before = reached[page.slug];
    if (!before) throw new Error("no figures yet: npm run figures -- --update");
    const now = figuresOf(page);
    const worse = (["f1", "kept", "removed"] as const).filter((it) => now[it] < before[it]);
    expect(worse.map((it) => `${it} ${now[it]}, was ${before[it]}`)).toEqual([]);
  });

  test("there are figures of no other page", () => {
    expect(Object.keys(reached)).toEqual(pages.map(({ slug }) => slug));
  });
});
