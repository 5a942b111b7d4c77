import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type Analysis, analyze } from "../../src/core/analyze";
import { metadata } from "../../src/core/metadata/metadata";
import { isReaction } from "../../src/core/shapes/reactions";
import { defaults } from "../../src/shared/settings";

const TITLE = "Miller of Ellering sells his last sack of flour";
const PARAGRAPHS = [
  "The miller of Ellering sold his last sack of flour on Friday and hung the key of the mill on the church door.",
  "He had ground corn for the village for forty-one years, said Berta Lohse, who baked with it for thirty of them.",
  "The council wants the wheel to turn on Sundays. Whether anything is ground is to be settled in the autumn.",
  "“A mill that grinds nothing is a large clock,” the miller said, and bought an apple from the stall by the pump.",
  "The brook was let out in the evening, and the children of the school looked for trout among the stones.",
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");

function read(body: string, head = `<title>${TITLE}</title>`): Analysis {
  const { document } = new JSDOM(`${head}${body}`, { url: "https://www.mill.example/a" }).window;
  return analyze(document, { kinds: defaults.kinds, titles: [] });
}

function hidden({ reading, verdicts }: Analysis): string {
  const gone = verdicts.filter(({ action }) => action === "hide");
  return gone.map(({ block }) => reading.elements[block]?.textContent).join("\n");
}

const told = (below: string, after = "") =>
  read(`<div><div><h1>${TITLE}</h1>${STORY}${below}</div>${after}</div>`);

describe("what stands below a story and is none of it", () => {
  test.each([
    "Disclaimer: this article was sent to us by a reader.",
    "The copyright of this article belongs to its author.",
    "免责声明:本文来自网络,不代表本站观点。",
    "저작권자 © 방앗간뉴스 무단전재 및 재배포 금지",
    "Nguồn: Báo Ven Biển",
  ])("%s stays on the page alone", (text) => {
    const page = told(`<p>${text}</p>`);
    expect(page.article.text).not.toContain(text);
    expect(page.article.text).toContain("trout among the stones");
    expect(hidden(page)).not.toContain(text);
  });

  test.each([
    "Source of the brook is a spring that the council has leased to a brewer for ten years.",
    "Copyright law was not spoken of.",
  ])("%s is the story's", (text) => {
    expect(told(`<p>${text}</p>`).article.text).toContain(text);
  });
});

test("the site's foot is no entry of the list above it", () => {
  const links = ["Cheap hosting", "Gold bars", "Visa agency"].map(
    (text) => `<a href="https://${text.slice(0, 4)}.example/">${text}</a>`,
  );
  const list = `<div>Friendly links</div><div>${links.join(" ")}</div>`;
  const gone = hidden(
    told("", `${list}<div><p>Copyright © 2025 The Mill</p><p>No. 00000</p></div>`),
  );
  expect(gone).toContain("Gold bars");
  expect(gone).not.toContain("The Mill");
});

test("lists between breaks go with the frame that holds nothing else", () => {
  const list = (title: string) =>
    `<b>${title}</b><br>${[1, 2, 3, 4]
      .map((at) => `${at} <a href="/${title}${at}">Baker number ${at} wins a prize for rye</a><br>`)
      .join("")}`;
  const gone = hidden(
    read(
      `<table><tr><td><h1>${TITLE}</h1>${STORY}</td><td>${list("Hot")}${list("Recommended")}</td></tr></table>`,
    ),
  );
  expect(gone.match(/wins a prize/g)).toHaveLength(8);
});

test("a box for the site's app goes from between two paragraphs", () => {
  const box = (title: string) =>
    `<div>${title}<p>Read whatever happens in Ellering before the others do, for nothing.</p><a href="/app">Download now</a></div>`;
  const page = (title: string) =>
    hidden(read(`<h1>${TITLE}</h1>${STORY}${box(title)}${STORY.replaceAll("miller", "baker")}`));
  expect(page("<b>Download the app</b>")).toContain("before the others do");
  expect(page("<h3>Download the app</h3>")).not.toContain("before the others do");
});

describe("cheers", () => {
  test.each([
    "Good (1203) Bad (87)",
    "顶一下(12)80%踩一下(3)",
    "👍 Sim (41)",
    "4.3/5 - (12 votes)",
    "(Голосов: 17)",
  ])("%s are", (text) => {
    expect(isReaction(text)).toBe(true);
  });

  test.each(["Good, bad and ugly", "Up 12%", "4/5", "He won 4/5 (and lost one)"])(
    "%s are none",
    (text) => {
      expect(isReaction(text)).toBe(false);
    },
  );
});

test.each([
  "<div>Este artigo foi útil? <button>Sim</button> <button>Não</button></div>",
  "<div><span>Notez cet article</span> ★★★★★ <span>(8 votes)</span></div>",
])("%s asks for a cheer", (html) => {
  expect(hidden(told(html))).not.toBe("");
});

describe("a title that no space divides", () => {
  const body = `<div><a href="/">商路网</a></div><div>海岛小学的最后一堂潮汐课</div><div>${STORY}</div>`;

  test("finds the headline among plain lines, and the site by its link home", () => {
    const page = read(body, "<title>海岛小学的最后一堂潮汐课-教育-商路网</title>");
    expect(page.reading.lines[page.article.headline ?? -1]?.text).toBe("海岛小学的最后一堂潮汐课");
    const { title, site } = metadata(page.reading, page.article, page.verdicts);
    expect(title?.value).toBe("海岛小学的最后一堂潮汐课");
    expect(site?.value).toBe("商路网");
  });

  test("names no site by letters that only happen to end it", () => {
    const page = read(body, "<title>海岛小学的最后一堂潮汐课商路网</title>");
    expect(metadata(page.reading, page.article, page.verdicts).site?.value).toBe("mill.example");
  });
});

test("a day in a line of make-up below the headline dates the story", () => {
  const page = read(
    `<h1>${TITLE}</h1><div>Release time: 2025-06-18 14:02:11 Source: Internet Views: 1203 Likes: 33</div>${STORY}`,
  );
  const { published } = metadata(page.reading, page.article, page.verdicts);
  expect(published?.value.slice(0, 10)).toBe("2025-06-18");
  expect(page.article.text).not.toContain("Views");
});

describe("calls and labels between paragraphs", () => {
  const between = (html: string) =>
    hidden(read(`<h1>${TITLE}</h1>${STORY}${html}${STORY.replaceAll("miller", "baker")}`));

  test.each([
    [`<p>- Publicité -</p>`, "Publicité"],
    [
      `<div>Sponsored Content<a href="https://ad.example/1">This blanket warms whole mills</a></div>`,
      "blanket",
    ],
    [`<a href="https://wire.example/x">Story Continues</a>`, "Story Continues"],
    [`<div><div>Related video: How a stone is dressed</div><div>Duration 1:12</div></div>`, "1:12"],
    [`<p>A lire aussi : <a href="/b">Le dernier meunier du canton</a></p>`, "meunier"],
  ])("%s go", (html, text) => {
    expect(between(html)).toContain(text);
  });

  test.each([
    `<p>The story continues on <a href="/b">the other bank</a>, where the baker lives.</p>`,
    `<p>Duration and pay of the work were left open.</p>`,
  ])("%s stays", (html) => {
    expect(between(html)).toBe("");
  });

  test("an offer of letters goes where nothing of the story follows", () => {
    const offer = "<p>Sign up for the Ellering newsletter.</p>";
    expect(hidden(told(offer))).toContain("Sign up");
    expect(between(offer)).not.toContain("Sign up");
  });
});
