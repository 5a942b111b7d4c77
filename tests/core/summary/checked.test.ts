import { describe, expect, test } from "vitest";
import { checked } from "../../../src/core/summary/checked";

const STORY =
  "Port Ansel closed its swing bridge to lorries on Sunday. Premier Oda Lindqvar met Bram Castellane. " +
  "The crack is 14 metres long, repairs cost $1,200,000 and three of four bearings had been shimmed since 2019. " +
  "“We waited,” said Jean-Luc O'Hara of the United Dockers.";

const unknown = (answer: string, language = "en") =>
  checked(answer, STORY, language).flatMap((sentence) => sentence.unknown);

describe("what the story has", () => {
  test.each([
    "Port Ansel closed its swing bridge on Sunday.",
    "The crack is 14 metres long and repairs cost $1 200 000.",
    "Lorries may not cross, Oda Lindqvar said.",
    "However, 3 of 4 bearings had been shimmed.",
    "Jean-Luc O’Hara's dockers waited.",
    "Premier Lindqvar met Castellane.",
    "* **Port Ansel** closed its bridge.",
  ])("%s", (answer) => {
    expect(unknown(answer)).toEqual([]);
  });
});

describe("what it does not have", () => {
  test.each([
    ["Mayor Greta Holm closed the bridge.", ["Mayor Greta Holm"]],
    ["The crack is 15 metres long.", ["15"]],
    ["Repairs cost $1.2 million.", ["1.2"]],
    ["The bridge closed in 2018.", ["2018"]],
    ["Oda Castellane met the premier.", ["Oda Castellane"]],
    ["The bridge in Millbrook closed.", ["Millbrook"]],
    ["Smithson closed the bridge.", ["Smithson"]],
  ])("%s", (answer, found) => {
    expect(unknown(answer)).toEqual(found);
  });

  test("only the sentence with the invention is marked", () => {
    const answer =
      "Port Ansel closed its bridge. Repairs take 9 years. Oda Lindqvar met Bram Castellane.";
    expect(checked(answer, STORY, "en").map((it) => it.unknown.length)).toEqual([0, 1, 0]);
  });
});

test("foreign names in Japanese are held against the story, and digits of full width", () => {
  const story = "アンセル港の橋は日曜日に閉鎖され、修理には１２億円かかる。";
  expect(checked("アンセル港の橋は閉鎖され、12億円かかる。", story, "ja")[0]?.unknown).toEqual([]);
  expect(checked("ミルブルックの橋は13億円かかる。", story, "ja")[0]?.unknown).toEqual([
    "ミルブルック",
    "13",
  ]);
});

test("no answer, endless answers, no story", () => {
  expect(checked("", STORY, "en")).toEqual([]);
  expect(checked("Ann. ".repeat(50_000), STORY, "en").length).toBeLessThanOrEqual(12);
  expect(unknownOfNothing()).toEqual(["Ann Reed"]);
});

function unknownOfNothing(): readonly string[] {
  return checked("Ann Reed left.", "", "").flatMap((sentence) => sentence.unknown);
}
