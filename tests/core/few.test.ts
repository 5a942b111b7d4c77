import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Ferry dogs of Hallow Sound get a shelter of their own";
const PARAGRAPHS = [
  "The dogs that ride the ferries of Hallow Sound will have a shelter on the north pier from May, the harbour office said on Thursday.",
  "Eleven dogs cross the sound on most days, some of them alone. The crews know their names and where they get off.",
  "“They pay in patience,” said Marit Osk, who has steered the early boat for nineteen years and keeps a blanket in the wheelhouse.",
  "The shelter costs 4,300 crowns, which a tinned-fish maker from Pell has given. It asked for nothing but a picture of the dogs.",
];
const HEADLINE = "Wheelhouse blankets are a trade of their own in Pell";

/** What is hidden of a page with this below its story, and that above its headline. */
function hidden(below: string, above = ""): readonly string[] {
  const page = `<title>${TITLE}</title>${above}<main><article><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</article>${below}</main><footer><p>Sound Gazette, Pier Street 4</p></footer>`;
  return hiddenTexts(judged(page, "https://sound.example/news/ferry-dogs"));
}

const card = (text = HEADLINE, href = "/news/blankets", teaser = "") =>
  `<div class="teasers"><div class="teaser"><div><a href="${href}">${text}</a></div>${teaser}</div></div>`;

describe("below the story a headline of another page is clutter", () => {
  test("alone, under no title", () => {
    expect(hidden(card())).toEqual([HEADLINE]);
  });

  test("with section and date beside it", () => {
    const gone = hidden(card(HEADLINE, "/news/blankets", "<p>Trade</p><p>4 May 2024</p>"));
    expect(gone.join(" ")).toContain("4 May 2024");
  });

  test("twice", () => {
    const second = card("The early boat sails without its captain", "/news/early-boat");
    expect(hidden(`<div class="teasers">${card()}${second}</div>`).join(" ")).toContain(
      "early boat",
    );
  });
});

describe("it stays", () => {
  test.each([
    [
      "where it says what the story rests on",
      card("Sources: harbour office, report on the north pier"),
    ],
    ["where it leads to the original", card("Read the original story in the Pell Herald")],
    ["where it is too short for a headline", card("North pier map")],
    ["where it leads into this page", card(HEADLINE, "/news/ferry-dogs#pier")],
    ["where it is no link", `<div class="teaser"><p>${HEADLINE}</p></div>`],
  ])("%s", (_where, below) => {
    expect(hidden(below)).toEqual([]);
  });
});

describe("above the headline", () => {
  const bar = (links: string) => `<div class="strip"><b>Just in</b> ${links}</div>`;
  const link = (text: string, at = 0) => `<a href="/live/${at}">${text}</a>`;

  test("news of the hour is clutter, in one line or in several", () => {
    expect(hidden("", bar(link("Cable to Pell cut by an anchor"))).join()).toContain("Just in");
    const two = `${link("Cable to Pell cut by an anchor")} ${link("Fog holds the early boat in port", 1)}`;
    expect(hidden("", bar(two)).join()).toContain("Fog holds");
  });

  test("a menu stays, however long some of its entries", () => {
    const names = ["Boats", "Dogs", "Piers", "Weather", "Letters", "Fish", "Sport"];
    const long = ["How we choose the boats we sail on", "What the harbour office says this week"];
    const entries = [...names, ...long].map((name, at) => `<li>${link(name, at)}</li>`).join("");
    expect(hidden("", `<div><ul>${entries}</ul></div>`)).toEqual([]);
  });

  test("the site's name and its motto stay", () => {
    expect(
      hidden("", '<div><a href="/">Sound Gazette</a><p>Read on both piers since 1911</p></div>'),
    ).toEqual([]);
  });
});

test("a heading over a single headline goes with it", () => {
  expect(hidden(`<h3>From the wheelhouse</h3>${card()}`)).toContain("From the wheelhouse");
});
