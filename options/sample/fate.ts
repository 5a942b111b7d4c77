import type { BlockKind } from "../../src/core/kinds";
import { titleKey } from "../../src/shared/clean";
import type { Settings } from "../../src/shared/settings";

/** What becomes of a piece of the sample page. */
export type Fate = "shown" | "dimmed" | "hidden";

export interface SamplePiece {
  readonly kind: BlockKind;
  /** "" when nothing stands above it. */
  readonly title: string;
  /** Stet is sure that it is no part of the story. */
  readonly sure: boolean;
}

/** What Stet would do with such a block under these settings. */
export function fateOf({ kind, title, sure }: SamplePiece, settings: Settings): Fate {
  if (settings.level === "off") return "shown";
  if (settings.level === "focus") return "hidden";
  if (isOwnTitle(title, settings.titles)) return "hidden";
  if (kind === "furniture" || kind === "filter" || !settings.kinds[kind]) return "shown";
  if (sure) return "hidden";
  return settings.level === "gentle" ? "shown" : "dimmed";
}

/** The whole title is one of the user's own, whatever its case. */
export function isOwnTitle(title: string, titles: readonly string[]): boolean {
  const key = titleKey(title);
  return key !== "" && titles.some((own) => titleKey(own) === key);
}
