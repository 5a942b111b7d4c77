import { expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "A tram of 1898 carries the bride to church";
const PARAGRAPHS = [
  "Tram seventeen left the shed at Wierz for the first time in sixty-six years on Saturday, with a bride in it and no licence.",
  "It had been a henhouse since 1958. Sixty-two people spent nine winters on it, and the hens were found another home first.",
  "“It rings twice at each stop because the hens liked that,” said Lidia Sok, who rewired the bell from a drawing of 1951.",
  "From May it will run on Sundays, when the town has agreed to pay for the current and for somebody to walk ahead of it.",
];
const REMARKS = ["Rode it with my aunt, cried like a child", "Who pays for the current then?"]
  .map((text, at) => `<div class="remark"><b>rider_${at}</b><p>${text}</p></div>`)
  .join("");
const THREAD = `<section><h3>Comments (34)</h3>${REMARKS}</section>`;
const CARDS = [
  "Two spoons of it and the towels are like new",
  "The health of the hen and the price of its egg",
  "Neighbour puts a fence up by twenty centimetres",
].map((text, at) => `<img><p><a href="/n/${at}">${text}</a></p>`);

const analysis = (below: string) =>
  judged(
    `<title>${TITLE}</title><main><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}${below}</main>`,
    "https://www.wierz.example/tram",
  );

test("what stands below readers' remarks is none of the story, whatever it is called", () => {
  const found = analysis(`${THREAD}<h3>Taken from the shelf</h3><div>${CARDS.join("")}</div>`);
  expect(found.article.text.split("\n")).toEqual(PARAGRAPHS);
  const gone = hiddenTexts(found).join("\n");
  expect(gone).toContain("Comments (34)");
  expect(gone).toContain("towels");
});

test("and a remark that reads like story is none of it", () => {
  const long =
    "My aunt kept the hens in it, and she always said that it would ring again before she died.";
  const thread = THREAD.replace("Rode it with my aunt, cried like a child", long);
  const found = analysis(`${thread}<h3>Taken from the shelf</h3><div>${CARDS.join("")}</div>`);
  expect(found.article.text.split("\n")).toEqual(PARAGRAPHS);
  expect(hiddenTexts(found).join("\n")).toContain("towels");
});

test("a story that goes on below them stays whole", () => {
  const found = analysis(`${THREAD}${paragraphs(PARAGRAPHS.map((text) => `${text} Later, too.`))}`);
  expect(found.article.text).toContain("Later, too.");
  expect(found.article.text).toContain(PARAGRAPHS[0]);
});
