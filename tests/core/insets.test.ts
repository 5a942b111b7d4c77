import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The bell of Varnholm is back from the bottom of the lake";
const PARAGRAPHS = [
  "Divers brought up the bell of Varnholm on Thursday, eighty-one years after it went through the ice on its way to be melted down.",
  "It weighs a little less than it did, said Hedda Lund, who keeps the church and has waited for it since she was a girl.",
  "Nobody rang it. The clapper is still down there, and the parish has no money for another until the roof has been paid for.",
  "On Sunday it will stand in the porch, where anyone may knock on it with a knuckle and hear what their grandparents heard.",
];
const META = '<meta property="og:site_name" content="Lakeland">';

function page(between: string, below = ""): string {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  return `<title>${TITLE}</title>${META}<article><h1>${TITLE}</h1>${before}${between}${after}${below}</article>`;
}

const analysis = (html: string) => judged(html, "https://www.lakeland.example/news/bell");
const hidden = (html: string) => hiddenTexts(analysis(html)).join("\n");
const picture = '<img src="a.jpg" alt="">';
const product = (name: string, price: string) =>
  `<div class="item"><a href="https://shop.example/x">${name}</a><p>${price} <a href="https://shop.example/x">To the shop</a></p></div>`;

const BOXES: readonly (readonly [string, string])[] = [
  [
    "a title that trails off, and headlines",
    '<div class="also"><h4>Others went on to…</h4><ul><li><a href="/a">Two cows found asleep in the town library</a></li><li><a href="/b">The last ferryman buys himself a bridge</a></li></ul></div>',
  ],
  [
    "a title, headlines and their dates",
    `<div class="more"><b>While it thaws</b><div>${picture}<a href="/a">Two cows found asleep in the town library</a><p>3 May</p></div></div>`,
  ],
  [
    "a title and names under pictures",
    `<div class="wall"><p>FROM OUR SHELVES</p><div>${picture}<a href="https://shop.example/1">Wool socks, grey</a></div><div>${picture}<a href="https://shop.example/2">Tin kettle, small</a></div></div>`,
  ],
  [
    "a button that names a channel",
    '<div class="wa"><a href="#">Sumate a nuestro canal de WhatsApp</a><br><small>Cada mañana, sin vueltas</small></div>',
  ],
  [
    "where to write to the site",
    '<div class="seen"><p>¿Viste algo en el lago?</p><p>Escribinos a redaccion@lakeland.example</p></div>',
  ],
  [
    "an advertisement marked as one",
    '<div class="k"><p>PR 冬の腰痛に悩むあなたへ</p><p>初回限定の湯たんぽ</p></div>',
  ],
  [
    "an advertisement with the number the law wants",
    '<div class="r"><b>Реклама</b> Печи со скидкой 40% до конца марта <small>ООО «Печной двор», erid: 2VfnxyNkZrY</small></div>',
  ],
  [
    "one that says it is paid for, in another language",
    '<div class="n"><small>Contenuto sponsorizzato</small><a href="https://shop.example/s"><b>Stufa vecchia? Ora la cambi in 36 rate</b></a><p>Fratelli Zani, sopralluogo in 24 ore</p></div>',
  ],
  [
    "odds, with the small print of bookmakers",
    '<div class="odds"><b>TONIGHT by StakeHouse</b><table><tr><td>Otters -3.5</td><td>-110</td></tr></table>Bet $5, get $200 in bonus bets<small>21+. New customers only. Gambling problem? Call 1-800-000-0000.</small></div>',
  ],
  [
    "a table of prices",
    '<table class="p"><tr><td>Otterbox</td><td>$49</td><td><a href="#">Buy early</a></td></tr><tr><td>Marlin Token</td><td>$120</td><td><a href="#">Buy early</a></td></tr></table>',
  ],
  [
    "products under a title",
    `<div class="buy"><h3>Kettles of the month</h3>${product("Copper kettle, two litres", "49,90 EUR")}${product("Tin kettle for camping", "19,90 EUR")}</div>`,
  ],
  [
    "a product with its picture",
    `<div class="deal">${picture}<h4>Kestrel kettle, two litres</h4><p>was $49 now $29</p><a href="https://shop.example/k">View deal</a></div>`,
  ],
  [
    "goods the site earns by",
    '<div class="shop"><h4>Get the look for less</h4><p>Wool socks, grey, $24.99</p><button>Buy now</button><p>Lakeland may earn commission on sales from these links</p></div>',
  ],
  [
    "what its makers call an offer",
    '<div class="cta"><h3>Living with a stiff shoulder?</h3><p>Take our free quiz and get a personal score.</p><a href="/quiz">Start now</a></div>',
  ],
  [
    "an advertisement behind its label, in a line",
    '<div class="pm"><p>Promoted: Ovens at no interest from Hearth &amp; Home</p></div>',
  ],
  [
    "a product with its price on the button",
    '<div class="card"><h4>Kestrel kettle</h4><p>The pot we reach for most.</p><a href="https://shop.example/k">$59.99 at TinShop</a></div>',
  ],
  [
    "a video of something else",
    `<div class="video-card">${picture}<span>Watch a goose chase a constable through a market</span></div>`,
  ],
  [
    "a podcast of the site's",
    '<div class="podcast"><b>Lend an ear: Murder on Platform Nine</b><p>Episode 31: who sold the steeple</p></div>',
  ],
];

