import { describe, expect, test } from "vitest";
import { type Areas, keysUsed, mergeAreas } from "../../scripts/build/locales";

const areas = (of: Record<string, Record<string, object>>) =>
  new Map(Object.entries(of)) as unknown as Areas;

describe("merging the areas of a language", () => {
  test("joins them in order", () => {
    const merged = mergeAreas(
      "en",
      areas({ "a.json": { one: { message: "1" } }, "b.json": { two: { message: "2" } } }),
    );
    expect(Object.keys(merged)).toEqual(["one", "two"]);
  });

  test.each([
    [
      "a key told twice",
      { a: { k: { message: "1" } }, b: { k: { message: "2" } } },
      "b: k is there twice",
    ],
    ["an empty message", { a: { k: { message: "" } } }, "a: k has no message"],
    [
      "an undeclared placeholder",
      { a: { k: { message: "$HOST$" } } },
      "a: k does not declare $host$",
    ],
  ])("%s is an error", (_, of, fault) => {
    expect(() => mergeAreas("en", areas(of))).toThrow(`en/${fault}`);
  });

  test("a dollar sign in a price is no placeholder", () => {
    const price = { message: "$5 or $6", placeholders: {} };
    expect(mergeAreas("en", areas({ a: { price } }))).toEqual({ price });
  });
});

test("keys are found where code names them", () => {
  const code = `t("popup_read"); it("not this"); plural("hidden", 3);
    const because = { key: "because_title", fill: [] }; t(\`kind_\${kind}\`); list.at("nor this");
    port.t("popup_copy"); store.port.plural("missing", 2); support.t("nor this");`;
  const texts = ["popup_read", "popup_copy", "hidden_other", "missing_other"];
  expect(keysUsed(code)).toEqual([...texts, "because_title"]);
});
