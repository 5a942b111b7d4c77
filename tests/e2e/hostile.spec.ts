import assert from "node:assert/strict";
import type { Page } from "../../scripts/browsers/browser";
import { poll, within } from "../../scripts/browsers/wait";
import type { Report } from "../../src/shared/report";
import { PARAGRAPHS } from "../support/hostile-pages";
import { textOf } from "./dom";
import type { Ground, Spec } from "./spec";

/** Milliseconds that reading a page and deciding on it may take, whatever the page. */
const MAX_ANALYSIS = 2_000;
/** Milliseconds for which a page may be deaf to its reader: one analysis and one hiding. */
const MAX_DEAF = 2_000;
/** Milliseconds in which the page is listened to. */
const LISTENED = 1_500;
const OPEN_MS = 30_000;

interface Trial {
  readonly slug: string;
  readonly what: string;
  /** Whether its end is left unread, which the popup then says. */
  readonly cut: boolean;
  /** The story must be told, not only not harmed. */
  readonly told: boolean;
}

const trials: readonly Trial[] = [
  { slug: "clobbered", what: "a story in a form that shadows", cut: false, told: true },
  { slug: "deep", what: "3,000 elements in one another", cut: false, told: true },
  { slug: "wide", what: "200,000 nodes", cut: true, told: false },
  { slug: "linked", what: "50,000 links in one list", cut: true, told: true },
  { slug: "one-text", what: "a text node of a megabyte", cut: false, told: false },
  { slug: "sectioned", what: "12,000 sections of clutter", cut: true, told: true },
];

export const hostileSpecs: readonly Spec[] = [
  ...trials.map(
    (trial): Spec => ({
      name: `hostile, ${trial.what}: answered within two seconds, the page goes on`,
      run: (ground) => tried(ground, trial),
    }),
  ),
  {
    name: "hostile, a page that never ends: answered while it streams, the page goes on",
    async run(ground) {
      const page = await ground.newPage();
      await page.run(leadTo, addressOf("endless"));
      await page.until((address) => location.href === address, addressOf("endless"));
      const deaf = page.run(longestSilence, LISTENED);
      const report = await asked(ground, page);
      assert.ok((await deaf) < MAX_DEAF, `deaf for ${await deaf} ms`);
      assert.ok(report.ms.analyze < MAX_ANALYSIS, `${report.ms.analyze} ms`);
      assert.ok(report.text.includes(PARAGRAPHS[0]));
      assert.equal(await page.run(() => document.readyState), "loading");
      // So that the tab can be closed without waiting for an end that does not come.
      await page.run(() => window.stop());
    },
  },
];

async function tried(ground: Ground, { slug, cut, told }: Trial): Promise<void> {
  const page = await ground.newPage();
  await page.open(addressOf(slug), "parsed", OPEN_MS);
  const deaf = await page.run(longestSilence, LISTENED);
  const report = await asked(ground, page);
  assert.ok(report.ms.analyze < MAX_ANALYSIS, `analysis: ${report.ms.analyze} ms`);
  assert.ok(report.ms.hide < MAX_ANALYSIS, `hiding: ${report.ms.hide} ms`);
  assert.ok(deaf < MAX_DEAF, `deaf for ${deaf} ms`);
  assert.equal(report.cut, cut);
  if (told) for (const text of PARAGRAPHS) assert.ok(report.text.includes(text), text);
  const shown = await page.run(storyShown);
  assert.deepEqual(shown, PARAGRAPHS.length, "paragraphs shown");
  if (cut) await saysSo(ground, page);
}

async function saysSo(ground: Ground, page: Page): Promise<void> {
  const popup = await ground.extension.popup(page);
  const said = await popup.until(textOf, ".strip");
  assert.match(said, /first part/);
  await popup.close();
}

function asked({ extension }: Ground, page: Page): Promise<Report> {
  return within(
    MAX_ANALYSIS * 4,
    "The report",
    poll("the content script", () => extension.ask(page, "page/report", null), {
      ms: MAX_ANALYSIS * 3,
    }),
  );
}

const addressOf = (slug: string) => `https://hostile.example/${slug}.html`;

// What follows runs in the page.

/** Leaves only when it has answered. */
function leadTo(address: string): void {
  setTimeout(() => location.assign(address));
}

/** Milliseconds of the longest time in which the page's own timers did not run. */
function longestSilence(ms: number): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start > ms) done(longest);
      else setTimeout(tick, 10);
    };
    tick();
  });
}

function storyShown(): number {
  const paragraphs = [...document.querySelectorAll<HTMLElement>("article > p")];
  return paragraphs.slice(1).filter((it) => it.checkVisibility({ opacityProperty: true })).length;
}
