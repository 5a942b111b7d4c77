// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import manifest from "../../manifest.json";
import { deriveManifest } from "../../scripts/manifest";
import english from "../../src/locales/en/options.json";
import { fakeWorld } from "./fake";
import { openPage, settled } from "./page";

describe("shortcuts", () => {
  test("are those the browser has now, and are read again when the user comes back", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    const pairs = () =>
      [...page.root.querySelectorAll("#shortcuts .pair")].map((pair) => [
        pair.querySelector("dt")?.textContent,
        pair.querySelector("dd")?.textContent,
      ]);
    expect(pairs()).toEqual([
      ["Open Stet’s window", "Alt+Shift+S"],
      ["Open or close the reader", "Alt+R"],
      ["Hide or show clutter on this page", "not set"],
    ]);
    world.shortcuts = [{ name: "toggle-reader", does: "Read", keys: "⌥R" }];
    await settled(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(pairs()).toEqual([["Read", "⌥R"]]);
  });

  test.each([
    ["chrome", "chrome://extensions/shortcuts"],
    ["firefox", "open about:addons, press the gear"],
  ] as const)("%s is told where its keys are changed", async (browser, words) => {
    const page = await openPage(fakeWorld(), browser);
    expect(page.text("#shortcuts")).toContain(words);
  });

  test("says so when the browser's page cannot be opened", async () => {
    const page = await openPage(fakeWorld({ opens: false }));
    await page.click("Change the keys");
    expect(page.text("#shortcuts .fault")).toContain("does not let Stet open that page");
  });
});

describe("permissions", () => {
  test.each(["chrome", "firefox"] as const)("that %s gives at install are all told", async (it) => {
    const asked = deriveManifest(manifest, it)["permissions"] as readonly string[];
    const page = await openPage(fakeWorld(), it);
    const told = [...page.root.querySelectorAll("#access .plain-list li")];
    expect(told.map(({ textContent }) => textContent)).toEqual(
      asked.map((name) => english[`options_permission_${name}` as keyof typeof english].message),
    );
  });

  test("are none at first, and all sites can be allowed within the click", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    expect(page.text("#access")).toContain("None. Stet waits for your click everywhere.");
    page.control<HTMLButtonElement>("Allow on all sites").click();
    expect(world.asked).toEqual(["*"]);
    await settled(() => {});
    expect(page.text("#access .list")).toContain("All sites");
    expect(page.has("Allow on all sites")).toBe(false);
  });

  test("say that nothing was changed when the user refuses", async () => {
    const page = await openPage(fakeWorld({ says: false }));
    await page.click("Allow on all sites");
    expect(page.text("#access .fault")).toContain("Nothing was changed");
  });

  test("are listed by host and taken away one by one", async () => {
    const granted = ["http://b.example/*", "https://*.a.example/*", "https://b.example/*"];
    const world = fakeWorld({ granted });
    const page = await openPage(world);
    const names = [...page.root.querySelectorAll("#access .item-name")].map(
      (one) => one.textContent,
    );
    expect(names).toEqual(["a.example and the sites below it", "b.example"]);
    await page.click("Take away access to b.example");
    expect(world.granted).toEqual(["https://*.a.example/*"]);
  });

  test("that the browser keeps are told", async () => {
    const page = await openPage(fakeWorld({ granted: ["https://b.example/*"], revokes: false }));
    await page.click("Take away access to b.example");
    expect(page.text("#access .fault")).toContain("The browser keeps this access.");
  });
});

test("about says the version, the licence, and that nothing leaves", async () => {
  const page = await openPage(fakeWorld());
  expect(page.text("#about")).toContain("Version1.2.3");
  expect(page.text("#about")).toContain("Mozilla Public License 2.0");
  expect(page.text("#privacy")).toContain("What leaves the browserNothing of what you read.");
});
