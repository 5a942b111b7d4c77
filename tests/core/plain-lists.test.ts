import { describe, expect, test } from "vitest";
import { analyze } from "../../src/core/analyze";
import { documentOf, hiddenTexts, unchanged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Stilts return to the salt pans of Ovreda";
const PARAGRAPHS = [
  "Stilts have returned to the salt pans of Ovreda after twelve dry springs, the warden said on Monday.",
  "Forty pairs were counted from the old pump house, where the sluice was mended by the parish in March.",
  "The salt makers have agreed to leave two of the nine pans alone until the young can fly in August.",
  "“They come for the shrimps and stay for the quiet,” said Ada Quill, who has rowed the pans since 1981.",
  "The parish will pay for a second sluice if as many birds come back in the year after this one.",
];
const HEADLINES = [
  "Duke sells the castle but keeps the moat",
  "Millions to get their money back for kettles",
  "Referee books an entire choir",
  "Storm names for next winter leaked",
];

function read(below: string, story = paragraphs(PARAGRAPHS)) {
  const page = `<title>${TITLE}</title><div class="wide"><div class="left"><h1>${TITLE}</h1><div class="text">${story}</div></div>${below}</div><div class="end">© 2025 The Ovreda Post</div>`;
  const analysis = analyze(documentOf(page), unchanged);
  return { gone: hiddenTexts(analysis).join("\n"), text: analysis.article.text };
}

const each = (wrap: (text: string, index: number) => string) => HEADLINES.map(wrap).join("");

describe("headlines that lead nowhere, below the story", () => {
  test.each([
    [
      "in a list",
      `<dl><dt>Threads</dt><dd><ul>${each((text) => `<li>${text}</li>`)}</ul></dd></dl>`,
    ],
    [
      "in the cells of a table, with their ranks",
      `<table><tr><td class="hd" colspan="2">Threads</td></tr>${each((text, at) => `<tr><td><b>${at + 1}.</b></td><td>${text}</td></tr>`)}</table>`,
    ],
    ["between breaks", `<div><b>Threads</b><br>${HEADLINES.join("<br>")}</div>`],
    [
      "with pictures",
      `<div><div class="bar">Threads</div><div>${each((text) => `<div class="one"><img src="a.jpg"><p>${text}</p></div>`)}</div></div>`,
    ],
    [
      "with their age",
      `<div><div class="bar">Threads</div>${each((text) => `<p>${text}</p><i class="age"><div>3 hours ago</div></i>`)}</div>`,
    ],
    [
      "with their days",
      `<div><div class="bar">Threads</div><ul>${each((text, at) => `<li>${text} <span>03-0${at}</span></li>`)}</ul></div>`,
    ],
    [
      "with their source and age",
      `<div><div class="bar">Threads</div>${each((text) => `<div class="one"><div class="t">${text}</div><div class="m">Glint · 5h</div></div>`)}</div>`,
    ],
    [
      "among others that do",
      `<div><div class="bar">Threads</div><ul>${each((text, at) => `<li>${at % 2 ? text : `<a href="/s?id=${at}">${text}</a>`}</li>`)}</ul></div>`,
    ],
    [
      "under a label beside them",
      `<div class="side"><div class="bar">Threads</div><ul>${each((text) => `<li>${text}</li>`)}</ul><p class="note">${PARAGRAPHS[0]}</p></div>`,
    ],
  ])("%s: go with their label", (_, below) => {
    const { gone, text } = read(below);
    for (const headline of [...HEADLINES, "Threads"]) expect(gone).toContain(headline);
    for (const headline of HEADLINES) expect(text).not.toContain(headline);
  });

  test("four of them need no label", () => {
    const list = `<ul class="more">${each((text) => `<li>${text}</li>`)}</ul>`;
    expect(read(list).gone).toContain(HEADLINES[3]);
    expect(read(list.replace(`<li>${HEADLINES[3]}</li>`, "")).gone).toBe("");
  });

  test("leave the story's cell, and its text", () => {
    const rows = `<table><tr><td class="hd">Threads</td></tr>${each((text) => `<tr><td>${text}</td></tr>`)}</table>`;
    const page = `<title>${TITLE}</title><table><tr><td><font size="5"><b>${TITLE}</b></font><br><span>${PARAGRAPHS.join("<br><br>")}</span>${rows}</td></tr></table>`;
    const analysis = analyze(documentOf(page), unchanged);
    expect(hiddenTexts(analysis).join("\n")).toContain(HEADLINES[2]);
    expect(analysis.article.text).not.toContain(HEADLINES[2]);
    expect(analysis.article.text).toContain(PARAGRAPHS[4]);
  });

  test.each([
    [
      "what the story speaks of",
      `<div><b>Numbers</b><ul><li>Forty pairs counted from the pump house</li><li>Salt makers leave two pans alone</li><li>Second sluice paid by the parish</li></ul></div>`,
    ],
    [
      "days and places",
      `<div><b>The tour</b><ul><li>June 9, Velten, House of the Sailors</li><li>June 10, Marrow, Old Customs House</li><li>June 12, Dunsby, The Long Barn</li></ul></div>`,
    ],
    [
      "prizes",
      `<div><b>The winners</b><ul><li>Best film: Goodbye to the Ferry</li><li>Best actor: Wim Terhorst the Younger</li><li>Best song: Wet Shoes at Easter</li></ul></div>`,
    ],
    [
      "rows and columns",
      `<table><tr><th>School of the Coast</th><th>Last Year</th></tr>${["Vel", "Mar", "Dun"].map((at) => `<tr><td>${at}ten High School of Fishery</td><td>Third Place on the Coast</td></tr>`).join("")}</table>`,
    ],
    [
      "what a dish needs",
      `<div><b>For four</b><ul><li>2 Large Onions From Last Year</li><li>3 Spoons of Butter</li><li>1 Cup of Very Strong Broth</li></ul></div>`,
    ],
    [
      "what a colon announces",
      `<div><p>Kept in the drawer:</p><ul>${each((text) => `<li>${text}</li>`)}</ul></div>`,
    ],
  ])("%s: stay", (_, below) => {
    const { gone } = read(below);
    expect(gone).toBe("");
  });

  test("a list in the frame of the paragraphs stays", () => {
    const list = `<h3>Threads</h3><ul>${each((text) => `<li>${text}</li>`)}</ul>`;
    expect(read("", paragraphs(PARAGRAPHS) + list).gone).toBe("");
  });
});
