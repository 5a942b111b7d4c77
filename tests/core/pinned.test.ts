import { expect, test } from "vitest";
import { pinnedBlocks } from "../../src/core/sections/pinned";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

const STYLE = "<style>.stays{position:fixed}</style>";
const BAR = '<div class="stays">May we send you news?</div>';
const filler = (count: number) =>
  Array.from({ length: count }, (_, at) => `<div>Section ${at}</div>`).join("");

function pinnedTexts(body: string): readonly (string | undefined)[] {
  const document = documentOf(STYLE + body);
  const reading = segment(document);
  const pinned = pinnedBlocks(document, reading, () => false);
  return [...pinned].map((id) => reading.lines[reading.blocks[id]?.firstLine ?? -1]?.text);
}

test.each([
  ["first", `${BAR}${filler(90)}`],
  ["last", `${filler(90)}${BAR}`],
])("what a style sheet pins to the window is known where it comes %s", (_place, body) => {
  expect(pinnedTexts(body)).toEqual(["May we send you news?"]);
});

test("no more than some fifty blocks are asked for their style", () => {
  expect(pinnedTexts(`${filler(20)}${BAR}${filler(60)}`)).toEqual([]);
});
