import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanHost, cleanTitle, isHost, titleKey } from "../../src/shared/clean";

describe("cleanHost", () => {
  test.each([
    ["example.com", "example.com"],
    ["  EXAMPLE.com. ", "example.com"],
    ["https://www.example.com/story?id=1#top", "www.example.com"],
    ["www.example.com/story", "www.example.com"],
    ["example.com:8080", "example.com"],
    ["//example.com/a", "example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["http://localhost:3000", "localhost"],
    ["192.0.2.7", "192.0.2.7"],
  ])("finds in %j the host %j", (typed, host) => {
    expect(cleanHost(typed)).toBe(host);
  });

  test.each([
    ...["", " ", "*", "*.example.com", "*://*/*", "javascript:alert(1)", "about:blank", "news"],
    ...["file:///etc/hosts", "ftp://example.com", "chrome://settings", "data:text/html,x"],
    ...["https://", "two words.example", "a@example.com", "https://user@example.com", "[::1]"],
    ...[
      "exa<mple.com",
      "..",
      "example..com",
      "mailto:someone@example.com",
      `${"a".repeat(254)}.com`,
    ],
  ])("finds none in %j", (typed) => {
    expect(cleanHost(typed)).toBeNull();
  });

  test("gives hosts alone, which it gives back unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (typed) => {
        const host = cleanHost(typed);
        if (host === null) return;
        expect(isHost(host)).toBe(true);
        expect(cleanHost(host)).toBe(host);
      }),
    );
  });
});

describe("titles", () => {
  test("are freed of blanks and of what nobody sees", () => {
    expect(cleanTitle("  Most\u00a0\n read\u200b ")).toBe("Most read");
    expect(cleanTitle("\u202eRanking")).toBe("Ranking");
    expect(cleanTitle("می\u200cخوانید")).toBe("می\u200cخوانید");
    expect(cleanTitle("x".repeat(200))).toHaveLength(200);
    expect(cleanTitle("x".repeat(201))).toBe("");
  });

  test("are clean once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanTitle(cleanTitle(text))).toBe(cleanTitle(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("are the same whatever their case and width", () => {
    expect(titleKey("MÁS LEÍDAS")).toBe(titleKey("Más leídas"));
    expect(titleKey("Ｒａｎｋｉｎｇ")).toBe(titleKey("ranking"));
    expect(titleKey("Rankings")).not.toBe(titleKey("Ranking"));
  });
});
