import type { Block, BlockId, LineId } from "../reading";
import type { Look } from "./look";
import { namesOf } from "./names";

/** A block while the walk is inside it: its sums and its end are not known yet. */
export type Draft = { -readonly [K in keyof Block]: Block[K] };

/** What a block counts of itself, and adds to the block around it when it closes. */
export const sums = ["chars", "linkChars", "links", "images", "controls", "emails"] as const;
const noSums = { chars: 0, linkChars: 0, links: 0, images: 0, controls: 0, emails: 0 };

/** A block that opens where the walk is. */
export function draftOf(
  seen: Look,
  parent: Draft | undefined,
  at: { readonly id: BlockId; readonly depth: number; readonly line: LineId },
): Draft {
  return {
    id: at.id,
    parent: parent?.id ?? -1,
    end: 0,
    depth: at.depth,
    tag: seen.tag,
    role: seen.role,
    label: seen.read("aria-label") ?? "",
    names: namesOf(`${seen.read("id") ?? ""} ${seen.read("class") ?? ""}`),
    firstLine: at.line,
    lastLine: at.line,
    ...noSums,
    hidden: seen.hidden || (parent?.hidden ?? false),
    position: seen.position,
  };
}
