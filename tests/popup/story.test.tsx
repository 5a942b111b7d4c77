// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { Signal } from "../../src/core/story/story";
import { click, get, mount, texts } from "./mount";
import { found, hidden, report } from "./report";

const facts = () => report().metadata;
const signal = (name: Signal["signal"], value: string, evidence = ""): Signal => ({
  signal: name,
  value,
  evidence,
  confidence: 0.9,
});

describe("facts", () => {
  test("people, day and minutes, each with its source", async () => {
    await mount();
    expect(texts(".facts .tip")).toEqual(["Marta Olin, Jon Weatherby", "Apr 15, 2025", "4 min"]);
    const told = [...document.querySelectorAll(".facts .tip")].map((tip) =>
      tip.getAttribute("aria-description"),
    );
    expect(told).toEqual([
      "from the line under the headline, fairly sure",
      "2025-04-15T09:49:38 · from the line under the headline, fairly sure",
      "912 words, counted",
    ]);
  });

  test("an update on another day is told, one on the same day is not", async () => {
    const later = { ...facts(), modified: found("2025-04-16T08:00+02:00") };
    await mount({ report: report({ metadata: later }) });
    expect(texts(".facts .tip")[2]).toBe("updated Apr 16, 2025");
  });

  test("the same day is told once", async () => {
    const same = { ...facts(), modified: found("2025-04-15T23:00:00Z") };
    await mount({ report: report({ metadata: same }) });
    expect(texts(".facts").join("")).not.toContain("updated");
  });

  test("what was not found is said", async () => {
    const none = { ...facts(), authors: null, published: null };
    await mount({ report: report({ metadata: none }) });
    expect(texts(".missing")).toEqual(["no author named", "no date given"]);
  });

  test("a day that does not exist stays as written", async () => {
    const odd = { ...facts(), published: found("2025-02-31") };
    await mount({ report: report({ metadata: odd }) });
    expect(texts(".facts .tip")[1]).toBe("2025-02-31");
  });
});

describe("signals", () => {
  test("old story first, and at most three before the rest is asked for", async () => {
    await mount();
    expect(texts(".signal")).toEqual([
      "Page says April 15, 2025, the text points to September 2023.",
      "The text credits AP.",
      "A counter stands in the text: “veryGood! (89539)”.",
    ]);
    await click(".links .link");
    expect(texts(".signal").at(-1)).toBe("The story is 40% of this page.");
  });

  test("every signal has its sentence", async () => {
    const signals = [
      signal("agency", "dpa"),
      signal("dateline", "PORT ANSEL"),
      signal("republished-from", "Harbour Post"),
      signal("press-release", "wire", "/PRWire/ --"),
      signal("old-story", "2023-09-17"),
      signal("date-conflict", "2025-04-15 / 2023-09-17", "address 2025-04-15"),
      signal("counter", "Nice! (1200)"),
      signal("shared-headlines", "9"),
      signal("glued-title", "Ansel Gazette"),
      signal("make-up", "0.38", "27 links lead to other stories"),
    ];
    const metadata = { ...facts(), published: null };
    await mount({ report: report({ signals, metadata }) });
    await click(".links .link");
    const said = texts(".signal");
    expect(said).toHaveLength(signals.length);
    expect(said.filter((it) => /signal_|\$/.test(it))).toEqual([]);
    expect(said).toContain("The story is 38% of this page; 27 links lead to other stories.");
    expect(said).toContain("Its dates disagree: April 15, 2025 and September 17, 2023.");
    expect(said[0]).toBe("The text points to September 2023.");
  });

  test("none, no list", async () => {
    await mount({ report: report({ signals: [] }) });
    expect(document.querySelector(".signals")).toBeNull();
  });
});

describe("what a hostile page writes", () => {
  const markup = '<img src=x onerror="alert(1)"><b>bold</b> שלום';
  const endless = markup.repeat(1000);

  test("is text, wherever it stands, and never endless", async () => {
    const metadata = {
      ...facts(),
      title: found(endless),
      authors: found(Array.from({ length: 5000 }, () => endless)),
      section: found(endless),
      published: found(endless),
      language: found(endless),
    };
    const text = markup;
    await mount({
      report: report({
        metadata,
        summary: [{ text, start: 0, end: text.length }],
        signals: [signal("agency", endless, endless), signal("date-conflict", "", endless)],
        hidden: [
          hidden(1, "related", {
            text: markup,
            reasons: [{ key: "popup_stretch", fill: [endless, "9"] }],
          }),
        ],
      }),
      tab: { id: 7, windowId: 2, url: "https://news.example/", title: endless, kind: "page" },
    });
    await click(".hidden-line");
    expect(document.querySelector("img, b")).toBeNull();
    expect(get(".headline").textContent).toContain('<img src=x onerror="alert(1)">');
    expect(get(".headline").textContent?.length).toBeLessThanOrEqual(401);
    expect(get(".entry-text").textContent).toBe(markup);
    expect(document.body.innerHTML.length).toBeLessThan(60_000);
  });

  test("a title in another direction is kept apart", async () => {
    await mount();
    expect(get(".headline").getAttribute("dir")).toBe("auto");
    expect(get(".summary").getAttribute("dir")).toBe("auto");
    expect(get(".facts bdi").textContent).toBe("Marta Olin");
  });
});
