import { describe, expect, test } from "vitest";
import { metadata } from "../../src/core/metadata/metadata";
import { hiddenTexts, judged } from "../support/judged";

const TITLE = "The bell buoy off Tarn Head rings again";
const PARAGRAPHS = [
  "The bell buoy off Tarn Head rang on Wednesday for the first time in six years, after a diver freed the clapper from a length of old rope.",
  "Skippers had steered by the sound for a century, and most of them never got used to a chart that hums and a screen that stays dark in fog.",
  "The diver, who is nineteen, went down with a bread knife. She said that the rope was older than she was and a good deal tougher.",
  "The harbour board had set money aside for a new buoy, and will now spend it on the slipway, where the planks are soft from end to end.",
];
const half = (from: number) =>
  PARAGRAPHS.slice(from, from + 2)
    .map((text) => `<p>${text}</p>`)
    .join("");

function read({ head = "", above = "", between = "", below = "", outside = "" }) {
  const analysis = judged(
    `<title>${TITLE}</title><meta property="og:site_name" content="The Tarn Post">${head}<article><h1>${TITLE}</h1>${above}${half(0)}${between}${half(2)}${below}</article>${outside}`,
    "https://tarn.example/bell",
  );
  const { reading, article, verdicts } = analysis;
  return {
    hidden: hiddenTexts(analysis).join("\n"),
    story: article.text,
    authors: metadata(reading, article, verdicts).authors?.value,
  };
}

describe("a box between paragraphs goes whole", () => {
  test.each([
    [
      "letters by a button",
      '<div><h4>The Tarn Morning</h4><p>What the coast talks about, every day at six.</p><a href="/n">Sign up</a></div>',
      "every day at six",
    ],
    [
      "letters named and offered beside a link",
      '<div><div>La newsletter «Il Faro»</div><div>Storie di mare ogni sabato. <a href="/n">Iscriviti qui</a></div></div>',
      "Storie di mare",
    ],
    [
      "a channel of the site's",
      '<div><h4>The Tarn Post on WhatsApp</h4><p>What matters on the coast, on your phone. <a href="/w">Join now</a></p></div>',
      "on your phone",
    ],
    [
      "a channel and a button",
      '<div><p>Únete a nuestro canal de Telegram y recibe las noticias de la costa</p><a href="/t">Unirme gratis</a></div>',
      "Unirme gratis",
    ],
    [
      "consent in place of what another site shows",
      "<div><p>An dieser Stelle steht ein Inhalt von außen.</p><p>Dazu brauchen wir Ihre Einwilligung, die Sie jederzeit widerrufen können.</p><button>Externe Inhalte aktivieren</button></div>",
      "jederzeit widerrufen",
    ],
  ])("%s", (_what, between, said) => {
    const { hidden, story } = read({ between });
    expect(hidden).toContain(said);
    expect(story).not.toContain(said);
    expect(hidden).not.toContain("Skippers");
  });
});

describe("a box of the story's own stays, though it has a button or a link", () => {
  test.each([
    '<div><h3>How the bell works</h3><p>Four clappers hang in the cage, and each wave moves at least one of them. <a href="/bell.pdf">The drawing</a></p></div>',
    '<ul><li><a href="https://dive.example/a">Sign up for a course with the harbour divers for 40 crowns</a></li><li><a href="https://dive.example/b">Sign up for the winter course with the same card as in summer</a></li></ul>',
  ])("%s", (between) => {
    expect(read({ between }).hidden).toBe("");
  });
});

describe("what stands below the last paragraph is none of the story, and stays", () => {
  test.each([
    "Copyright 2026 The Tarn Post. All rights reserved.",
    "11 aprile 2026",
    "dpa/fho",
    "Ann Lee covers the coast for the Post. Reach her at lee@tarn.example.",
  ])("%s", (said) => {
    const { hidden, story } = read({ below: `<p>${said}</p>` });
    expect(story).not.toContain(said);
    expect(story).toContain("soft from end to end");
    expect(hidden).not.toContain(said);
  });
});

