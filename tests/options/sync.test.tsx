// @vitest-environment jsdom
import { expect, test } from "vitest";
import { FIRST } from "../../src/shared/synced";
import { fakeWorld } from "./fake";
import { openPage, settled } from "./page";

const SWITCH = "Keep settings and filters the same on all your devices";

test("it is off at first, turned on by a switch, and off again", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  expect(page.control(SWITCH).checked).toBe(false);
  await page.click(SWITCH);
  expect([world.sync.on, page.control(SWITCH).checked]).toEqual([true, true]);
  await page.click(SWITCH);
  expect([world.sync.on, page.control(SWITCH).checked]).toEqual([false, false]);
});

test("what does not fit is told, but only while it is on", async () => {
  const state = { ...FIRST, fault: "filters" as const };
  const page = await openPage(fakeWorld({ sync: { on: true, state, kept: [] } }));
  await settled(() => undefined);
  expect(page.text("#backup")).toContain("Your filters are too long for your account");
  await page.click(SWITCH);
  expect(page.text("#backup")).not.toContain("too long for your account");
});

test("what was replaced can be saved", async () => {
  const kept = [{ stamp: 1, text: '{"level":"off"}' }];
  const world = fakeWorld({ sync: { on: true, state: FIRST, kept } });
  const page = await openPage(world);
  await settled(() => undefined);
  await page.click("Save 1");
  expect(world.files).toEqual([["stet-before-sync-1.json", '{"level":"off"}']]);
});

test("a switch that cannot be written says so and stays as it is", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  world.broken = true;
  await page.click(SWITCH);
  expect(page.text("#backup")).toContain("could not send or read them");
  expect(world.sync.on).toBe(false);
});
