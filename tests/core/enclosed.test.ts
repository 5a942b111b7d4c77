import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Lamplighters of Quill Street keep one gas lamp burning";
const PARAGRAPHS = [
  "Forty of the forty-one gas lamps in Quill Street went dark on Monday, and the last one will burn for as long as somebody lights it.",
  "The town wanted all of them gone by the autumn. Two brothers who live at number 9 asked for one, and got it after four letters.",
  "“It takes a match and a ladder,” said Pim Audley, the elder of them, who is 71 and has carried the ladder since he was twelve.",
  "The gas for a year costs 212 pounds. A baker on the corner pays, and sells rolls in the shape of a lamp to get it back.",
];
const RELATED = `<section><h3>Related stories</h3><ul><li><a href="/news/canal">Canal boats may stay for another winter</a></li><li><a href="/news/bells">Bells of Saint Odo ring a quarter late</a></li><li><a href="/news/mill">Mill race runs dry for the first time</a></li></ul></section>`;
const RANKING = `<section><h3>Most read</h3><ol><li><a href="/news/geese">Geese hold up the night train at Orley</a></li><li><a href="/news/baker">Baker sells rolls shaped like a lamp</a></li><li><a href="/news/tower">Tower clock gets its second hand back</a></li></ol></section>`;
const SHARES = `<div><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">Twitter</a></div>`;

/** What is hidden of a page with this below its story. */
function hidden(below: string): readonly string[] {
  const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</main>${below}`;
  return hiddenTexts(judged(page, "https://quill.example/news/lamps"));
}

const between = (html: string) => `${RELATED}${html}${RANKING}`;

describe("what stands between two sections of clutter is clutter, whatever it is", () => {
  test.each([
    ["a call in words that no list knows", "<div>Keep on rolling, the night is young</div>"],
    ["a heading over a picture", '<h2>Our badge</h2><img src="/badge.png" alt="" width="80">'],
    ["a lone button", "<p><button>Hand me the ladder</button></p>"],
    ["a link", '<p><a href="/shop/lamp">Audley lamp oil, 250 ml</a></p>'],
  ])("%s", (_what, html) => {
    const [text] = html.match(/(?<=>)[^<]{8,}/) ?? [];
    expect(hidden(between(html)).join(" ")).toContain(text);
    expect(hidden(`${html}${RANKING}`).join(" ")).not.toContain(text);
  });

  test("in a column beside the story also below the last section", () => {
    const rest = "<div><h4>The lamp book is here!</h4><p>Forty lamps, one ladder.</p></div>";
    expect(hidden(`<aside>${RELATED}${RANKING}${rest}</aside>`).join(" ")).toContain("lamp book");
    expect(hidden(`<div>${RELATED}${RANKING}${rest}</div>`).join(" ")).not.toContain("lamp book");
  });

  test("it is of the kind of the section beside it", () => {
    const { verdicts } = judged(
      `<title>${TITLE}</title><main><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</main>${RELATED}<div>${RANKING}<div>Roll on, the night is young</div>${RANKING}</div>`,
      "https://quill.example/news/lamps",
    );
    const said = verdicts.filter(({ reasons }) =>
      reasons.some(({ key }) => key === "because_enclosed"),
    );
    expect(said.map(({ kind }) => kind)).toEqual(["ranking"]);
  });
});

describe("it stays", () => {
  test.each([
    ["what the story was taken from", "<div>Source: Orley Evening Post</div>"],
    ["who is to be credited", "<div><h4>Credits</h4><p>Pictures: the Audleys</p></div>"],
    ["a note at the foot of the story", "<p>Lamps in yards were not counted. ↩</p>"],
    ["a signature", "<p>Posted on 12 May 2025</p>"],
    [
      "a story that goes on",
      `<div>${paragraphs(PARAGRAPHS.map((text) => `Later: ${text}`))}</div>`,
    ],
    ["a heading over something that stays", "<h3>After the fire</h3><p>Source: Orley Post</p>"],
  ])("%s", (_what, html) => {
    const texts = hidden(between(html)).join(" ");
    for (const [text] of html.matchAll(/(?<=>)[^<]{8,}/g)) expect(texts).not.toContain(text);
  });

  test("a plain note between the share buttons and the first list", () => {
    const note = "<p>The lamp at number 9 can be seen on weekdays</p>";
    expect(hidden(`${SHARES}${note}${RELATED}`).join(" ")).not.toContain("weekdays");
  });

  test("the site's foot, though a list stands below it", () => {
    const foot = "<div>Quill Media, Lamp Yard 2</div><div><a href=/about>About us</a></div>";
    expect(hidden(`${RELATED}${foot}${RANKING}`).join(" ")).not.toContain("Lamp Yard");
  });
});
