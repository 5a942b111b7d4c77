import { describe, expect, test } from "vitest";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

const linesOf = (body: string) => segment(documentOf(body)).lines.map(({ text }) => text);

describe("a site's own element", () => {
  test("runs on within a sentence", () => {
    const note = '<cite-note><a href="/study">large, older study</a></cite-note>';
    expect(linesOf(`<p>A ${note} counted owls (<cite-note>1</cite-note>).</p>`)).toEqual([
      "A large, older study counted owls (1).",
    ]);
  });

  test("is a block where it holds one, or touches no text", () => {
    expect(linesOf("<div>Owls <x-box><p>Read on</p></x-box></div>")).toEqual(["Owls", "Read on"]);
    expect(linesOf("<x-card>Owls</x-card><x-card>Larks</x-card>")).toEqual(["Owls", "Larks"]);
  });
});

test("an icon or a script beside a link's words ends no line", () => {
  const link = '<a href="/b"><span>Bolm 7</span><svg></svg></a>';
  expect(linesOf(`<p>The models – ${link} and others – are open.</p>`)).toEqual([
    "The models – Bolm 7 and others – are open.",
  ]);
  expect(linesOf("<p><b>Owls</b><script></script> were counted.</p>")).toEqual([
    "Owls were counted.",
  ]);
});

describe("a field asks for an address", () => {
  const emailsIn = (field: string) =>
    segment(documentOf(`<form><p>Every Friday.</p>${field}</form>`)).blocks[0]?.emails;

  test.each([
    '<input type="email">',
    '<input name="EMAIL">',
    '<input type="text" placeholder="Your email address">',
    '<input placeholder="Ваша почта">',
  ])("%s", (field) => expect(emailsIn(field)).toBe(1));

  test.each(['<input placeholder="Search">', '<input type="number" placeholder="E-mails a day">'])(
    "%s does not",
    (field) => expect(emailsIn(field)).toBe(0),
  );
});

test("an id that tells one of a million has no words", () => {
  const document = documentOf(
    '<p id="c1bede62-ef47-4ad4-9b27-3c3a3c0a7a52" class="noteLine">Only adults were asked.</p>',
  );
  expect(segment(document).blocks.at(-1)?.names).toEqual(["note", "line"]);
});
