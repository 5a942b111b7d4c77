import { beforeEach, expect, test, vi } from "vitest";
import { forgetSample, keepSample, listSamples, readSample } from "../../src/platform/sample-store";
import { MAX_SAMPLE, MAX_SAMPLES } from "../../src/shared/sample";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());
vi.stubGlobal("navigator", {
  locks: { request: (_name: string, what: () => Promise<unknown>) => what() },
});

beforeEach(reset);

const DAY = "2026-11-24";
const page = (path: string, html = "<p>A mill</p>") => ({
  url: `https://news.example/${path}`,
  title: "The mill",
  html,
});

async function kept(path: string, html?: string): Promise<string> {
  const answer = await keepSample(page(path, html), DAY);
  if (typeof answer === "string") throw new Error(answer);
  return answer.id;
}

test("a page is kept, listed, read and forgotten with all that was stored of it", async () => {
  const id = await kept("a");
  expect(await listSamples()).toEqual([
    { id, url: "https://news.example/a", title: "The mill", day: DAY },
  ]);
  expect(await readSample(id)).toMatchObject(page("a"));
  await forgetSample(id);
  expect([await listSamples(), await readSample(id)]).toEqual([[], null]);
  expect(Object.keys(fake.storage.local.items)).toEqual(["samples"]);
});

test("the same address takes the place of what was kept of it", async () => {
  const first = await kept("a");
  expect(await kept("a", "<p>Later</p>")).toBe(first);
  expect((await readSample(first))?.html).toBe("<p>Later</p>");
});

test("too many and too large are said, and nothing is lost by it", async () => {
  for (let count = 0; count < MAX_SAMPLES; count++) await kept(String(count));
  const before = structuredClone(fake.storage.local.items);
  expect(await keepSample(page("more"), DAY)).toBe("too-many");
  expect(await keepSample(page("1", "x".repeat(MAX_SAMPLE + 1)), DAY)).toBe("too-large");
  expect(fake.storage.local.items).toEqual(before);
});
