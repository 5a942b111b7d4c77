import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The salt pans of Quillere fill for the first time in six years";
const PARAGRAPHS = [
  "The sea came over the outer wall of Quillere at ten past five on Tuesday, and by breakfast the lower pans shone like a tray of windows.",
  "Nobody had expected it before the new moon. The sluice that Odile Marrec's father built in 1971 held all the same, she said.",
  "It takes about forty days of dry wind for a hand's depth of water to become salt, and the cooperative has rakes for nine people.",
  "Last year it sold eleven tonnes from the upper pans alone, less than half of what the village eats, salts and throws at weddings.",
];

function page(between: string): string {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  return `<title>${TITLE}</title><article><h1>${TITLE}</h1>${before}${between}${after}</article>`;
}

const analysis = (between: string) => judged(page(between), "https://coast.example/salt/pans-fill");
const hidden = (between: string) => hiddenTexts(analysis(between)).join("\n");

describe("a box of its own make between paragraphs goes, and is none of the story", () => {
  test.each([
    [
      "words and a button",
      '<div class="k1"><b>Tide warnings before anybody else has them</b><p><a href="/apps">Tap here for iPhone or Android</a></p></div>',
    ],
    [
      "words and a button, in a language of no list",
      '<div class="k1"><b>Rhybuddion llanw yn syth ar eich ffôn bob bore</b><p><a href="/ap">Lawrlwythwch nawr</a></p></div>',
    ],
    [
      "a sentence and a button after it",
      '<aside class="k2">Free spins for every new player tonight! <a href="https://bets.example/z">Claim yours</a></aside>',
    ],
    [
      "words and a field",
      '<div class="k3">Weather for where you live, by text. <input size="6"><button>Notify me</button></div>',
    ],
    [
      "a channel that nobody can press for",
      '<div class="k4"><b>Coast news on your phone</b><p>Join our WhatsApp community for the biggest stories</p></div>',
    ],
    [
      "a source that a search engine should prefer",
      '<div class="k5">Nada más perder: añade Costa como fuente preferida en Google</div>',
    ],
    [
      "the label of an advertisement, and the advertisement",
      '<div class="k6">Continúa después de la publicidad<a href="https://ads.example/x">Crédito en cinco minutos</a></div>',
    ],
    [
      "a label and a headline",
      '<div class="k7"><span>WORTH YOUR EVENING</span><a href="/sea/wall">Why the outer wall leans to the north</a></div>',
    ],
    [
      "a label and headlines in lines of their own",
      '<div class="k8"><div>While the kettle boils:</div><a href="/sea/wall">Why the outer wall leans to the north</a><br><a href="/sea/rakes">The last maker of salt rakes has retired</a></div>',
    ],
  ])("%s", (_what, box) => {
    const first = analysis(box).reading.lines.find(({ text }) => !page("").includes(text));
    expect(hidden(box)).toContain(first?.text);
    expect(analysis(box).article.text).not.toContain(first?.text);
    expect(analysis(box).article.text.split("\n")).toEqual(PARAGRAPHS);
  });
});

describe("a paragraph that is a label and a headline goes", () => {
  test.each(["Dig deeper:", "Weiterlesen lohnt:", "Entérate:"])("“%s”", (label) => {
    const line = `<p><strong>${label} <a href="/sea/wall">Why the outer wall leans to the north</a></strong></p>`;
    expect(hidden(line)).toContain(label);
  });
});

describe("what may be the story's stays", () => {
  test.each([
    [
      "a paragraph with a link",
      '<p>The wall was measured in May: <a href="/sea/wall">the survey found that it leans to the north</a>.</p>',
    ],
    [
      "a source on another site",
      '<p>Source: <a href="https://sea.example/a">Annual report of the harbour office on walls</a></p>',
    ],
    [
      "a paragraph set apart",
      '<p class="lead">The wall was raised by a foot in 1988, against the advice of <a href="/who">the harbour office</a>, which wanted a second sluice.</p>',
    ],
    [
      "a box of facts",
      '<div class="facts"><h3>The pans in figures</h3><p>Upper pans: 14. Lower pans: 9. Depth: a hand.</p></div>',
    ],
    [
      "a box with a link in its text",
      '<div class="facts"><h3>How to get there</h3><p>The ferry leaves at nine; <a href="/ferry">its timetable</a> changes with the tide.</p></div>',
    ],
    [
      "a picture, its caption and a button",
      '<div class="shot"><img src="a.jpg" alt=""><div class="caption">The lower pans on Tuesday, seen from the outer wall.</div><button>Enlarge</button></div>',
    ],
    [
      "a table",
      '<table class="t"><tr><td>Upper pans, in the lee of the wall</td><td><a href="/u">See them</a></td></tr></table>',
    ],
    [
      "a correction",
      '<div class="note">Correction: the wall was built in 1971. <a href="/rules">Our rules</a></div>',
    ],
    [
      "who said it, and when",
      '<div class="said"><p>We will not send it back, said the mayor. <a href="https://x.example/1">May 3, 2024</a></p></div>',
    ],
  ])("%s", (_what, own) => {
    expect(hidden(own)).toBe("");
  });

  test("a quotation, though not the button that shares it", () => {
    const quote = "We never asked the sea to come, but we will not send it back.";
    const said = `<div class="say"><blockquote>${quote}</blockquote><button>Share</button></div>`;
    expect(hidden(said)).not.toContain(quote);
  });

  test("questions or products of one make", () => {
    const item = (name: string) =>
      `<div class="item"><p>${name} dries in about six weeks of wind</p><a href="/${name}">Get started</a></div>`;
    expect(hidden(["Grey salt", "Flower of salt", "Brine"].map(item).join(""))).toBe("");
  });
});
