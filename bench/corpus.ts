import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One page of a corpus and what people say of it. */
export interface Truth {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** Only in a corpus of pages that are no articles. */
  readonly type?: string;
}

/** The labels of a corpus folder, in its own order. */
export function readTruths(corpus: string): readonly Truth[] {
  const lines = readFileSync(join(corpus, "truth.jsonl"), "utf8").split("\n");
  // The format is the corpus's own; a page that lacks a field fails where it is used.
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Truth);
}

export function readHtml(corpus: string, id: string): string {
  return gunzipSync(readFileSync(join(corpus, "pages", `${id}.html.gz`))).toString("utf8");
}

/** So many pages from all over a corpus: each one the same distance from the last. */
export function sampleOf(truths: readonly Truth[], limit: number): readonly Truth[] {
  const step = Math.max(1, truths.length / limit);
  const count = Math.min(truths.length, limit);
  return Array.from({ length: count }, (_, at) => truths[Math.floor(at * step)] as Truth);
}
