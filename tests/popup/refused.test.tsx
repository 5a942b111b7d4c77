// @vitest-environment jsdom
import { expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import { click, get, mount, texts } from "./mount";
import { report } from "./report";

const HOST = "www.anselgazette.example";
const RULE = "##article p";
const refused = () =>
  report({
    filters: [
      { text: RULE, hidden: 0, refused: "story" },
      { text: "##.slow", hidden: 0, refused: "slow" },
      { text: "##.fine", hidden: 2, refused: null },
    ],
  });

test("filters that are left out are told with the reason; what works is not", async () => {
  await mount({ report: refused() });
  expect(get(".refused p").textContent).toBe("2 of your filters are left out on this page.");
  expect(texts(".refused li")).toEqual([
    `${RULE} It would hide too much of the story. Apply anyway on this site`,
    "##.slow It takes too long here. ",
  ]);
});

test("one is applied anyway on this site, and left out again", async () => {
  const { world, did } = await mount({ report: refused() });
  await click(`[aria-label="Apply anyway on this site: ${RULE}"]`);
  expect(world.settings.anyway).toEqual([`${HOST} ${RULE}`]);
  expect(did.at(-1)).toEqual(["page/report", null]);
  expect(texts(".refused li")).toEqual([
    "##.slow It takes too long here. ",
    `${RULE} Applied here although it hides some of the story. Leave it out`,
  ]);
  await click(`[aria-label="Leave it out: ${RULE}"]`);
  expect(world.settings.anyway).toEqual([]);
});

test("what is applied anyway on other sites is not told here", async () => {
  const anyway = [`other.example ${RULE}`];
  await mount({ settings: { ...defaults, anyway } });
  expect(document.querySelector(".refused")).toBeNull();
});

test("a rule as long as it may be stays within its place", async () => {
  const text = `##${".x".repeat(2_500)}`;
  await mount({ report: report({ filters: [{ text, hidden: 0, refused: "story" }] }) });
  expect(get(".refused code").textContent.length).toBeLessThan(100);
});
