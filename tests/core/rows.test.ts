import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/core/evidence";
import type { Block } from "../../src/core/reading";
import type { Decision } from "../../src/core/sections/decide";
import { restOfRows } from "../../src/core/sections/rows";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

const because = { key: "because_thread", fill: ["1"] };

/** A thread of remarks, some of which are hidden, and what is said of the last. */
function restOf(remarks: number, hidden: number, logOdds: number): readonly string[] {
  const rows = Array.from(
    { length: remarks },
    (_, at) => `<li class="remark">Remark ${at + 1}</li>`,
  );
  const { blocks, elements } = segment(documentOf(`<ol>${rows.join("")}</ol>`));
  const items = blocks.filter(({ tag }) => tag === "li") as Block[];
  const kind = "comments";
  const verdicts = items.slice(0, hidden).map(({ id }): Verdict => {
    return { block: id, action: "hide", kind, title: "", confidence: 1, reasons: [because] };
  });
  const decision: Decision = { kind, logOdds, confidence: 0.5, sightings: [], reasons: [because] };
  const judged = items.slice(hidden).map((block) => ({ block, decision }));
  return restOfRows(verdicts, judged, blocks).map(({ block }) => {
    return elements[block.id]?.textContent ?? "";
  });
}

test("the doubtful one of a row goes with the others", () => {
  expect(restOf(4, 3, -1)).toEqual(["Remark 4"]);
});

describe("it stays", () => {
  test("when hardly anything accuses it", () => {
    expect(restOf(4, 3, -3)).toEqual([]);
  });
  test("when too few of the row are hidden to tell", () => {
    expect(restOf(3, 2, -1)).toEqual([]);
  });
  test("when the rest of the row is not much smaller", () => {
    expect(restOf(8, 4, -1)).toEqual([]);
  });
});
