import assert from "node:assert/strict";
import { pause } from "../../scripts/browsers/wait";
import { forgetAll, keptText, opened, placeOf, says } from "./picker";
import type { Spec } from "./spec";
import { until } from "./until";

const AWKWARD = "https://odd.example/awkward.html";
/** What a closed root of the page's own shows, beside the picker's. */
const OWN = "Inside of a component";
const HOLDS = "nothing else here";

/** The picker on what is hard to point at. */
export const awkwardSpecs: readonly Spec[] = [
  {
    name: "picker: by touch, one of two twins goes by place and the other stays",
    async run(ground) {
      const page = await opened(ground, AWKWARD);
      const before = await page.run(html);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      const [x, y] = await page.run(placeOf, ".pair div:nth-child(2) p");
      await page.tap(x, y);
      await says(page, "Hide this?", "All of it at half price");
      await page.tap(...(await page.closedPlace("Wider")));
      await says(page, "Buy rope at the harbour", "goes by place", "Hide by place");
      await page.tap(...(await page.closedPlace("All like this on this site")));
      await says(page, "Hides this and 1 more here");
      await page.tap(...(await page.closedPlace("Only this one")));
      await says(page, HOLDS);
      await page.tap(...(await page.closedPlace("Hide by place")));
      await says(page, "Hidden from now on");
      await page.tap(...(await page.closedPlace("Done")));
      await until(() => page.run(seen), [true, false]);
      assert.match(await keptText(ground), /nth-child\(2\):like\(/);
      await forgetAll(ground);
      await until(() => page.run(seen), [true, true]);
      assert.equal(await page.run(html), before);
    },
  },
  {
    name: "picker: by the wheel with Shift, wider and narrower; the page does not scroll",
    async run(ground) {
      const page = await opened(ground, AWKWARD);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      const [x, y] = await page.run(middleOf, ".turned p");
      await page.mouse(x, y);
      await says(page, "Words that lean", "6 words");
      const before = await page.run(() => scrollY);
      await page.shiftWheel(x, y, -100);
      await says(page, "Turned about", "8 words");
      await page.shiftWheel(x, y, 100);
      await says(page, "Words that lean", "6 words");
      assert.equal(await page.run(() => scrollY), before);
      await page.press("Escape");
    },
  },
  {
    name: "picker: in a low window, as at 400 %, what can be done is in sight and works",
    async run(ground) {
      const size = { width: 600, height: 330 };
      const page = await opened(ground, AWKWARD);
      await page.resize(size);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      await page.mouse(...(await page.run(placeOf, ".pair div:nth-child(2) p")), true);
      await says(page, "Hide this?", "goes by place");
      for (const words of ["Hide by place", "Preview", "Another"]) {
        const [, y] = await page.closedPlace(words);
        assert.ok(y > 0 && y < size.height, `${words} at ${y}`);
      }
      await page.mouse(...(await page.closedPlace("Another")), true);
      await says(page, "What should go?");
      await page.press("Escape");
      await until(() => page.closedText(), OWN);
      await page.resize({ width: 1200, height: 900 });
    },
  },
  {
    name: "picker: what leans, is tiny or a component is picked; what is none of ours says so",
    async run(ground) {
      const page = await opened(ground, AWKWARD);
      const before = await page.run(html);
      for (const [selector, words] of [
        [".turned p", "Words that lean to one side"],
        ["my-card", "my-card"],
        [".speck", "div.speck"],
        ["iframe", "cannot be picked by itself"],
      ] as const) {
        await ground.extension.ask(page, "page/pick", null);
        await says(page, "What should go?");
        const [x, y] = await page.run(middleOf, selector);
        await page.mouse(x, y, true);
        await says(page, words);
        await page.press("Escape");
        await page.press("Escape");
        await until(() => page.closedText(), OWN);
        assert.equal(await page.run(html), before);
      }
    },
  },
  {
    name: "picker: what the page takes out is said to be gone, and what it brings can be picked",
    async run(ground) {
      const page = await opened(ground, AWKWARD);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      const [x, y] = await page.run(placeOf, ".goes h2");
      await page.mouse(x, y, true);
      await says(page, "Hide this?", "Gone in a moment");
      await page.run(changeTheirs);
      await says(page, "What should go?", "just taken that out");
      // A page that has grown is read anew at most once a second.
      await pause(1_100);
      const [left, top] = await page.run(placeOf, ".comes");
      await page.mouse(left, top);
      await page.mouse(left + 1, top, true);
      await says(page, "Hide this?", "Come in its place");
      await page.press("Escape");
      await page.press("Escape");
      await until(() => page.closedText(), OWN);
    },
  },
  {
    name: "picker: keys reach it on a page that keeps all keys to itself, and Escape ends it",
    async run(ground) {
      const page = await opened(ground, "https://odd.example/keys.html");
      const before = await page.run(html);
      await ground.extension.ask(page, "page/pick", null);
      await says(page, "What should go?");
      await page.press("ArrowRight");
      await page.press("Enter");
      await says(page, "Hide this?");
      await page.press("Escape");
      await says(page, "What should go?");
      await page.press("Escape");
      await until(() => page.closedText(), OWN);
      assert.deepEqual(await page.run(heard), []);
      await page.press("ArrowRight");
      await until(() => page.run(heard), ["keydown", "keyup"]);
      assert.equal(await page.run(html), before);
    },
  },
];

// The rest runs in pages.

declare global {
  interface Window {
    theirs?: string[];
  }
}

function html(): string {
  return document.documentElement.outerHTML;
}

/** Whether each of the twins is in sight. */
function seen(): boolean[] {
  return [...document.querySelectorAll(".pair > div")].map((twin) => twin.clientHeight > 0);
}

function middleOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function changeTheirs(): void {
  const fresh = document.createElement("p");
  fresh.className = "comes";
  fresh.textContent = "Come in its place, with words of its own";
  document.querySelector(".goes")?.replaceWith(fresh);
}

/** What the page's own first listeners have heard of keys. */
function heard(): string[] {
  return window.theirs ?? [];
}
