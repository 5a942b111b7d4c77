import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The school on Hassay opens with four pupils";
const PARAGRAPHS = [
  "A school on the island of Hassay has opened its doors for the first time in nine years, with four pupils and a bell.",
  "The youngest arrived by boat at half past six, her teacher said, and asked where the other children were kept.",
  "Their parents moved to the island last year, when a housing trust finished three cottages above the harbour.",
  "The council has promised funding for three years, and a second teacher will come over on Wednesdays by the mail boat.",
];

/** What is hidden at the default level of a page by Moira Strachan, and its story. */
function read({ above = "", between = "" }): { hidden: string; story: string } {
  const [first, second] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  const analysis = judged(
    `<title>${TITLE}</title><meta name="author" content="Moira Strachan"><main><h1>${TITLE}</h1>${above}${first}${between}${second}</main>`,
  );
  return { hidden: hiddenTexts(analysis).join("\n"), story: analysis.article.text };
}

describe("buttons under the headline", () => {
  test("go, and leave the date before them and the byline after them", () => {
    const { hidden } = read({
      above: `<div><time>16 February 2026</time><button>Share</button><button>Save</button>
        <div><span>Moira Strachan</span><span>Islands reporter</span></div></div>`,
    });
    expect(hidden).toContain("Share");
    expect(hidden).toContain("Save");
    expect(hidden).not.toContain("February");
    expect(hidden).not.toContain("Strachan");
  });

  test.each([
    '<ul><li><a href="#">Compartir en Facebook</a></li><li><a href="#">Compartir en WhatsApp</a></li></ul>',
    '<ul><li><a href="/?share=a">Click to share on Facebook (Opens in new window)</a></li><li><a href="/?share=b">Click to share on Pinterest (Opens in new window)</a></li></ul>',
    '<div><a href="#">Udostępnij na Facebooku</a><a href="#k">Skomentuj</a></div>',
    '<ul><li><a href="#">Auf Facebook teilen</a></li><li><a href="#">Via Telegram</a></li></ul>',
  ])("in any language: %s", (above) => {
    expect(read({ above }).hidden).toMatch(/Facebook/);
  });

  test("a sentence that ends on a network is none", () => {
    const between = "<p>The teacher told the parents on Facebook</p>";
    expect(read({ between }).hidden).toBe("");
  });
});

describe("links between paragraphs", () => {
  const links =
    '<ul><li><a href="/a">Wanted: a postmaster for an island of sixty</a></li><li><a href="/b">Ferry timetable to gain a Sunday sailing</a></li></ul>';

  test("go above a crosshead too", () => {
    const { hidden } = read({ between: `${links}<h2>Louder than the geese</h2>` });
    expect(hidden).toContain("postmaster");
    expect(hidden).not.toContain("geese");
  });

  test("one of them above a crosshead may be the paragraph's own", () => {
    const between =
      '<p><a href="/a">Learn how the trust finished three cottages</a></p><h2>Geese</h2>';
    expect(read({ between }).hidden).toBe("");
  });
});

test("a caption that no figcaption holds is not in the story's text", () => {
  const between =
    '<div class="wp-caption"><img src="o.jpg" alt=""><p class="wp-caption-text">The school in 1931, from the album of the last teacher but one</p></div>';
  expect(read({ between }).story).not.toContain("album");
});

test("a row that repeats what it may hold, and more, is read at once", () => {
  const words = "compart1".repeat(12);
  const start = performance.now();
  read({ above: `<div><a href="/a">${words}</a><a href="/b">${words}?</a></div>` });
  expect(performance.now() - start).toBeLessThan(3_000);
});