describe("an inset between a story's paragraphs goes", () => {
  test.each(BOXES)("%s", (_what, box) => {
    const found = analysis(page(box));
    const own = found.reading.lines
      .map(({ text }) => text)
      .filter((text) => !page("").includes(text));
    expect(own.filter((text) => found.article.text.includes(text))).toEqual([]);
    expect(found.article.text.split("\n")).toEqual(PARAGRAPHS);
    expect(hidden(page(box))).toContain(own[0]);
  });
});

describe("an inset right below a story's last paragraph goes", () => {
  test.each(BOXES.filter(([what]) => !/marked|picture/.test(what)))("%s", (_what, box) => {
    const first = analysis(page(box)).reading.lines.find(({ text }) => !page("").includes(text));
    expect(hidden(page("", box))).toContain(first?.text);
  });

  test("also among boxes whose names only a style sheet's tool knows", () => {
    const follow = (words: string) =>
      `<div class="sc-a1"><p>${words}</p><a href="#">Tap here</a></div>`;
    const others = '<div class="sc-b2"><span>The porch in 1931</span></div>'.repeat(2);
    expect(hidden(page(`${follow("Lake levels by text, each morning")}${others}`))).toContain(
      "Lake",
    );
  });
});

describe("what may be the story's stays", () => {
  test.each([
    [
      "a sentence about bookmakers",
      "<p>One stake in five was placed by somebody with a gambling problem? The parish asked, and nobody in Varnholm would say who had bet on the bell.</p>",
    ],
    [
      "prices of what it tells of",
      "<table><tr><th>Knocking on the bell</th><th>Price</th></tr><tr><td>Grandparents</td><td>$2</td></tr><tr><td>Children</td><td>$1</td></tr></table>",
    ],
    [
      "a table of what the story names",
      '<table><tr><td>Bell of Varnholm</td><td>$900</td><td><a href="/v">See more</a></td></tr><tr><td>Clapper, parish roof</td><td>$300</td><td><a href="/c">See more</a></td></tr></table>',
    ],
    [
      "three products or more, each in its box",
      ["Copper", "Tin", "Iron"]
        .map(
          (name) =>
            `<div class="deal">${picture}<h4>${name} kettle</h4><p>$49</p><a href="https://shop.example/k">View deal</a></div>`,
        )
        .join(""),
    ],
    [
      "a video of the story",
      `<div class="video-card">${picture}<span>Divers bring up the bell of Varnholm church on Thursday</span></div>`,
    ],
    [
      "a player that says nothing",
      `<div class="video-card">${picture}<span>Media playback is not supported on this device</span></div>`,
    ],
    [
      "a question that the story answers",
      '<div class="ask"><p>Who may knock?</p><p>Anyone, says porch@parish.example, from Sunday.</p></div>',
    ],
  ])("%s", (_what, own) => {
    expect(hidden(page(own))).toBe("");
  });

  test.each([
    [
      "what to read elsewhere",
      '<div class="also"><h4>Additional resources</h4><ul><li><a href="https://bells.example/a">A register of the bells of the northern lakes</a></li></ul></div>',
    ],
    [
      "a download",
      '<div class="get"><p>The whole report of the divers:</p><a href="/r.pdf">Download (PDF)</a></div>',
    ],
  ])("below it, %s", (_what, own) => {
    expect(hidden(page("", own))).toBe("");
  });
});
