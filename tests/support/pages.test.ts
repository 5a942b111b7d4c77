import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/core/kinds";
import { inline, unread } from "../../src/core/walk/tags";
import { fold, type Judgement, type Page, readPages, withoutScripts } from "./pages";

/** Names that a fixture has no business with; what is told in one is made up. */
const REAL = [
  ...["Amazon", "Apple", "Facebook", "Google", "Instagram", "LinkedIn", "Meta Platforms"],
  ...["Microsoft", "Outbrain", "Pinterest", "Reddit", "Taboola", "Telegram", "TikTok", "Twitter"],
  ...["WhatsApp", "YouTube", "BBC", "CNN", "Der Spiegel", "El País", "Fox News", "Le Monde"],
  ...["The Guardian", "New York Times", "Washington Post", "Yomiuri", "Biden", "Carlson", "Foxx"],
  ...["Kim Jong", "Macron", "Merkel", "Musk", "Obama", "Putin", "Scholz", "Shoigu", "Trump"],
];

/** A story shorter than this tells nothing about finding stories. */
const MIN_WORDS = 100;
const MIN_LETTERS_WITHOUT_SPACES = 300;
const WITHOUT_SPACES = new Set(["ja", "zh"]);

const pages = readPages();

describe.each(pages)("$slug: what the page holds", (page) => {
  const { expected } = page;
  const { document } = new JSDOM(page.html).window;
  const lines = linesOf(document.body);

  test("every text is on the page, whole in one line", () => {
    const judged = withoutScripts(expected);
    expect(textsOf(judged).filter((text) => !lines.some((line) => line.includes(text)))).toEqual(
      [],
    );
    expect(judged.story.filter((text) => !lines.includes(text))).toEqual([]);
  });

  test("the story's paragraphs are in the page's order", () => {
    let from = 0;
    const late = withoutScripts(expected).story.filter((text) => {
      const at = lines.indexOf(text, from);
      from = at + 1 || from;
      return at < 0;
    });
    expect(late).toEqual([]);
  });

  test("what scripts make is in no markup, and in a script", () => {
    const made = expected.scriptMade ?? [];
    expect(made.filter((text) => lines.some((line) => line.includes(text)))).toEqual([]);
    expect(made.filter((text) => !page.html.includes(text))).toEqual([]);
    const judged = new Set(textsOf(expected));
    expect(made.filter((text) => !judged.has(text))).toEqual([]);
  });
});

describe.each(pages)("$slug: what is expected", (page) => {
  test.each(viewsOf(page))("%s: the lists agree with each other", (_view, judged) => {
    const { keep, hide, story, notStory, captions } = judged;
    const mustGo = hide.map(({ text }) => text);
    const mustStay = [...keep, ...story, ...notStory, ...captions];
    expect(story.filter((text) => !keep.includes(text))).toEqual([]);
    expect(
      mustGo.filter((text) => mustStay.some((stays) => bare(stays).includes(bare(text)))),
    ).toEqual([]);
    expect(
      [...notStory, ...captions].filter((text) => story.some((line) => line.includes(text))),
    ).toEqual([]);
    for (const list of [keep, mustGo, story, notStory, captions])
      expect(repeated(list)).toEqual([]);
  });

  test.each(viewsOf(page))("%s: a story is told, or nothing is hidden", (_view, judged) => {
    if (!judged.article) {
      expect([judged.story, judged.hide]).toEqual([[], []]);
      return;
    }
    expect(judged.title).not.toBeNull();
    expect(judged.keep).toContain(judged.title);
    expect(judged.hide).not.toEqual([]);
    expect(isLong(judged)).toBe(true);
  });
});

describe.each(pages)("$slug: as a page", (page) => {
  const { expected } = page;
  const { document } = new JSDOM(page.html).window;

  test("it looks like a page of the web and says what it is", () => {
    expect(document.querySelectorAll("head title, head style").length).toBeGreaterThanOrEqual(2);
    expect(document.documentElement.lang.split("-")[0]).toBe(expected.lang.split("-")[0]);
    const told = page.about.trim().split("\n").filter(Boolean);
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeLessThanOrEqual(4);
  });

  test("it names nobody real and loads nothing from elsewhere", () => {
    const words = `${document.title} ${linesOf(document.body).join(" ")} ${expected.scriptMade?.join(" ")}`;
    expect(
      REAL.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(words)),
    ).toEqual([]);
    const elsewhere = /\b(?:src|href|action)="(?:https?:)?\/\/(?![\w.-]+\.example[/"])[^"]*"/g;
    expect(page.html.match(elsewhere) ?? []).toEqual([]);
    expect(document.querySelectorAll("[src]:not([src^='data:'])").length).toBe(0);
  });
});

test("every page has an address, a host, a site and a headline of its own", () => {
  const hosts = pages.map(({ expected }) => new URL(expected.url).host);
  const sites = pages.map(({ expected }) => expected.site);
  const titles = pages.map(({ expected }) => expected.title).filter(Boolean);
  expect([repeated(hosts), repeated(sites), repeated(titles)]).toEqual([[], [], []]);
  for (const { expected } of pages) expect(new URL(expected.url).href).toBe(expected.url);
});

test("every kind of clutter is met on some page", () => {
  const met = new Set(pages.flatMap(({ expected }) => expected.hide.map(({ kind }) => kind)));
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});

/** The page as it is opened, and as it is after each step. */
function viewsOf({ expected }: Page): (readonly [string, Judgement])[] {
  const steps = expected.steps ?? [];
  return [
    ["as opened", expected],
    ...steps.map(({ click, expect: judged }) => [`after ${click}`, judged] as const),
  ];
}

function textsOf({ keep, hide, story, notStory, captions }: Judgement): string[] {
  return [...keep, ...hide.map(({ text }) => text), ...story, ...notStory, ...captions];
}

function isLong({ story, lang }: Judgement): boolean {
  const words = story.join(" ").split(" ").length;
  const letters = story.join("").length;
  return WITHOUT_SPACES.has(lang) ? letters >= MIN_LETTERS_WITHOUT_SPACES : words >= MIN_WORDS;
}

function repeated<T>(list: readonly T[]): T[] {
  return list.filter((value, at) => list.indexOf(value) !== at);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The text of a page in document order: a new line wherever the browser would begin a block. */
function linesOf(body: Element): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (fold(line)) lines.push(fold(line));
    line = "";
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      const tag = node.nodeName.toLowerCase();
      if (tag === "#text") line += node.nodeValue;
      if (!tag.startsWith("#") && !unread.has(tag)) {
        if (!inline.has(tag)) end();
        walk(node);
        if (!inline.has(tag)) end();
      }
    }
  };
  walk(body);
  end();
  return lines;
}
