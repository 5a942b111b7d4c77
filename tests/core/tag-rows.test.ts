import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Hives return to the roof of the Brinmoor library";
const PARAGRAPHS = [
  "Four hives are back on the roof of the Brinmoor library, the librarian told the readers on Thursday.",
  "They had been moved to an orchard for the winter, after the gutter was mended and the roof was tarred.",
  "The honey is lent out like the books, for three weeks, and most of it does not come back, she said.",
  "“One jar was returned full,” said Pim Astley, who keeps the bees, “and I still wonder what was wrong.”",
];
const rest = Array.from({ length: 8 }, (_, at) => `<p>Opening hours of room ${at + 1}</p>`).join(
  "",
);

function hidden(below: string): string {
  const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1><article>${paragraphs(PARAGRAPHS)}</article>${below}</main><footer>${rest}</footer>`;
  return hiddenTexts(judged(page)).join("\n");
}

const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe("topics below the story that nobody calls so", () => {
  test.each([
    [
      "in a list",
      `<ul><li>${link("/m/1", "Nyuki")}</li><li>${link("/m/2", "Maktaba ya mji")}</li></ul>`,
    ],
    [
      "in a row after a label",
      `<div><span>Katika rafu hii</span>${link("/m/1", "Nyuki")}${link("/m/2", "Maktaba")}${link("/m/3", "Asali")}</div>`,
    ],
    [
      "in the foot of the post",
      `<div class="post-footer">${link("/label/nyuki", "Nyuki")}${link("/label/asali", "Asali")}${link("/label/m", "Maktaba")}</div>`,
    ],
  ])("%s: go", (_, below) => {
    expect(hidden(below)).toBe(below.replace(/<[^>]+>/g, ""));
  });

  test("in the foot of the post beside who signs it: both stay", () => {
    const below = `<div class="post-footer">By Pim Astley ${link("/m/1", "Nyuki")} ${link("/m/2", "Maktaba")}</div>`;
    expect(hidden(below)).toBe("");
  });

  test.each([
    [
      "sources",
      `<ul><li>${link("https://bees.example/m/1", "Bee Survey")}</li><li>${link("https://bees.example/m/2", "Hive Register")}</li></ul>`,
    ],
    [
      "files",
      `<ul><li>${link("/m/1.pdf", "The plan")}</li><li>${link("/m/2.pdf", "The minutes")}</li></ul>`,
    ],
    [
      "who wrote it",
      `<ul><li>${link("/author/pim", "Pim Astley")}</li><li>${link("/author/ro", "Ro Denby")}</li></ul>`,
    ],
    [
      "pages",
      `<div>${link("/m/1", "Page 1")} ${link("/m/2", "Page 2")} ${link("/m/3", "3")}</div>`,
    ],
    [
      "pages of the house",
      `<ul><li>${link("/rooms", "Rooms")}</li><li>${link("/hours", "Hours")}</li></ul>`,
    ],
  ])("%s: stay", (_, below) => {
    expect(hidden(below)).toBe("");
  });
});
