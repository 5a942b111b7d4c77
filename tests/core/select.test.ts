import { describe, expect, test } from "vitest";
import { holds, select } from "../../src/core/select";
import { documentOf } from "../support/judged";

function page(body: string): Document {
  return documentOf(`<!doctype html><body>${body}</body>`);
}

/** Marks are the test's own: `to-go` on what is planned. */
function planned(document: Document): Element[] {
  const found = [...document.querySelectorAll("[to-go]")];
  for (const element of found) element.removeAttribute("to-go");
  return found;
}

const STORY = "<p>What happened that day in the town.</p><p>And what came of it later.</p>";
const list = (name: string, attributes = "", tag = "div") =>
  `<${tag} ${attributes}><ul>${[1, 2, 3]
    .map((item) => `<li><a href="/${name}/${item}">${name} ${item}</a></li>`)
    .join("")}</ul></${tag}>`;

describe("how an element is named", () => {
  test.each([
    ["its id", `${STORY}<div to-go id="side">x</div>`, "#side"],
    ["its class", `${STORY}<div to-go class="a rank">x</div><p class="a">y</p>`, ".rank"],
    ["two classes", `<i class="a"></i><i class="b"></i><div to-go class="a b">x</div>`, ".a.b"],
    ["an attribute", `${STORY}<div to-go data-zone="more">x</div>`, 'div[data-zone="more"]'],
    [
      "a class below a name",
      `<p class="x">y</p><div id="s"><p to-go class="x">z</p></div>`,
      "#s > .x",
    ],
    [
      "a link in it",
      STORY + list("more", "to-go"),
      'body > div:has(> ul > li > a[href="/more/1"])',
    ],
    [
      "what follows it",
      `<h3>Story</h3>${STORY}<h3 to-go>More</h3><ul><li><a href="/m">m</a></li></ul>`,
      'body > h3:has(+ ul > li > a[href="/m"])',
    ],
    ["what is before it", `${STORY}<div id="ad"></div><p to-go>Sponsored</p>`, "#ad + p"],
  ])("%s", (_how, body, selector) => {
    const document = page(body);
    const elements = planned(document);
    const { rules, without } = select(document, elements);
    expect(rules.map((rule) => rule.selector)).toEqual([selector]);
    expect(rules[0]?.elements).toEqual(elements);
    expect(without).toEqual([]);
  });

  test("ids and classes that no one should have written are escaped", () => {
    const document = page(`${STORY}<div to-go id="1a:b">x</div><p to-go class="w-1/2 -9">y</p>`);
    const elements = planned(document);
    const { rules } = select(document, elements);
    expect(rules.flatMap((rule) => rule.elements)).toEqual(elements);
  });

  test("quotes in an address are escaped", () => {
    const document = page(`${STORY}<div to-go><a href='/a"b\\c'>x</a></div>`);
    expect(select(document, planned(document)).rules[0]?.how).toBe("content");
  });

  test("a form's controls cannot shadow what it is", () => {
    const controls = ["id", "className", "parentElement", "children", "getAttribute", "localName"];
    const inputs = controls.map((name) => `<input name="${name}">`).join("");
    const document = page(`${STORY}<form to-go class="join">${inputs}</form>`);
    expect(select(document, planned(document)).rules[0]?.selector).toBe(".join");
  });
});

describe("exactness", () => {
  test("one selector serves many where it means nothing else", () => {
    const cards = '<div to-go class="card">x</div>'.repeat(9);
    const document = page(STORY + cards);
    const { rules } = select(document, planned(document));
    expect(rules.map((rule) => [rule.selector, rule.elements.length])).toEqual([[".card", 9]]);
  });

  test("a class that the story shares is not taken", () => {
    const document = page(`<div class="box">${STORY}</div><div to-go class="box">x</div>`);
    const [element] = planned(document);
    const { rules } = select(document, element ? [element] : []);
    expect(rules.flatMap((rule) => rule.elements)).toEqual([element]);
    expect(rules[0]?.selector).not.toBe(".box");
  });

  test("a link that the story also has, deeper, is not confused with the list's", () => {
    const story = `<div><p>See <a href="/more/1">this</a>.</p>${STORY}</div>`;
    const document = page(story + list("more", "to-go"));
    const elements = planned(document);
    expect(select(document, elements).rules.flatMap((rule) => rule.elements)).toEqual(elements);
  });

  test("where a block cannot be named, its children are", () => {
    const twin = "<div><ul><li>a</li></ul></div>";
    const document = page(
      `<section>${twin}</section><section to-go><ul id="a"></ul><p class="b">x</p></section><section>y</section>`,
    );
    const [section] = planned(document);
    const { rules, without } = select(document, section ? [section] : []);
    const hidden = rules.flatMap((rule) => rule.elements);
    expect(hidden.every((element) => section?.contains(element))).toBe(true);
    expect(without).toEqual([]);
  });

  test("bare text among bare text goes by place, and says so", () => {
    const document = page(`${STORY}<p to-go>veryGood! (89539)</p>${STORY}`);
    const { rules } = select(document, planned(document));
    expect(rules.map((rule) => rule.how)).toEqual(["place"]);
    expect(rules.every((rule) => holds(document, rule))).toBe(true);
    const [rule] = rules;
    // Another page of the same shape stands for this one changed: jsdom keeps what it once found.
    expect(rule && holds(page(`<p>New</p>${STORY}`), rule)).toBe(false);
  });
});

describe("many lists on a page without names", () => {
  const lists = Array.from({ length: 12 }, (_, at) => list(`list${at}`, "to-go")).join("");

  test("are one selector, so that the page pays for one search", () => {
    const document = page(STORY + lists);
    const elements = planned(document);
    const { rules } = select(document, elements);
    expect(rules).toHaveLength(1);
    expect(rules[0]?.elements).toEqual(elements);
  });
});

describe("a later run", () => {
  test("keeps rules that still are exact and drops the others", () => {
    const document = page(`${STORY}<div to-go class="a">x</div><div to-go class="b">y</div>`);
    const elements = planned(document);
    const first = select(document, elements);
    document.body.insertAdjacentHTML("beforeend", '<p class="b">A word on the story.</p>');
    const second = select(document, elements, first.rules);
    expect(second.rules[0]?.selector).toBe(".a");
    expect(second.rules[1]?.selector).not.toBe(".b");
    expect(second.rules.flatMap((rule) => rule.elements)).toEqual(elements);
  });

  test("changes nothing of the page", () => {
    const document = page(`${STORY}${list("more", "to-go")}<p to-go>Bare</p>`);
    const elements = planned(document);
    const before = document.documentElement.outerHTML;
    select(document, elements);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
