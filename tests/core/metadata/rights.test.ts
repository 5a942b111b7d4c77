import { describe, expect, test } from "vitest";
import { metadataOf, type Told } from "../text/told";

const licence = (told: Told) => metadataOf(told).licence;
const paywall = (told: Told) => metadataOf(told).paywall;
const article = (more: object) => [{ "@type": "NewsArticle", headline: "Harbour wall", ...more }];

describe("the licence", () => {
  test("of a link in the head by its name", () => {
    const relations = [["license", "https://creativecommons.org/licenses/by-sa/4.0/"]] as const;
    expect(licence({ relations })).toEqual({
      value: "CC BY-SA 4.0",
      source: "source_link",
      confidence: 0.95,
    });
  });

  test.each([
    [{ license: "https://creativecommons.org/publicdomain/zero/1.0/" }, "CC0 1.0"],
    [{ license: { url: "https://www.example.org/terms" } }, "example.org/terms"],
    [{ copyrightNotice: "© Almond Gazette 2025" }, "© Almond Gazette 2025"],
    [{ copyrightYear: 2025, copyrightHolder: { name: "Almond Gazette" } }, "© 2025 Almond Gazette"],
  ])("of structured data: %j", (more, value) => {
    expect(licence({ jsonLd: article(more) })).toMatchObject({ value, source: "source_json_ld" });
  });

  test("of a meta element", () => {
    const metas = [["dc.rights", "Almond Press Agency"]] as const;
    expect(licence({ metas })?.value).toBe("Almond Press Agency");
  });

  test("a line right after the story is nearer than the site's footer", () => {
    const below = [
      "© 2023 The Associated Wire. All rights reserved.",
      ...filler(60),
      "© 2025 Farm",
    ];
    expect(licence({ below })).toMatchObject({
      value: "© 2023 The Associated Wire. All rights reserved.",
      confidence: 0.75,
    });
  });

  test("the footer speaks where nothing else does, and is little trusted", () => {
    const found = licence({ below: [...filler(60), "Copyright 2025 Almond Gazette"] });
    expect(found).toMatchObject({ value: "Copyright 2025 Almond Gazette", confidence: 0.4 });
  });

  test("a picture's rights and an ornament are none", () => {
    expect(licence({ under: ["Photo © 2025 Jane Millpond"] })).toBeNull();
    expect(licence({ under: ["© ©"] })).toBeNull();
    expect(licence({})).toBeNull();
  });

  test("hostile: markup, endless lines, odd types", () => {
    const found = licence({
      jsonLd: article({ copyrightNotice: "<img src=x onerror=alert(1)>© Me" }),
    });
    expect(found?.value).toBe("© Me");
    expect(
      licence({ jsonLd: article({ license: [[[]]], copyrightYear: {}, copyrightHolder: 7 }) }),
    ).toBeNull();
    const endless = licence({ jsonLd: article({ copyrightNotice: "© ".repeat(9_000) }) });
    expect(endless?.value.length ?? 0).toBeLessThanOrEqual(160);
  });
});

describe("the paywall", () => {
  test.each([
    [false, true],
    ["False", true],
    ["https://schema.org/True", false],
    [true, false],
  ])("isAccessibleForFree %j: paid %j", (isAccessibleForFree, value) => {
    expect(paywall({ jsonLd: article({ isAccessibleForFree }) })).toMatchObject({
      value,
      source: "source_json_ld",
    });
  });

  test.each([
    "Subscribe to continue reading.",
    "Already a subscriber? Log in.",
    "Weiterlesen mit Almond Plus",
    "Il vous reste 75 % de cet article à lire.",
    "Exclusivo para suscriptores",
    "Contenuto riservato agli abbonati",
    "Alleen voor abonnees",
    "有料会員になると続きをお読みいただけます。",
    "Доступно только для подписчиков",
  ])("%s", (line) => {
    expect(paywall({ below: [line] })).toEqual({
      value: true,
      source: "source_line",
      confidence: 0.7,
    });
  });

  test("a newsletter and a story about subscribers are none", () => {
    expect(paywall({ below: ["Subscribe to our newsletter"] })).toBeNull();
    expect(
      paywall({
        story: ["The council told subscribers of the ferry line to wait.", "They waited."],
      }),
    ).toBeNull();
    expect(paywall({ jsonLd: article({ isAccessibleForFree: { a: 1 } }) })).toBeNull();
  });
});

function filler(lines: number): string[] {
  return Array.from({ length: lines }, (_, at) => `Nothing of note in line ${at}`);
}
