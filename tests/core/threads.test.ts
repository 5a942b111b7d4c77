import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The last ferry to Ulvsund leaves at noon";
const PARAGRAPHS = [
  "The last ferry to Ulvsund leaves at noon from now on, the company told the parish on Wednesday.",
  "Bread will come with the post boat, and the doctor on every other Thursday if the wind allows it.",
  "The parish has asked for a later boat on market days, which would cost it nine hundred crowns a month.",
  "“We have always gone to bed early,” said Signe Holt, who has sold the tickets for thirty-one years.",
  "The pier will be lit for another winter, and the bell be rung in fog as it was before the radio.",
];

function hidden(below: string): string {
  const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1><article>${paragraphs(PARAGRAPHS)}</article>${below}</main>`;
  return hiddenTexts(judged(page)).join("");
}

const said = [
  "<p><b>Ane T.</b><br>My aunt swam it twice, and nobody gave her a timetable for that</p>",
  "<p><b>gull_7</b><br>So who feeds the lighthouse cat now, I would like to know</p>",
].join("");

describe("remarks under a title that no list knows, with a figure at its end", () => {
  test.each([
    ["named by a word for them", `<div><h2>ユーザーコメント</h2>${said}</div>`],
    ["signed", `<div><h2>Kile visiwa vinasema · 54</h2>${said}</div>`],
    [
      "with a field to write in",
      "<section><p>Mawazo (2)</p><textarea></textarea><button>Tuma</button><p>Matusi hayaruhusiwi hapa.</p><div>Shangazi aliogelea mara mbili</div></section>",
    ],
    [
      "named",
      `<div><p>Gumzo gatini (203)</p><div class="mc-comment"><i>Ane</i><div>My aunt swam it twice</div></div><p>Ingia ili uandike</p></div>`,
    ],
    [
      "with the way to the others",
      `<div><p>Gumzo gatini (203)</p><p>Shangazi aliogelea mara mbili</p><a href="#all">Onyesha 201 zaidi</a></div>`,
    ],
  ])("%s: go", (_, below) => {
    expect(hidden(below)).toBe(below.replace(/<[^>]+>/g, ""));
  });

  test.each([
    [
      "sources",
      "<div><h2>Sources (2)</h2><p>Parish minutes of 4 May, kept at the vestry</p><p>Timetable of the Holt Line, spring edition</p></div>",
    ],
    [
      "what is needed for a dish",
      `<div><h2>Ingredients (2)</h2><label><input type="checkbox"> 200 g rye flour</label><label><input type="checkbox"> 1 egg</label></div>`,
    ],
    [
      "notes that say where they go on",
      `<div><h2>Notes (12)</h2><p>The boat was built at Holt and is named after the river there.</p><a href="#more">See 40 pictures</a></div>`,
    ],
  ])("%s: stay", (_, below) => {
    expect(hidden(below)).toBe("");
  });
});

describe("a field for a longer text", () => {
  const form = (says: string) =>
    `<div class="box"><p>${says}</p><form><p>Be kind, whoever you are.</p><textarea></textarea><button>Post it</button></form></div>`;

  test.each(["Make a comment", "Deja tu comentario", "发表评论"])("under “%s” goes", (says) => {
    expect(hidden(form(says))).toContain(says);
  });

  test("under anything else stays", () => {
    expect(hidden(form("Send us a picture of your boat"))).toBe("");
  });
});
