import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Failure, Line } from "../line";
import { scoreTold, type Told } from "./confidence";
import { inPlace, ofConfidence, ofText, type Requirement } from "./required";

/** A requirement and what came of it. */
export interface Judged extends Requirement {
  /** Null where nothing was measured, which is no pass. */
  readonly got: number | null;
  readonly passed: boolean;
}

/** A corpus that was run: its labels as far as they were used, and the lines that came of it. */
export interface Run {
  readonly corpus: string;
  /** Holds truth.jsonl. */
  readonly labels: string;
  readonly lines: string;
}

type Scores = Readonly<Record<string, unknown>>;

/** @param tools - folder of the scorers */
export function judgeAll(runs: readonly Run[], tools: string): readonly Judged[] {
  return [...judgeTexts(runs, tools), ...compare(ofConfidence, scoreTold(runs.flatMap(toldIn)))];
}

/** What the scorers judge: the story's text, and what is shown at each level. */
export function judgeTexts(runs: readonly Run[], tools: string): readonly Judged[] {
  const judged: Judged[] = [];
  for (const run of runs) {
    const wanted = (list: readonly Requirement[]) => list.filter((it) => it.corpus === run.corpus);
    for (const [list, scorer] of [
      [wanted(ofText), "score.mjs"],
      [wanted(inPlace), "score-inplace.mjs"],
    ] as const) {
      if (list.length > 0) judged.push(...compare(list, scored(join(tools, scorer), run)));
    }
  }
  return judged;
}

function compare(requirements: readonly Requirement[], scores: Scores): readonly Judged[] {
  return requirements.map((requirement) => {
    const score = scores[requirement.measure];
    const got = typeof score === "number" ? score : null;
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = requirement;
    return { ...requirement, got, passed: got !== null && got >= least && got <= most };
  });
}

/** @throws {Error} when the scorer is not there or fails, with what it said */
function scored(scorer: string, { labels, lines }: Run): Scores {
  if (!existsSync(scorer)) throw new Error(`${scorer} is not there`);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [scorer, labels, lines, "--json"],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`${scorer}: ${stderr}`);
  // The scorer's own format; what is not a number counts as not measured.
  return JSON.parse(stdout) as Scores;
}

/** A page that failed was told nothing of, and that is never right. */
function toldIn({ labels, lines }: Run): readonly Told[] {
  const said = new Map(read<Line | Failure>(lines).map((line) => [line.id, line]));
  return read<{ id: string; type?: string }>(join(labels, "truth.jsonl")).map(({ id, type }) => {
    const article = type === undefined || type === "article";
    const line = said.get(id);
    if (!line || "error" in line) return { said: !article, confidence: 1, article };
    return { said: line.isArticle, confidence: line.confidence, article };
  });
}

function read<T>(file: string): readonly T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  // Written by the bench, or the corpus's own.
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}