test("a date above a row of buttons stays when the row goes", () => {
  const above =
    '<div><div>The Tarn Post, 22 January 2026, 09:30</div><div><a href="#c">Comments 12</a><a href="https://wa.me/?text=x">Share on WhatsApp</a></div></div>';
  expect(read({ above }).hidden).not.toContain("22 January");
});

describe("who wrote it", () => {
  test.each([
    ["By Ann Lee, The Tarn Post Coast — Port Alder", "Ann Lee"],
    ["한도윤 기자", "한도윤"],
  ])("%s", (byline, name) => {
    const { authors, story } = read({
      above: `<p>${byline}</p><p><time>30 July 2026 09:05</time></p>`,
    });
    expect(authors).toEqual([name]);
    expect(story).not.toContain(byline);
  });
});

test("cheers below the story, each with what it counts, are buttons; parts of a series are none", () => {
  const row = (words: readonly string[]) =>
    `</article><div>${words.map((word, at) => `<a href="#${at}">${word} ${at + 2}</a>`).join("")}</div>`;
  expect(read({ below: row(["Useful", "Moving", "Clever", "Loud"]) }).hidden).toContain("Moving");
  expect(read({ below: row(["Part", "Part", "Part", "Part"]) }).hidden).not.toContain("Part");
});

test.each([
  ["Japanese", "このサイトではクッキーを使用しています。", "同意する"],
  ["Korean", "이 사이트는 쿠키를 사용합니다.", "동의"],
  ["Arabic", "يستخدم هذا الموقع ملفات تعريف الارتباط.", "موافق"],
  ["French", "Nous respectons votre confidentialité.", "Refuser"],
])("a box that asks for consent in %s goes", (_language, text, choice) => {
  const below = `<div><p>${text}</p><button>${choice}</button></div>`;
  expect(read({ below }).hidden).toContain(text);
});

describe("below the story goes", () => {
  const offer = (text: string) => `<div class="x1"><p>${text}</p></div>`;
  const row = (...texts: string[]) =>
    `<div class="x2">${texts.map((text) => `<a href="/x/${text.length}">${text}</a> `).join("")}</div>`;
  test.each([
    ["a subscription by the month", offer("Read without advertising? Join for € 2.50 per month.")],
    ["one in words", offer("Hazte socio de The Tarn Post por 4 euros al mes")],
    ["one told in Japanese", offer("初月100円、翌月から1,980円（税込み）")],
    ["a row of hashtags", "<div>#harbour #bells #rope</div>"],
    ["a row of topics that nobody calls so", row("Tarn Head", "Harbour board", "Divers")],
    ["who liked it", "<div><div>Liked by Oda Pell, Jo Tarrant and 316 others</div></div>"],
    [
      "share buttons that run into each other",
      row("Enviar pelo WhatsApp", "Salvar").replaceAll("> <", "><"),
    ],
    [
      "the plea for a coffee",
      '<p>If you liked this, <a href="/c">buy me a coffee</a> some day.</p>',
    ],
  ])("%s", (_what, box) => {
    const house = ["About us", "Contact", "Privacy policy", "Careers", "Help", "Imprint", "© 2026"];
    const foot = `<footer>${house.map((text) => `<p>${text}</p>`).join("")}</footer>`;
    expect(read({ outside: box + foot }).hidden).not.toBe("");
  });
});

test("pages of a long story stay", () => {
  const below =
    '<div><a href="/bell?p=1">1</a> <a href="/bell?p=2">2</a> <a href="/bell?p=2">Next page</a></div>';
  expect(read({ below }).hidden).toBe("");
});

test("a line that says that the story goes on after an advertisement is none of it", () => {
  const between = "<div>Publicidade – continua depois do anúncio</div>";
  const { hidden, story } = read({ between });
  expect(hidden).toContain("Publicidade");
  expect(story).not.toContain("Publicidade");
});

test("byline and time of day below a standfirst are no story", () => {
  const above = `<p>${PARAGRAPHS[1]}</p><div><span>Article rédigé par Odile Carrec</span><br><span>Publié le 11/09/2025 07:05</span></div>`;
  const { story } = read({ above });
  expect(story).not.toContain("Odile");
  expect(story).not.toContain("Publié");
});
