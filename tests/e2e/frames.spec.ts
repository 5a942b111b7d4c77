import assert from "node:assert/strict";
import { pause } from "../../scripts/browsers/wait";
import type { Seen } from "../support/probe";
import { type Spec, shapeNamed } from "./spec";

/** Frames to wait for after the page has come to rest. */
const AFTER_MS = 600;

const SLUGS = ["slow-stream", "seed-aggregator", "ranking-first", "late-blocks"];

const ENOUGH_FRAMES = 10;

/** Pages of which no frame may show clutter, and no frame lose a part of the story. */
export const frameSpecs: readonly Spec[] = SLUGS.map((slug) => ({
  name: `${slug}: no frame shows clutter, none loses the story`,
  async run(ground) {
    const shape = shapeNamed(ground, slug);
    const page = await ground.newPage();
    await page.open(ground.server.address(shape, "watched"));
    await pause((shape.expected.late?.afterMs ?? 0) + AFTER_MS);
    const seen = await page.until(whatWasSeen, ENOUGH_FRAMES);
    assert.ok(seen);
    assert.deepEqual({ clutter: seen.clutter, lost: seen.lost }, { clutter: {}, lost: [] });
  },
}));

/** Runs in the page. */
function whatWasSeen(enough: number): Seen | null {
  const seen = window.stetSeen;
  return seen && seen.frames >= enough ? seen : null;
}
