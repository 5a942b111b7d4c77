import assert from "node:assert/strict";
import type { Page } from "../../scripts/browsers/browser";
import { pause } from "../../scripts/browsers/wait";
import type { Judgement, Page as Shape } from "../support/pages";
import type { Ground, Spec } from "./spec";
import { bare, expectCleaned, expectWhole } from "./visible";

/** A test for every page shape: opening each once keeps the run short. */
export function shapeSpecs(shapes: readonly Shape[]): readonly Spec[] {
  return shapes.map((shape) => ({
    name: `${shape.slug}: is cleaned, read in the reader, and given back as it was`,
    async run(ground) {
      const page = await openShape(ground, shape);
      await cleans(ground, page, shape);
      await reads(ground, page, shape);
      await restores(ground, page, shape);
    },
  }));
}

/** What must go is gone, what must stay is shown. */
async function cleans({ extension }: Ground, page: Page, { expected }: Shape): Promise<void> {
  await expectCleaned(page, expected);
  const report = await extension.ask(page, "page/report", null);
  const { article, doubtful = false } = expected;
  if (!doubtful) assert.equal(report.isArticle, article, "isArticle");
  assert.equal(report.acting, article, "acting");
  if (article) assert.equal(report.metadata.title?.value, expected.title ?? undefined);
}

/** Switching off gives the page back. */
async function restores({ extension }: Ground, page: Page, shape: Shape): Promise<void> {
  await page.run(countMutations);
  const acting = await page.run(html);
  await extension.ask(page, "page/level", { level: "off" });
  await expectWhole(page, steady(shape));
  const off = await page.run(html);
  await extension.ask(page, "page/level", { level: "focus" });
  await extension.ask(page, "page/level", { level: "off" });
  assert.equal(off, acting, "the document differs once it is off");
  assert.equal(await page.run(html), acting, "the document differs after the level of focus");
  if (isStatic(shape)) {
    assert.equal(off, await page.run(htmlOfSource, shape.html), "it differs from its source");
    assert.equal(await page.run(mutations), 0, "mutation records");
  }
  await page.until(() => document.adoptedStyleSheets.length === 0);
}

/** The reader shows the story and goes without a trace. */
async function reads({ extension }: Ground, page: Page, shape: Shape): Promise<void> {
  const before = await page.run(html);
  const { story, notStory, article } = shape.expected;
  const opened = await extension.ask(page, "page/reader", { open: true, force: false });
  assert.equal(opened.open, article, "opened");
  if (!article) return;
  const shown = bare(await page.closedText());
  assert.deepEqual(
    story.filter((text) => !shown.includes(bare(text))),
    [],
    "missing from the reader",
  );
  // The head above the story may name its author and its day.
  const below = shown.slice(shown.indexOf(bare(story[0] ?? "")));
  assert.deepEqual(
    notStory.filter((text) => below.includes(bare(text))),
    [],
    "too much in the reader",
  );
  await extension.ask(page, "page/reader", { open: false, force: false });
  assert.equal(await page.run(html), before, "the document differs");
  assert.equal(await page.closedText(), "");
}

/** A page's own timers may be late. */
const MARGIN_MS = 500;

/** The page in a new tab, once its own scripts have come to rest. */
async function openShape(ground: Ground, shape: Shape): Promise<Page> {
  const page = await ground.newPage();
  await page.open(ground.server.address(shape));
  const { late } = shape.expected;
  if (late) await pause(late.afterMs + MARGIN_MS);
  return page;
}

const isStatic = (shape: Shape): boolean => !/<script(?![^>]*json)/i.test(shape.html);

/** What is there whatever the page's own scripts have done by then. */
function steady({ expected }: Shape): Pick<Judgement, "keep" | "hide"> {
  const made = new Set(expected.scriptMade);
  return {
    keep: expected.keep.filter((text) => !made.has(text)),
    hide: expected.hide.filter(({ text }) => !made.has(text)),
  };
}

// The rest runs in the page.

declare global {
  interface Window {
    stetMutations?: MutationObserver;
    stetCounted?: number;
  }
}

function html(): string {
  return document.documentElement.outerHTML;
}

function htmlOfSource(source: string): string {
  return new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML;
}

function countMutations(): void {
  window.stetCounted = 0;
  window.stetMutations = new MutationObserver((records) => {
    window.stetCounted = (window.stetCounted ?? 0) + records.length;
  });
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  window.stetMutations.observe(document, all);
}

function mutations(): number {
  const waiting = window.stetMutations?.takeRecords().length ?? 0;
  return (window.stetCounted ?? 0) + waiting;
}
