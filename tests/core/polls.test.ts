import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The night ferry to Ostrand sails again, with eleven bunks";
const PARAGRAPHS = [
  "The night ferry to Ostrand cast off at twenty to eleven on Sunday, for the first time since the harbour silted up four winters ago.",
  "Eleven of its sixteen bunks were taken, most of them by people who had no business on the island and said so cheerfully.",
  "The council pays for the fuel until the spring. After that the crew of five will have to fill the boat or tie it up again.",
  "On the quay Birte Holm sold coffee until the lamps went out, and then she sold the lamps, as she had promised she would.",
];

function page(between: string, below = ""): string {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  return `<title>${TITLE}</title><article><h1>${TITLE}</h1>${before}${between}${after}</article>${below}`;
}

const hidden = (html: string) =>
  hiddenTexts(judged(html, "https://coast.example/sea/ferry")).join("\n");

const QUESTION = "Would you sleep on a boat to save an hour?";
const options = (tag: string) =>
  ["With pleasure", "Only if paid"].map((text) => `<${tag}>${text}</${tag}>`).join("");
const POLLS: readonly (readonly [string, string])[] = [
  ["buttons", `<div><b>What say you</b><p>${QUESTION}</p>${options("button")}</div>`],
  [
    "buttons, in a language of no list",
    "<div><p>A fyddech chi'n cysgu ar gwch?</p><button>Byddwn</button><button>Na fyddwn</button></div>",
  ],
  [
    "links that lead nowhere",
    `<div><p>${QUESTION}</p><a href="#">Yes</a> <a href="#">No</a></div>`,
  ],
  [
    "things to tick",
    `<div><p>${QUESTION}</p><form><label><input type="radio"> With pleasure</label><label><input type="radio"> Only if paid</label><button>Send</button></form></div>`,
  ],
  [
    "a word for it above",
    `<div><h4>Poll of the day</h4><p>${QUESTION}</p><ul>${options("li")}</ul><small>Results</small></div>`,
  ],
  [
    "a word for it below",
    `<div><h4>${QUESTION}</h4><ul>${options("li")}</ul><small>2.417 votos</small></div>`,
  ],
  [
    "how many gave each answer",
    `<div><b>${QUESTION}</b><p>With pleasure 8,312 votes</p><p>Only if paid 2,977 votes</p></div>`,
  ],
  [
    "the share of each answer",
    `<div><b>${QUESTION}</b><ul><li>Ja, sofort – 71%</li><li>Nur bezahlt – 29%</li></ul><small>4 812 Stimmen</small></div>`,
  ],
  [
    "a name for it",
    `<div class="poll-box"><p>${QUESTION}</p><ul>${options("li")}</ul><small>Results</small></div>`,
  ],
];

describe("a poll goes, and is none of the story", () => {
  test.each(POLLS)("between paragraphs, known by %s", (_what, poll) => {
    const analysis = judged(page(poll), "https://coast.example/sea/ferry");
    const own = analysis.reading.lines
      .map(({ text }) => text)
      .filter((text) => !page("").includes(text));
    const gone = hiddenTexts(analysis).join("\n");
    expect(own.filter((text) => !gone.includes(text.split(" ")[0] as string))).toEqual([]);
    expect(analysis.article.text.split("\n")).toEqual(PARAGRAPHS);
  });

  test("below the story too", () => {
    const [, poll] = POLLS[0] as (typeof POLLS)[number];
    expect(hidden(page("", `<div class="end">${poll}</div>`))).toContain(QUESTION);
  });
});

describe("what only looks like a poll stays", () => {
  test.each([
    [
      "a box of facts under a question",
      "<div><h3>Who may sail for nothing?</h3><ul><li>Islanders</li><li>Children under six</li></ul><p>Source: harbour office</p></div>",
    ],
    [
      "how many it concerns",
      "<div><h3>Who sails for nothing?</h3><ul><li>Islanders</li><li>Children</li></ul><p>1,306 people in all</p></div>",
    ],
    [
      "questions and their answers",
      "<div><h3>When does it sail?</h3><p>On Sundays.</p><h3>What does it cost?</h3><p>Nine crowns.</p></div>",
    ],
    [
      "questions to open",
      "<div><button>When does it sail?</button><p>On Sundays.</p><button>What does it cost?</button><p>Nine crowns.</p></div>",
    ],
    [
      "a question among the paragraphs",
      `<p>${QUESTION}</p><p>The crew has asked.</p><p>Most would.</p>`,
    ],
  ])("%s", (_what, own) => {
    expect(hidden(page(own))).toBe("");
  });

  test("a quiz, which is what the page is there for", () => {
    const ticks = options("li").replaceAll("<li>", '<li><input type="radio"> ');
    const quiz = ["Which is port?", "Which is aft?", "Which is alee?"].map(
      (question) => `<div><p>${question}</p><ul>${ticks}</ul></div>`,
    );
    expect(hidden(page(quiz.join("")))).toBe("");
  });
});
