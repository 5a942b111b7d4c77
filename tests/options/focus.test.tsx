// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { defaults } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page, settled } from "./page";

const head = (page: Page, section: string) => page.root.querySelector(`#${section} h2`);

async function expectFocus(element: Element | null): Promise<void> {
  expect(element).not.toBeNull();
  await vi.waitUntil(() => document.activeElement === element, { timeout: 1_000 });
}

describe("the focus is not lost", () => {
  test("when the last site that taught something is forgotten", async () => {
    const page = await openPage(fakeWorld());
    page.root.querySelector<HTMLDetailsElement>("#site-memory details")?.toggleAttribute("open");
    const button = page.control("Forget a.example");
    button.focus();
    await settled(() => button.click());
    await expectFocus(head(page, "sites"));
  });

  test("when access is given back", async () => {
    const page = await openPage(fakeWorld({ granted: ["https://a.example/*"] }));
    const revoke = page.root.querySelector<HTMLElement>("#access .item .button");
    revoke?.focus();
    await settled(() => revoke?.click());
    await expectFocus(head(page, "permissions"));
  });

  test("when all is reset", async () => {
    const page = await openPage(fakeWorld({ stored: { ...defaults, badge: false } }));
    page.control("Reset…").focus();
    await page.click("Reset…");
    expect(document.activeElement?.textContent).toBe("Save a backup and reset");
    await page.click("Save a backup and reset");
    await expectFocus(head(page, "backup"));
  });

  test("and stays where it is when it was not there", async () => {
    const page = await openPage(fakeWorld({ granted: ["https://a.example/*"] }));
    const field = page.control("Search options");
    field.focus();
    await settled(() => page.root.querySelector<HTMLElement>("#access .item .button")?.click());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(field);
  });
});

describe("a key that means something on the page", () => {
  test.each([
    ["url", () => Object.assign(document.createElement("input"), { type: "url" })],
    [
      "an editor",
      () => {
        const line = document.createElement("div");
        line.setAttribute("contenteditable", "true");
        line.tabIndex = 0;
        return line;
      },
    ],
  ])("is a letter where one writes: %s", async (_, make) => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.click("Hide Related");
    const field = page.root.querySelector("main")?.appendChild(make());
    field?.focus();
    const press = (key: string, more = {}) =>
      settled(
        () =>
          void field?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more })),
      );
    await press("/");
    expect(document.activeElement).toBe(field);
    await press("z", { ctrlKey: true });
    expect(world.stored.kinds.related).toBe(false);
  });
});
