import { describe, expect, test } from "vitest";
import { accusedTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const STORY = [
  "The council of Port Almond agreed on Monday to rebuild the harbour wall after a long debate on what it would cost the town.",
  "Work begins in spring and is to take eleven months, the harbour master told the meeting, and the ferry will land at the old dock until then.",
  "Boats were moved to Sailmouth within hours of the storm that broke the wall, and most of them will stay there for the summer.",
  "The oldest of the stones, cut in 1824 by the masons of the Almond Dock Company, are to be used again where they can be lifted.",
  "A committee of fishermen and hotel keepers will watch the work and report to the council every month until the last stone is laid.",
];
const share =
  '<a href="https://www.facebook.com/sharer/x">Facebook</a> <a href="https://twitter.com/intent/x">Twitter</a>';

/** The texts of the blocks that are hidden or dimmed in a page with this at its two ends. */
function hidden(byline: string, after = ""): readonly string[] {
  const page = `<main><article><h1>Harbour wall of Port Almond to be rebuilt</h1>${byline}<div>${paragraphs(STORY)}</div>${after}</article></main>`;
  return accusedTexts(judged(`<title>Harbour wall of Port Almond to be rebuilt</title>${page}`));
}

describe("the story's own byline stays", () => {
  test.each([
    '<div class="author-box author">Written by <a href="/jane">Jane Doe</a></div>',
    '<div class="author author-info"><p>By Jane Doe</p><p>3 May 2025</p></div>',
    '<div class="author-bio"><h4>Written by</h4><p>Jane Doe</p></div>',
    '<p class="contributor author">Von Jane Doe</p>',
  ])("%s", (byline) => {
    expect(hidden(byline)).toEqual([]);
  });

  test("with a biography folded up in it", () => {
    const bio = [
      '<a href="/jane">Jane Doe</a>',
      "Jane Doe is a staff writer at the Almond Gazette, an editor of its harbour pages, a reporter for the wires, a winner of the Pier Prize, a graduate of the School of Letters in Tern and a contributor to Quay Weekly",
      '<a href="https://x.com/jane">Follow Jane</a>',
      '<a href="/jane">Full bio</a>',
      'Learn about our <a href="/policy">editorial process</a> and <a href="/ethics">ethics policy</a>',
    ]
      .map((text) => `<div>${text}</div>`)
      .join("");
    const box = `<div class="author author-meta"><div class="author-name"><span>By</span> <div>Jane Doe</div></div><div class="author-bio">${bio}</div><p>Updated 3 May 2025</p></div>`;
    expect(hidden(box).filter((text) => text.includes("Updated"))).toEqual([]);
  });

  test("beside buttons for sharing, which go without it", () => {
    const bar = `<div class="share social-share"><div>By Jane Doe</div><div class="share-buttons">${share}</div></div>`;
    expect(hidden(bar).filter((text) => text.includes("Jane Doe"))).toEqual([]);
    expect(hidden(bar).join()).toContain("Facebook");
  });
});

test("a box about the author below the story still goes", () => {
  const box =
    '<div class="author-box"><h4>About the author</h4><p>Jane Doe is a staff writer at the Almond Gazette.</p></div>';
  expect(hidden("<p>By Jane Doe</p>", box).join()).toContain("staff writer");
});

test("buttons for sharing by the headline still go", () => {
  expect(hidden(`<div class="share-buttons">${share}</div>`).join()).toContain("Facebook");
});
