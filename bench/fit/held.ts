import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoryModel } from "../../src/core/scoring/model";
import { hashOf, type LabelledPage } from "./pages";
import { fitStory } from "./story";

export const FOLDS = 5;

export function foldOf(page: LabelledPage): number {
  return hashOf(page.domain) % FOLDS;
}

/** Fits the story's model without one fold of domains, and keeps it in `folder`. */
export function fitHeld(pages: readonly LabelledPage[], fold: number, folder: string): StoryModel {
  const model = fitStory(pages.filter((page) => foldOf(page) !== fold));
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, fold), JSON.stringify(model));
  return model;
}

/** @throws {Error} when no whole fit has left the model of this fold */
export function readHeld(fold: number, folder: string): StoryModel {
  const file = fileOf(folder, fold);
  if (!existsSync(file)) throw new Error(`${file} is not there: run the whole fit first`);
  // Written by `fitHeld`.
  return JSON.parse(readFileSync(file, "utf8")) as StoryModel;
}

function fileOf(folder: string, fold: number): string {
  return join(folder, `m${fold}.json`);
}
