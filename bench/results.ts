import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Failure, Line } from "./line";

export interface Results {
  /** Pages that need not be done again. */
  readonly done: ReadonlySet<string>;
  add(line: Line | Failure): void;
}

/**
 * The file the lines go to. What an earlier run left there is kept, but for pages that failed and a
 * line that was cut off: those are done again.
 */
export function openResults(file: string): Results {
  mkdirSync(dirname(file), { recursive: true });
  const kept = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(isDone) : [];
  // A copy first: killed in the middle of this, the old file is still whole.
  writeFileSync(`${file}.new`, kept.map((line) => `${line}\n`).join(""));
  renameSync(`${file}.new`, file);
  return {
    done: new Set(kept.map((line) => String(idOf(line)))),
    add: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
  };
}

function isDone(line: string): boolean {
  return idOf(line) !== null;
}

/** Id of a page that was judged, or null. */
function idOf(line: string): string | null {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || "error" in parsed) return null;
    return "id" in parsed ? String(parsed.id) : null;
  } catch {
    // Cut off when an earlier run was killed.
    return null;
  }
}
