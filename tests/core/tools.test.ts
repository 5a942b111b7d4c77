import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const URL = "https://www.ostrand.example/lokales/waage";
const TITLE = "Die letzte Marktwaage von Ostrand wiegt wieder";
const PARAGRAPHS = [
  "Die Marktwaage von Ostrand, gebaut 1903 und seit elf Jahren stumm, wiegt seit Samstag wieder Kartoffeln und Kinder.",
  "Zwei Schlosser im Ruhestand haben sie über den Winter zerlegt, gereinigt und mit einem neuen Balken versehen.",
  "„Sie geht auf zehn Gramm genau“, sagte Hedwig Larsen, die den Schlüssel verwahrt und das Wiegen beaufsichtigt.",
  "Das Wiegen kostet nichts. Wer will, wirft eine Münze in die Dose, aus der das Öl für die Lager bezahlt wird.",
];

/** What is hidden of a page with this between its headline and its story. */
function hidden(head: string): string {
  const page = `<title>${TITLE}</title><main><article><h1>${TITLE}</h1><p>Von Ida Brandt</p>${head}<div>${paragraphs(PARAGRAPHS)}</div></article></main>`;
  return hiddenTexts(judged(page, URL)).join(" | ");
}

describe("between headline and story goes what can be done with the page", () => {
  test.each([
    [
      "buttons in any words",
      "<div><button>Auf den Zettel</button><button>Den Nachbarn geben</button></div>",
    ],
    ["a lone button", "<div><button>Der Autorin folgen</button></div>"],
    [
      "links that lead nowhere",
      '<ul><li><a href="#">Auf den Zettel</a></li><li><a href="#">Den Nachbarn geben</a></li></ul>',
    ],
    [
      "links to other hosts",
      '<ul><li><a href="https://line.example/share?u=1">LINEで送る</a></li><li><a href="https://x.example/post?u=1">Xでポスト</a></li></ul>',
    ],
    [
      "a channel of the site's",
      '<p><a href="https://news.google.com/publications/ostrand">Ostrand bei Google</a></p>',
    ],
    ["the way to the remarks", '<p><a href="#stimmen">19 Leserstimmen</a></p>'],
  ])("%s", (_what, head) => {
    const texts = [...head.matchAll(/(?<=>)[^<>]{4,}(?=<)/g)].map(([text]) => text);
    for (const text of texts) expect(hidden(head)).toContain(text);
  });
});

describe("there stays", () => {
  test.each([
    ["who wrote it, in a button", "<p><button>Ida Brandt</button></p>"],
    [
      "a link to write to the author",
      '<p><a href="mailto:ida@ostrand.example">Von ida@ostrand.example</a></p>',
    ],
    ["the section, a link on the site", '<p><a href="/lokales">Ostrand</a></p>'],
    [
      "one link to where it was taken from",
      '<p><a href="https://bote.example/waage">Ostrander Bote</a></p>',
    ],
    [
      "a table of contents",
      '<ul><li><a href="#w1">1. Der Balken</a></li><li><a href="#w2">2. Das Öl</a></li></ul>',
    ],
    [
      "the button that folds it up",
      '<button>Inhalt zeigen</button><ul><li><a href="#w1">Der Balken</a></li><li><a href="#w2">Das Öl</a></li></ul>',
    ],
    [
      "a picture with a button",
      "<figure><img src=w.jpg alt><button>Bild zeigen</button><figcaption>Die Waage.</figcaption></figure>",
    ],
    ["the day", "<p><button>12. Mai 2025</button></p>"],
  ])("%s", (_what, head) => {
    expect(hidden(head)).toBe("");
  });
});
