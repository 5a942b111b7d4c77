import { describe, expect, test } from "vitest";
import { withoutFar } from "../../src/core/story/far";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

const STORY = [
  "The ice road to Kellan opened on Monday.",
  "It bears forty tonnes, the county says.",
];
const LINKS = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">Road ${at}</a></li>`);
const LATER = "We drove it last winter and the lorry slid.";

/** The lines that stay of a story whose links are unlike it, and what comes after them a little like it. */
function left(after: string, odds: { links?: number; after?: number } = {}): readonly string[] {
  const story = STORY.map((text) => `<p>${text}</p>`).join("");
  const document = documentOf(
    `<main><article>${story}<ul>${LINKS.join("")}</ul></article>${after}</main>`,
  );
  const reading = segment(document);
  const isLink = (text: string) => /^Road \d+$/.test(text);
  const of = (text: string) => {
    if (isLink(text)) return odds.links ?? -3;
    return STORY.includes(text) ? 4 : (odds.after ?? 0.5);
  };
  const taken = reading.lines.filter(({ text }) => !isLink(text)).map(({ id }) => id);
  const stays = withoutFar(
    taken,
    reading.lines.map(({ text }) => of(text)),
    reading,
  );
  return stays.map((id) => reading.lines[id]?.text ?? "");
}

describe("what comes long after a story's end", () => {
  test("is none of it where it reads but a little like it", () => {
    expect(left(`<section><p>${LATER}</p></section>`)).toEqual(STORY);
  });

  test("is story where it reads like it", () => {
    const section = `<section><p>${LATER}</p></section>`;
    expect(left(section, { after: 2 })).toEqual([...STORY, LATER]);
  });

  test("is story where what parts them is nearly story", () => {
    const section = `<section><p>${LATER}</p></section>`;
    expect(left(section, { links: -1 })).toEqual([...STORY, LATER]);
  });

  test("is story beside its lines", () => {
    const beside = `<p>${STORY[0]}</p><ul>${LINKS.join("")}</ul><p>${LATER}</p>`;
    expect(left(`<div>${beside}</div>`)).toContain(LATER);
  });

  test("is the story where it is the most of it", () => {
    const most = Array.from({ length: 6 }, (_, at) => `<p>${LATER} Day ${at}.</p>`).join("");
    expect(left(`<section>${most}</section>`)).toHaveLength(8);
  });
});
