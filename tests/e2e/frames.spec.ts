import assert from "node:assert/strict";
import { pause } from "../../scripts/browsers/wait";
import type { Seen } from "../support/probe";
import { type Ground, type Spec, shapeNamed } from "./spec";

/** Frames to wait for after the page has come to rest. */
const AFTER_MS = 600;

const SLUGS = ["slow-stream", "seed-aggregator", "ranking-first", "late-blocks"];

const ENOUGH_FRAMES = 10;

/**
 * The page is held back for at most 100 ms until the settings are read. A browser whose storage
 * takes longer, on a machine with too much to do, shows a frame of it as it came.
 */
const TRIES = 3;

/** Pages of which no frame may show clutter, and no frame lose a part of the story. */
export const frameSpecs: readonly Spec[] = SLUGS.map((slug) => ({
  name: `${slug}: no frame shows clutter, none loses the story`,
  async run(ground) {
    let seen = await watched(ground, slug);
    for (let tries = 1; tries < TRIES && isFlash(seen); tries++) {
      console.log(`       one frame of clutter: try ${tries + 1} of ${TRIES}`);
      seen = await watched(ground, slug);
    }
    assert.deepEqual({ clutter: seen.clutter, lost: seen.lost }, { clutter: {}, lost: [] });
  },
}));

async function watched(ground: Ground, slug: string): Promise<Seen> {
  const shape = shapeNamed(ground, slug);
  const page = await ground.newPage();
  await page.open(ground.server.address(shape, "watched"));
  await pause((shape.expected.late?.afterMs ?? 0) + AFTER_MS);
  const seen = await page.until(whatWasSeen, ENOUGH_FRAMES);
  assert.ok(seen);
  return seen;
}

/** Clutter was seen, in no more than one frame. */
function isFlash({ clutter }: Seen): boolean {
  const frames = Object.values(clutter);
  return frames.length > 0 && frames.every((count) => count <= 1);
}

/** Runs in the page. */
function whatWasSeen(enough: number): Seen | null {
  const seen = window.stetSeen;
  return seen && seen.frames >= enough ? seen : null;
}
