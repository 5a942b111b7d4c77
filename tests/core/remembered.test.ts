import { expect, test } from "vitest";
import { remembered } from "../../src/core/text/remembered";

test("a text is asked about once, whatever the answer is", () => {
  const asked: string[] = [];
  const isShort = remembered((text) => {
    asked.push(text);
    return text.length < 4 ? text.length : null;
  });
  const texts = ["one", "three", "one", "three", "", ""];
  expect(texts.map(isShort)).toEqual([3, null, 3, null, 0, 0]);
  expect(asked).toEqual(["one", "three", ""]);
});

test("long texts are not kept", () => {
  let asked = 0;
  const length = remembered((text) => {
    asked++;
    return text.length;
  });
  const long = "x".repeat(201);
  expect([length(long), length(long), asked]).toEqual([201, 201, 2]);
});
