import { describe, expect, test } from "vitest";
import { isAdLabel } from "../../src/core/shapes/ad-label";
import { isReaction } from "../../src/core/shapes/reactions";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Goat elected to the parish council of Aldermere";
const PARAGRAPHS = [
  "A goat was elected to the parish council of Aldermere on Monday, with four votes more than the baker.",
  "Nobody had read the list to its end, said Ida Penrose, who counts the ballots and owns the goat.",
  "The council will meet in the orchard until the weather turns, as the hall has a new carpet.",
  "“She listens, which is more than the last one did,” Ida Penrose said, and shut the gate behind her.",
  "The baker has asked for a recount, and sent a tray of rolls to every member of the council.",
];

function pageWith({ above = "", between = "", below = "" }): string {
  const [start, end] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)].map(paragraphs);
  return `<title>${TITLE}</title><main><h1>${TITLE}</h1>${above}<article>${start}${between}${end}</article>${below}</main>`;
}

function hidden(html: Parameters<typeof pageWith>[0]): string {
  return hiddenTexts(judged(pageWith(html))).join("\n");
}

describe("below the story, in any language", () => {
  test.each([
    ["links that lead nowhere", `<div><a href="#">Gefällt mir</a> <a href="#">Zitieren</a></div>`],
    ["a button and what it counts", `<div><a href="#">Sharhi (14)</a></div>`],
    [
      "a question and its counted answers",
      `<div><span>Ulipenda habari hii?</span> <button>Ndiyo (312)</button> <button>Hapana (9)</button></div>`,
    ],
    [
      "short lines with running times",
      `<div><div>Filamu</div><div><p>Mbuzi arukia mto <i>01:42</i></p><p>Tembo afunga barabara <i>00:58</i></p></div></div>`,
    ],
    [
      "a title that owns up",
      `<div><div>Kwa ajili yako Sponsored</div><div>Viatu vya mvua kwa nusu bei</div><div>Bima ya mbuzi bila maswali</div></div>`,
    ],
    [
      "an app and its button",
      `<div><p>Lies schneller in unserer kleinen App</p><a href="/app">Pobierz teraz</a></div>`,
    ],
  ])("%s: goes", (_, below) => {
    expect(hidden({ below })).toContain(below.replace(/<[^>]+>/g, ""));
  });

  test.each([
    ["pages of the story", `<div><a href="#">1</a> <a href="#">2</a> <a href="#">3</a></div>`],
    ["a programme", `<div><p>Doors open at 19:30</p><p>The goat speaks at 20:15</p></div>`],
    [
      "a quiz",
      ["Who won the election?", "Who lost it?", "Who counted?"]
        .map(
          (asked) =>
            `<div><p>${asked}</p><button>The baker</button><button>The goat</button></div>`,
        )
        .join(""),
    ],
  ])("%s: stays", (_, below) => {
    expect(hidden({ below })).toBe("");
  });
});

test.each([
  "4,5/5 (216 phiếu)",
  "4,3 de 5 (212 votos)",
  "Liked by Ann Lee, Jo Pell and 31 others",
  "Gefällt Ann Lee und 31 weiteren Personen",
  "Curtido por Ana Reis e outras 34 pessoas",
  "( 37 оценок, среднее 4.6 из 5 )",
  "(12 votes, average: 4.50 out of 5)",
])("%s counts who cheered", (text) => {
  expect(isReaction(text)).toBe(true);
});

test.each([
  "8/10 (2019)",
  "8 in 10 (2019 survey)",
  "Gefällt uns nicht, sagen 60 Prozent",
  "Нравится ли вам закон? Да, говорят 54 процента",
  "4 of 5 (1,203 people)",
  "3/5 (60%)",
  "(in 12 of 4.5 or 5 cases)",
  "4/5 of the goats (12) agreed",
])("%s is none", (text) => {
  expect(isReaction(text)).toBe(false);
});

describe("a line that says the story goes on below an advertisement", () => {
  test.each([
    "SCROLL UNTUK MELANJUTKAN MEMBACA",
    "La suite après cette publicité",
    "Sigue leyendo después de la publicidad",
    "Artikel wird nach der Werbung fortgesetzt",
    "Dalsza część tekstu pod reklamą",
  ])("%s", (text) => {
    expect(isAdLabel(text)).toBe(true);
  });

  test("goes from between paragraphs, and the story stays", () => {
    const between = `<div><div>SCROLL UNTUK MELANJUTKAN MEMBACA</div><div style="height:90px"></div></div>`;
    const analysis = judged(pageWith({ between }));
    expect(analysis.article.text).toBe(PARAGRAPHS.join("\n"));
    expect(hiddenTexts(analysis).join("\n")).toContain("SCROLL");
  });

  test.each(["Werbung soll weiter erlaubt bleiben", "La publicidad continúa en las calles"])(
    "%s is none",
    (text) => {
      expect(isAdLabel(text)).toBe(false);
    },
  );
});

test("a channel of the site's below a byline goes, in letters other than Latin too", () => {
  const above = `<div>Written by: रजनी तोमर</div><div>हमारे WhatsApp चैनल से जुड़ें <a href="#">Join करें</a></div>`;
  const gone = hidden({ above });
  expect(gone).toContain("WhatsApp");
  expect(gone).not.toContain("Written by");
});

test("another story's headline between paragraphs is known where vowels are marks", () => {
  const story = [
    "सोनपुरा: बारह साल से सूखा पड़ा एक कुआं इन दिनों गांव की सबसे ठंडी और सबसे भीड़ वाली जगह है, जहां दोपहर में किताबें चलती हैं।",
    "सरपंच भगवत सिंह ने शुरुआत में सुरक्षा को लेकर आपत्ति जताई थी, बाद में पंचायत ने लोहे की रेलिंग लगवाई और ताला लगाया।",
    "जिला शिक्षा अधिकारी नलिनी बर्वे ने पिछले हफ्ते कुएं का दौरा किया और दो अलमारियां तथा सौर लैंप देने का वादा किया है।",
    "बारिश आने पर लाइब्रेरी पंचायत भवन में जाएगी, जहां बच्चों के लिए दो कमरे और एक लंबी मेज पहले से तैयार रखी गई है।",
  ];
  const other = "देवखेड़ी में मिली सौ साल पुरानी डाक, अब घर-घर पहुंचा रहे छात्र";
  const [start, end] = [story.slice(0, 2), story.slice(2)].map(paragraphs);
  const { article } = judged(
    `<title>सूखे कुएं में लाइब्रेरी</title><h1>सूखे कुएं में लाइब्रेरी</h1><div>${start}<div><a href="/12">${other}</a></div>${end}</div>`,
  );
  expect(article.text).toBe(story.join("\n"));
});
