import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reply } from "../../scripts/browsers/serve";

/** How the server of lists answers from now on; a test sets it. */
export const lists: { mood: ListMood } = { mood: "whole" };
export type ListMood = "whole" | "more" | keyof typeof MOODS;

export const LIST = "https://lists.example/quiet.txt";
export const PACK = "https://lists.example/little-menham.txt";

const TEXT = { "content-type": "text/plain; charset=utf-8" };
const QUIET = "! Title: Quiet harbour\n! Expires: 2 days\nodd.example##.office\n||ads.example^\n";
const pack = () => readFileSync(join(import.meta.dirname, "../../docs/packs/little-menham.txt"));

const MOODS = {
  html: { chunks: ["<!doctype html><p>Please sign in</p>"] },
  gone: { status: 404, headers: TEXT, chunks: ["not here"] },
  bytes: { headers: TEXT, chunks: [Buffer.from([0x23, 0x23, 0x2e, 0x61, 0xff])] },
  big: { headers: TEXT, chunks: Array.from({ length: 11 }, () => "##.a\n".repeat(200_000)) },
  /** More than the patience there is, and little enough for the end of a run to wait for. */
  stalls: { headers: TEXT, chunks: ["##.a\n", "##.b\n"], everyMs: 40_000 },
} as const satisfies Record<string, Reply>;

/** What there is at the addresses of lists. */
export function listReply(address: string): Reply | null {
  if (address === PACK) return { headers: TEXT, chunks: [pack()] };
  if (address !== LIST) return null;
  if (lists.mood === "whole") return { headers: TEXT, chunks: [QUIET] };
  if (lists.mood === "more") return { headers: TEXT, chunks: [`${QUIET}odd.example##.extra\n`] };
  return MOODS[lists.mood];
}
