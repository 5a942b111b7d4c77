import type { Block, BlockId } from "../reading";
import { bodiesByPlace, bodiesFor } from "./bodies";
import { type Cost, costOf, MOST_OF_STORY } from "./cost";
import { meaningOf, type Trial } from "./meaning";

/** What a rule made from one block is to be about. */
export const scopes = ["one", "site", "everywhere"] as const;
export type Scope = (typeof scopes)[number];

/** A rule made from a block, tried on the page it was made on. */
export interface Written {
  /** One line of filters. */
  readonly line: string;
  /** What it hides here, the block among it. */
  readonly elements: readonly Element[];
  readonly cost: Cost;
  /** So much of the story would be gone that the rule holds only with `:anyway()`. */
  readonly harmful: boolean;
  /** Nothing that lasts tells the block from others: when the page changes, it may mean another. */
  readonly placed: boolean;
}

/**
 * Writes a rule for a block: by its title, its kind, its shape and place, only else by stable names.
 * Of those that mean the block, the first that costs the story nothing, else the one that costs
 * least. `one` means this block and nothing else; of twins that are the same in all, by place.
 *
 * @returns null when no rule of this scope means the block
 */
export function writeRule(trial: Trial, block: BlockId, scope: Scope): Written | null {
  const lasting = bestOf(bodiesFor(trial, block, scope), trial, block, scope);
  if (lasting || scope !== "one") return lasting;
  const placed = bestOf(bodiesByPlace(trial, block), trial, block, scope);
  return placed && { ...placed, placed: true };
}

function bestOf(
  bodies: Iterable<string>,
  trial: Trial,
  block: BlockId,
  scope: Scope,
): Written | null {
  const { reading, article } = trial.analysis;
  let best: Written | null = null;
  for (const body of bodies) {
    const line = `${scope === "everywhere" ? "" : siteOf(trial.place.host)}##${body}`;
    const elements = meaningOf(line, trial);
    if (!elements || !fits(elements, block, trial, scope)) continue;
    const cost = costOf(reading, article, elements);
    if (cost.page) continue;
    const written = { line, elements, cost, harmful: cost.share > MOST_OF_STORY, placed: false };
    if (cost.words === 0) return written;
    if (!best || cost.share < best.cost.share) best = written;
  }
  return best;
}

/** The same rule for its site though it hides most of the story; null where that cannot be said. */
export function anyway({ line }: Written): string | null {
  return line.startsWith("##") || /##:(?:title|kind)\(/.test(line) ? null : `${line}:anyway()`;
}

function siteOf(host: string): string {
  return host.replace(/^www\./, "");
}

function fits(
  elements: readonly Element[],
  id: BlockId,
  { analysis: { reading } }: Trial,
  scope: Scope,
): boolean {
  const ids = new Map(reading.elements.map((element, at) => [element, at] as const));
  const block = reading.blocks[id] as Block;
  const found = elements.flatMap((element) => reading.blocks[ids.get(element) ?? -1] ?? []);
  return found.some((one) => isSame(one, block)) && (scope !== "one" || elements.length === 1);
}

/** It is the block, or a wrapper with nothing else in it, or a wrapper in it around all of it. */
function isSame(one: Block, block: Block): boolean {
  if (one.id === block.id) return true;
  const nested = (outer: Block, inner: Block) => outer.id < inner.id && inner.id < outer.end;
  return (
    (nested(one, block) || nested(block, one)) &&
    one.firstLine === block.firstLine &&
    one.lastLine === block.lastLine &&
    one.images === block.images &&
    one.controls === block.controls &&
    one.chars > 0
  );
}
