// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { rebuild } from "../../src/reader/rebuild";
import { expectAllowed } from "./allowed";
import { hostile } from "./hostile";
import { BASE, options, parsed } from "./rebuilt";

const asShipped = { skip: options.skip, skipText: options.skipText, baseUrl: BASE };

describe.each(hostile)("%s", (_, html) => {
  test("leaves words, and links and pictures of the allowed kind", () => {
    const page = document.importNode(parsed(html), true);
    document.body.replaceWith(page);
    const { story } = rebuild(page, asShipped);
    expectAllowed(story);
    expect(story.outerHTML).not.toContain("spy.example");
  });

  test("even when every address would be taken for a picture", () => {
    const { story } = rebuild(parsed(html), options);
    expectAllowed(story);
  });

  test("is the same when it is rebuilt again", () => {
    const once = rebuild(parsed(html), options).story;
    expect(rebuild(once, options).story.outerHTML).toBe(once.outerHTML);
  });
});

test("the words of a hostile page are still read", () => {
  const words = hostile.map(([, html]) => rebuild(parsed(html), options).story.textContent);
  expect(words.filter((text) => text !== "").length).toBeGreaterThan(hostile.length / 2);
});
