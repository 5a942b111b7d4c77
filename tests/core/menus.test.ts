import { describe, expect, test } from "vitest";
import { accusedTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The lamp on Gull Rock is lit by hand once more";
const PARAGRAPHS = [
  "The keeper of Gull Rock climbed the tower on Thursday evening with a can of oil, because the cable to the mainland had parted in the night.",
  "It was the first time since 1962 that the lamp was lit by hand, and it took her four matches and most of an hour to do it.",
  "Two boats that were out saw the light come on late and a little yellow, and both turned for home, their masters said.",
  "The cable ship is expected on Monday if the wind allows, and until then the keeper has oil for six nights.",
];
const half = (from: number) => paragraphs(PARAGRAPHS.slice(from, from + 2));
const links = (names: readonly string[]) =>
  names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join("");

/** The texts of the blocks that are hidden or dimmed. */
function hidden(above: string, between = "", below = ""): string {
  const page = `<title>${TITLE}</title>${above}<div><h1>${TITLE}</h1>${half(0)}${between}${half(2)}</div>${below}`;
  return accusedTexts(judged(page)).join("\n");
}

describe("a site's menu stays, though made of nothing but boxes, and whatever its entries say", () => {
  test.each([
    ["Home", "Latest", "Politics", "Harbours", "Weather"],
    ["Home", "About", "Advertisements", "Vacancies", "Contact"],
    ["Trending", "Popular", "Sport", "Tides"],
  ])("%s, %s, %s, %s", (...names) => {
    expect(hidden(`<div class="wrap"><div><ul>${links(names)}</ul></div></div>`)).toBe("");
  });
});

describe("so does the rest of the site's head", () => {
  const stories = Array.from(
    { length: 6 },
    (_, at) =>
      `<li><a href="/more/${at}">Storms, lamps and ships of the year ${1880 + at}</a></li>`,
  ).join("");
  test.each([
    ["a menu of headlines", `<div class="site-header"><div><ul>${stories}</ul></div></div>`],
    ["a menu in the story's frame", `<main><nav class="local"><ul>${stories}</ul></nav></main>`],
    [
      "the way into an account",
      '<div class="bar"><div><a href="/join">Subscribe</a></div><div><a href="/in">Sign in</a></div></div>',
    ],
    [
      "a row that begins at home",
      '<div class="banner"><a href="/">The Lamp Almanac</a><p>News from every rock</p></div>',
    ],
    [
      "a bar that stays",
      '<div class="header" style="position:sticky"><a href="/a">Lamps</a></div>',
    ],
  ])("%s", (_what, head) => {
    expect(hidden(head)).toBe("");
  });
});

describe("what is clutter above the headline still goes", () => {
  test.each([
    [
      "a ranking",
      `<div><h3>Most read</h3><ol>${"<li><a href='/x'>A lamp that nobody has seen</a></li>".repeat(5)}</ol></div>`,
    ],
    [
      "a sign-up",
      '<div class="top"><p>Letters from the rock, every week</p><input type="email"></div>',
    ],
    ["a label", "<div><p>Advertisement</p><a href='https://oil.example/'>Lamp oil</a></div>"],
  ])("%s", (_what, clutter) => {
    expect(hidden(clutter)).not.toBe("");
  });
});

describe("the site's foot stays, and what is clutter within it goes", () => {
  const house =
    '<ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2026 The Lamp Almanac</p>';
  const rows = Array.from(
    { length: 8 },
    (_, at) => `<li><a href="/rock/${at}">All that is known of rock number ${at}</a></li>`,
  ).join("");

  test("with rows of links and a line to follow", () => {
    const foot = `<div class="base"><p>Follow us</p><ul>${rows}</ul>${house}</div>`;
    expect(hidden("", "", foot)).not.toContain("Terms of use");
  });

  test("a form for letters goes alone", () => {
    const form =
      '<div><p>Subscribe to our newsletter</p><input type="email"><button>Go</button></div>';
    const found = hidden("", "", `<div class="base">${form}<div>${house}</div></div>`);
    expect(found).toContain("newsletter");
    expect(found).not.toContain("Terms of use");
  });
});

test("a label over a paid box is no entry of a menu", () => {
  const box =
    '<div><span>Advertisement</span><a href="https://oil.example/">Lamp oil, delivered to any rock</a></div>';
  expect(hidden("", "", box)).toContain("Lamp oil");
});

test("a headline that is a link stands under the title before it, whatever its rank", () => {
  const insert = '<p>Also read</p><h2><a href="/cable">How a cable is found at night</a></h2>';
  const found = hidden("", insert);
  expect(found).toContain("How a cable is found");
  expect(found).toContain("Also read");
  expect(found).not.toContain("Two boats");
});

test("what holds the story is no menu, whatever it is called", () => {
  const ranking = `<div><h3>Most read in lamps</h3><ol>${"<li><a href='/x'>A lamp that nobody has seen</a></li>".repeat(5)}</ol></div>`;
  const found = hidden('<div class="theme has-secondary-nav">', "", `${ranking}</div>`);
  expect(found).toContain("nobody has seen");
  expect(found).not.toContain("Two boats");
});

describe("a link in capitals between paragraphs", () => {
  const shout = (host: string) =>
    `<p><a href="${host}/cable">HOW A CABLE IS FOUND AT NIGHT</a></p>`;
  test("sends to another story of the same site", () => {
    expect(hidden("", shout(""))).toContain("HOW A CABLE");
  });
  test("may be a source on another", () => {
    expect(hidden("", shout("https://cables.example"))).toBe("");
  });
});

describe("rows of other stories", () => {
  const card = (at: number) =>
    `<div class="item"><span>12 May</span><h3><a href="/rock/${at}">The lamp of rock number ${at} is for sale again</a></h3><p>Nobody has wanted it since the war, and the stairs are bad, but the view is said to be fine.</p><span>By a keeper</span></div>`;
  const row = [1, 2, 3, 4].map(card).join("");

  test("below the story go without a title", () => {
    expect(hidden("", "", `<div class="feed">${row}</div>`)).toContain("rock number 4");
  });

  test("over the headline go, though they read like a story's beginning", () => {
    const over = hidden(`<div class="breaking"><h3>Breaking news</h3>${row}</div>`);
    expect(over).toContain("rock number 4");
  });
});
