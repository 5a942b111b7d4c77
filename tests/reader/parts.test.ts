// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import english from "../../src/locales/en/reader.json";
import type { ReaderLook } from "../../src/reader/contract";
import { canStep, stepped, wear } from "../../src/reader/look";
import { plainText } from "../../src/reader/plain-text";
import { findSentence } from "../../src/reader/sentence";
import { lazyAddress } from "../../src/reader/story/lazy";
import { storyText } from "../../src/reader/story-text";
import { trusted } from "../../src/reader/trusted";
import { readerWords } from "../../src/reader/words";
import { defaults } from "../../src/shared/settings";
import { parsed } from "./rebuilt";

const look: ReaderLook = defaults.reader;

test("every word of the reader has its text, and no text is without use", () => {
  expect(Object.keys(english)).toEqual(readerWords.map((word) => `reader_${word}`));
});

describe("the look", () => {
  test("goes step by step between its bounds", () => {
    expect(stepped(look, "size", 1).size).toBe(20);
    expect(stepped({ ...look, measure: 42 }, "measure", -1).measure).toBe(40);
    expect(stepped({ ...look, leading: 1.2 }, "leading", 1).leading).toBe(1.3);
    const largest = { ...look, size: 32 };
    expect(stepped(largest, "size", 1)).toBe(largest);
    expect([canStep(largest, "size", 1), canStep(largest, "size", -1)]).toEqual([false, true]);
  });

  test("is handed to the style sheet whole", () => {
    const element = document.createElement("div");
    wear({ ...look, pictures: false }, element);
    expect({ ...element.dataset }).toEqual({
      theme: "auto",
      font: "literata",
      pictures: "off",
      justify: "off",
    });
    expect(element.style.getPropertyValue("--size")).toBe("19px");
  });
});

test("words of the page cannot turn the direction of ours", () => {
  expect(plainText(" The \u202egnp.\u202c  bridge\n\u2066x\u2069 ")).toBe("The gnp. bridge x");
});

test("only a person's events count", () => {
  const acts: Event[] = [];
  trusted<Event>((event) => acts.push(event))(new Event("click"));
  expect(acts).toEqual([]);
});

describe("a sentence of the story", () => {
  const story = parsed("<p>One <b>small\n step</b>. Then two.</p><p>Three.</p>");

  test.each([
    ["One small step.", "One small\n step."],
    ["Then two. Three.", "Then two.Three."],
    ["step", "step"],
  ])("%s", (sentence, text) => {
    expect(String(findSentence(story, sentence))).toBe(text);
  });

  test.each(["Four.", "", " "])("is not found: “%s”", (sentence) => {
    expect(findSentence(story, sentence)).toBeNull();
  });
});

test("the text of a story has a line for each block and each line of one", () => {
  const html =
    "<h2>A</h2><p>B <em>c</em>.<br>D</p><ul><li>E</li><li>F<ul><li>G</li></ul></li></ul>";
  expect(storyText(parsed(html))).toBe("A\nB c.\nD\nE\nF\nG");
});

describe("a picture that is to come", () => {
  const from = (html: string) => {
    const image = parsed(html).querySelector("img");
    if (!image) throw new Error("there is one");
    const hosts = new Set(["paper.example", "cdn.example"]);
    return lazyAddress(image, "https://paper.example/news/", hosts);
  };

  test.each([
    [
      "lazy by itself",
      '<img loading=lazy src="https://far.example/a.jpg">',
      "https://far.example/a.jpg",
    ],
    [
      "lazy by script, from a host in use",
      "<img data-src=//cdn.example/a.jpg>",
      "https://cdn.example/a.jpg",
    ],
    [
      "from a set, wide enough",
      '<img data-srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 3000w">',
      "https://paper.example/m.jpg",
    ],
    [
      "from a set of densities",
      '<img data-srcset="/1.jpg, /2.jpg 2x">',
      "https://paper.example/2.jpg",
    ],
    ["from a host the page has not asked", '<img data-src="https://spy.example/a.jpg">', null],
    ["of data", '<img loading=lazy src="data:image/gif,x">', null],
    ["neither lazy nor loaded", '<img src="https://paper.example/a.jpg">', null],
  ])("%s", (_, html, address) => {
    expect(from(html)).toBe(address);
  });
});
