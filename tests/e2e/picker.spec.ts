import assert from "node:assert/strict";
import type { Page } from "../../scripts/browsers/browser";
import { FIRST, FORM, OARS, OFFICE } from "./form-page";
import { forgetAll, keptText, opened, placeOf, says } from "./picker";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { faultsOf, NONE } from "./visible";

/** Somebody picks something in the page to hide. */
export const pickerSpecs: readonly Spec[] = [
  {
    name: "picker: by mouse, a block is picked, seen gone, kept as a rule and taken back",
    async run(ground) {
      const page = await opened(ground, FORM);
      await page.run(watchEvents);
      await ground.extension.ask(page, "page/pick", null);
      const [x, y] = await page.run(placeOf, ".office h2");
      await page.mouse(x, y);
      await says(page, "What should go?", "Block", OFFICE, "5 words");
      await page.press("ArrowUp");
      await says(page, OFFICE, "38 words");
      await page.mouse(x, y, true);
      await says(page, "Hide this?", "nothing else here", "No word of the story goes");
      await says(page, `odd.example##:title(${OFFICE})`);
      await page.press("Enter");
      await says(page, "Hidden from now on");
      await until(() => faultsOf(page, [FIRST], [OFFICE, OARS]), NONE);
      const text = await keptText(ground);
      assert.match(text, /^! \d{4}-\d\d-\d\d, https:\/\/odd\.example\/form\.html\n/);
      assert.ok(text.endsWith(`\nodd.example##:title(${OFFICE})\n`), text);
      await page.press("Tab");
      await page.press("Enter");
      await says(page, "Taken back.");
      await until(() => faultsOf(page, [OFFICE, OARS], []), NONE);
      assert.equal(await keptText(ground), "");
      await page.press("Escape");
      await page.press("Escape");
      await until(() => page.closedText(), "");
      assert.deepEqual(await page.run(heardEvents), []);
    },
  },
  {
    name: "picker: by keyboard alone, started by its command; the rule holds on the next page",
    async run(ground) {
      const page = await opened(ground, FORM);
      await ground.extension.command("pick-block", page);
      await says(page, "What should go?");
      await walkTo(page, OFFICE);
      await page.press("Enter");
      await says(page, "Hide this?");
      // Hide, Preview, Another, the other end, away, wider, narrower, the choice.
      for (let stop = 0; stop < 7; stop++) await page.press("Tab");
      await page.press("ArrowDown");
      await page.press("ArrowDown");
      await says(page, `\n##:title(${OFFICE})`);
      await page.press("Tab");
      await page.press("Enter");
      await says(page, "Hidden from now on");
      await page.press("Enter");
      await until(() => page.closedText(), "");
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST], [OFFICE, OARS]), NONE);
      await forgetAll(ground);
      await until(() => faultsOf(page, [OFFICE], []), NONE);
    },
  },
  {
    name: "picker: Escape leaves the page byte for byte, its scroll, focus and sheets as they were",
    async run(ground) {
      const page = await opened(ground, FORM);
      await page.click("#query");
      const before = await page.run(stateOf);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      for (const key of [
        "ArrowRight",
        "ArrowRight",
        "ArrowRight",
        "ArrowUp",
        "ArrowDown",
      ] as const) {
        await page.press(key);
      }
      await page.press("Enter");
      await page.press("Tab");
      await page.press("Enter");
      await page.press("Escape");
      await page.press("Escape");
      await until(() => page.run(stateOf), before);
      await page.type("tide");
      assert.equal(await page.run(() => document.querySelector("input")?.value), "tide");
    },
  },
  {
    name: "picker: from the popup; what would hide most of the story waits for the user's word",
    async run(ground) {
      const page = await opened(ground, FORM);
      const popup = await ground.extension.popup(page);
      await popup.until(() => document.querySelector(".pick") !== null);
      await popup.click(".pick");
      await says(page, "What should go?");
      const [x, y] = await page.run(placeOf, "article p:nth-of-type(2)");
      await page.mouse(x, y);
      await page.press("ArrowUp");
      await page.press("ArrowUp");
      await page.press("Enter");
      await says(page, "% of the story would go", "Apply anyway for this site");
      // From the choice: nothing is offered at once that costs the story.
      await page.press("Tab");
      await page.press("Enter");
      await says(page, "Hidden from now on");
      assert.match(await keptText(ground), /\nodd\.example##article:like\(.*\):anyway\(\)\n$/);
      await until(() => faultsOf(page, [OFFICE], [FIRST]), NONE);
      await page.open(FORM);
      await until(() => faultsOf(page, [OFFICE], [FIRST]), NONE);
      await forgetAll(ground);
      await until(() => faultsOf(page, [OFFICE, FIRST], []), NONE);
    },
  },
  {
    name: "picker: works where a page forbids scripts and styles, or shadows what it is asked",
    async run(ground) {
      const shape = shapeNamed(ground, "seed-aggregator");
      const strict = ground.server.address(shape, "strict");
      for (const address of [strict, "https://hostile.example/clobbered.html"]) {
        const page = await opened(ground, address);
        const before = await page.run(() => document.documentElement.outerHTML);
        await ground.extension.ask(page, "page/pick", null);
        await says(page, "What should go?");
        await page.press("ArrowRight");
        await page.press("Enter");
        await says(page, "Hide this?", "##");
        await page.press("Escape");
        await page.press("Escape");
        await until(() => page.closedText(), "");
        assert.equal(await page.run(() => document.documentElement.outerHTML), before);
      }
    },
  },
];

/** Goes from block to block, and from a title to its section. */
async function walkTo(page: Page, title: string): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    await page.press("ArrowRight");
    if ((await page.closedText()).includes(title)) break;
  }
  await says(page, title, "38 words");
}

// The rest runs in pages.

declare global {
  interface Window {
    heard?: string[];
  }
}

/** The page listens everywhere, but for the window's own first listeners. */
function watchEvents(): void {
  window.heard = [];
  const hear = ({ type, currentTarget }: Event) => {
    window.heard?.push(`${type} ${currentTarget?.constructor.name}`);
  };
  for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "keyup"]) {
    for (const target of [document, document.documentElement, document.body]) {
      target.addEventListener(type, hear, true);
      target.addEventListener(type, hear);
    }
    document.querySelector(".office")?.addEventListener(type, hear, true);
    window.addEventListener(type, hear);
  }
}

function heardEvents(): string[] {
  return window.heard ?? [];
}

function stateOf(): object {
  return {
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id,
    sheets: document.adoptedStyleSheets.length,
    frames: window.length,
  };
}
