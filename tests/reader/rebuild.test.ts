// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { rebuild } from "../../src/reader/rebuild";
import { options, parsed, rebuilt } from "./rebuilt";

describe("paragraphs", () => {
  test.each([
    ["a div of words is a paragraph", "<div>One.</div>", "<p>One.</p>"],
    ["blocks are unwrapped", "<main><section><p>One.</p></section></main>", "<p>One.</p>"],
    ["loose words beside blocks", "One.<p>Two.</p>Three.", "<p>One.</p><p>Two.</p><p>Three.</p>"],
    ["two line breaks divide", "One.<br> <br>Two.", "<p>One.</p><p>Two.</p>"],
    ["a blank line of &nbsp; divides", "One.<br>&nbsp;<br>Two.", "<p>One.</p><p>Two.</p>"],
    ["one line break stays", "<p>One.<br>Two.</p>", "<p>One.<br>Two.</p>"],
    ["line breaks at the ends go", "<p><br>One.<br></p>", "<p>One.</p>"],
    ["white space folds", "<p>  One \n\t two.  </p>", "<p>One two.</p>"],
    ["empty ones go", "<p> </p><p>&nbsp;</p><div></div><p>One.</p>", "<p>One.</p>"],
    ["an indent of &nbsp; goes", "<p>&nbsp;&nbsp;One.</p>", "<p>One.</p>"],
    [
      "a mark is split by blocks in it",
      "<b>One<p>Two</p></b>",
      "<p><b>One</b></p><p><b>Two</b></p>",
    ],
    ["custom elements are unwrapped", "<x-story><p>One.</p></x-story>", "<p>One.</p>"],
    ["a custom element in a line", "<p>One <x-term>two</x-term>.</p>", "<p>One two.</p>"],
    ["a form around a story", "<form><p>One.</p><input></form>", "<p>One.</p>"],
    ["a noscript copy is left out", "<p>One.</p><noscript>Two.</noscript>", "<p>One.</p>"],
    [
      "details are open",
      "<details><summary>A</summary>B</details>",
      "<p><strong>A</strong></p><p>B</p>",
    ],
  ])("%s", (_, html, story) => {
    expect(rebuilt(html)).toBe(story);
  });

  test("one line break between two long lines divides them", () => {
    const long = "A sentence that goes on for a while. ".repeat(5).trim();
    expect(rebuilt(`${long}<br>${long}`)).toBe(`<p>${long}</p><p>${long}</p>`);
  });
});

describe("parts", () => {
  test.each([
    ["the page's h1 becomes h2", "<h1>A</h1>", "<h2>A</h2>"],
    ["empty headings go", "<h2><span> </span></h2><p>A</p>", "<p>A</p>"],
    ["blocks in a heading are its words", "<h3><div>A</div><div>B</div></h3>", "<h3>A B</h3>"],
    [
      "a list of lines",
      "<ul> <li> A </li> <li><p>B</p></li> </ul>",
      "<ul><li>A</li><li>B</li></ul>",
    ],
    [
      "a list in a list",
      "<ul><li>A<ol><li>B</li></ol></li></ul>",
      "<ul><li>A<ol><li>B</li></ol></li></ul>",
    ],
    [
      "a list right in a list",
      "<ul><li>A</li><ul><li>B</li></ul></ul>",
      "<ul><li>A<ul><li>B</li></ul></li></ul>",
    ],
    [
      "paragraphs in an item",
      "<ul><li><p>A</p><p>B</p></li></ul>",
      "<ul><li><p>A</p><p>B</p></li></ul>",
    ],
    ["an item outside a list", "<div><li>A</li></div>", "<p>A</p>"],
    [
      "numbering is kept",
      '<ol start="3" onclick="x()"><li value="7">A</li></ol>',
      '<ol start="3"><li value="7">A</li></ol>',
    ],
    ["terms", "<dl><dt>A</dt><dd>B</dd></dl>", "<dl><dt>A</dt><dd>B</dd></dl>"],
    [
      "quotations",
      "<blockquote>A<footer>B</footer></blockquote>",
      "<blockquote><p>A</p><p>B</p></blockquote>",
    ],
    ["code keeps its lines", "<pre>\n\n  a\n <b>b</b>\n</pre>", "<pre>  a\n b</pre>"],
    ["code in rows", "<pre><div>a</div><div><br></div><div>b</div></pre>", "<pre>a\n\nb</pre>"],
    ["rules divide", "<hr><p>A</p><hr><hr><p>B</p><hr>", "<p>A</p><hr><p>B</p>"],
    [
      "ruby",
      "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
      "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
    ],
    [
      "old elements get new names",
      "<p><tt>a</tt> <strike>b</strike></p>",
      "<p><code>a</code> <s>b</s></p>",
    ],
    ["neighbours stay apart", "<p><b>a</b><b>b</b></p>", "<p><b>a</b><b>b</b></p>"],
    [
      "times and abbreviations",
      '<p><time datetime="2026-03-01">1 March</time></p>',
      '<p><time datetime="2026-03-01">1 March</time></p>',
    ],
    [
      "a formula is its source",
      "<p>So <math><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></math></p>",
      "<p>So x</p>",
    ],
  ])("%s", (_, html, story) => {
    expect(rebuilt(html)).toBe(story);
  });
});

describe("tables", () => {
  const data =
    "<table><tbody><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></tbody></table>";

  test("a table of data stays", () => {
    expect(rebuilt(data)).toBe(data);
  });

  test("spans are kept, widths and colours are not", () => {
    const html =
      "<table width=90%><tr><td colspan=2 bgcolor=red>A</td></tr><tr><td>1</td><td></td></tr></table>";
    const story =
      '<table><tbody><tr><td colspan="2">A</td></tr><tr><td>1</td><td></td></tr></tbody></table>';
    expect(rebuilt(html)).toBe(story);
  });

  test.each([
    ["one cell", "<table><tr><td>One.<br><br>Two.</td></tr></table>"],
    ["columns around a story", `<table><tr><td>One.</td><td><p>Two.</p>${""}</td></tr></table>`],
    ["a role", "<table role=presentation><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>"],
  ])("a table that lays out the page is unwrapped: %s", (_, html) => {
    expect(rebuilt(html)).toBe("<p>One.</p><p>Two.</p>");
  });

  test("data inside a layout stays data", () => {
    expect(rebuilt(`<table><tr><td>One.</td><td>${data}</td></tr></table>`)).toBe(
      `<p>One.</p>${data}`,
    );
  });
});

describe("links", () => {
  const out = 'rel="noopener noreferrer" target="_self"';
  test.each([
    [
      "resolved",
      '<a href="/a" target=_blank ping=/p>A</a>',
      `<p><a href="https://paper.example/a" ${out}>A</a></p>`,
    ],
    [
      "mail",
      '<a href="mailto:desk@paper.example">A</a>',
      `<p><a href="mailto:desk@paper.example" ${out}>A</a></p>`,
    ],
    ["no script", "<a href='javascript:x()'>A</a>", "<p>A</p>"],
    ["no data", "<a href='data:text/html,x'>A</a>", "<p>A</p>"],
    [
      "no name before the host",
      '<a href="https://bank.example@b.example/">A</a>',
      `<p><a href="https://b.example/" ${out}>A</a></p>`,
    ],
    ["nowhere", "<a href='#'>A</a> <a>B</a>", "<p>A B</p>"],
    ["to what is not in the story", "<a href='#gone'>A</a>", "<p>A</p>"],
  ])("%s", (_, html, story) => {
    expect(rebuilt(html)).toBe(story);
  });

  test("notes lead to their place and back", () => {
    const html = `<p>Text<sup id="r1"><a href="#n%201">1</a></sup>.</p>
      <ol><li id="n 1">Note <a href="${options.baseUrl}#r1">back</a></li></ol>`;
    const story =
      '<p id="note-1">Text<sup><a href="#note-2">1</a></sup>.</p>' +
      '<ol><li id="note-2">Note <a href="#note-1">back</a></li></ol>';
    expect(rebuilt(html)).toBe(story);
  });

  test("an empty anchor names the next block", () => {
    const html = '<p><a href="#x">go</a></p><a name="x"></a><h2>Here</h2>';
    expect(rebuilt(html)).toBe('<p><a href="#note-1">go</a></p><h2 id="note-1">Here</h2>');
  });
});

describe("pictures", () => {
  const img = '<img alt="" src="https://paper.example/a.jpg">';
  test.each([
    ["get a figure", `<p>A${img}B</p>`, `<p>A</p><figure>${img}</figure><p>B</p>`],
    [
      "keep their caption",
      `<figure><div>${img}</div><figcaption>C</figcaption></figure>`,
      `<figure>${img}<figcaption>C</figcaption></figure>`,
    ],
    ["come once", `${img}<p>A</p>${img}`, `<figure>${img}</figure><p>A</p>`],
    ["a caption alone goes", "<figure><figcaption>C</figcaption></figure><p>A</p>", "<p>A</p>"],
    ["a figure of words is words", "<figure><p>A</p></figure>", "<p>A</p>"],
    [
      "of a picture element",
      `<picture><source srcset="b.webp">${img}</picture>`,
      `<figure>${img}</figure>`,
    ],
    ["inside a button", `<button>Zoom ${img}</button>`, `<figure>${img}</figure>`],
    [
      "small ones run in the line",
      '<p>So <img alt="x²" height="20" width="80" src="https://paper.example/f.png"> holds.</p>',
      '<p>So <img alt="x²" height="20" src="https://paper.example/f.png" width="80"> holds.</p>',
    ],
  ])("%s", (_, html, story) => {
    expect(rebuilt(html)).toBe(story);
  });

  test("none is shown of a document that no window loads", () => {
    const { skip, skipText, baseUrl } = options;
    const { story } = rebuild(parsed(`<p>A</p>${img}`), { skip, skipText, baseUrl });
    expect(story.innerHTML).toBe("<p>A</p>");
  });
});

describe("language and direction", () => {
  test("of a block that is not kept goes to its paragraphs", () => {
    const html = '<div lang="ar" dir="RTL" class="x"><p>أ</p><p lang="en">B</p></div>';
    expect(rebuilt(html)).toBe('<p dir="rtl" lang="ar">أ</p><p dir="rtl" lang="en">B</p>');
  });

  test("of words in a line stays on them", () => {
    expect(rebuilt('<p>A <span lang="fr" style="x">B</span></p>')).toBe(
      '<p>A <span lang="fr">B</span></p>',
    );
  });

  test("what is no language is not kept", () => {
    expect(rebuilt('<p lang="x onload=1" dir="up">A</p>')).toBe("<p>A</p>");
  });
});

describe("what is left out", () => {
  test("skipped elements and texts, live, without a change to the page", () => {
    const page = parsed('<p>One.</p><div id="ad">Ad</div><p><b>Two.</b> By us</p>');
    const before = page.outerHTML;
    const ad = page.querySelector("#ad");
    const credit = page.querySelector("b")?.nextSibling;
    if (!ad || !(credit instanceof Text)) throw new Error("the page has both");
    const skip = new Set([ad]);
    const { story, cut } = rebuild(page, { ...options, skip, skipText: new Set([credit]) });
    expect(story.innerHTML).toBe("<p>One.</p><p><b>Two.</b></p>");
    expect(cut).toBe(false);
    expect(page.outerHTML).toBe(before);
  });

  test("a form whose controls shadow its members is read all the same", () => {
    const html = [
      "firstChild",
      "parentNode",
      "childNodes",
      "getAttribute",
      "localName",
      "nextSibling",
    ]
      .map((name) => `<input name="${name}">`)
      .join("");
    expect(rebuilt(`<form>${html}<p>One.</p></form><p>Two.</p>`)).toBe("<p>One.</p><p>Two.</p>");
  });

  test("hidden elements", () => {
    expect(rebuilt('<p>A<span aria-hidden="true">#</span></p><p hidden>B</p>')).toBe("<p>A</p>");
  });
});

describe("limits", () => {
  test("nesting without end is cut and said", () => {
    const { story, cut } = rebuild(parsed(`<p>A</p>${"<div>".repeat(3_000)}deep`), options);
    expect(story.innerHTML).toBe("<p>A</p>");
    expect(cut).toBe(true);
  });

  test("so are more nodes than anyone reads", () => {
    const { story, cut } = rebuild(parsed("<p>A</p>".repeat(110_000)), options);
    expect(story.childElementCount).toBeLessThan(110_000);
    expect(cut).toBe(true);
  });

  test("many marks around many blocks do not multiply", () => {
    const tags = ["b", "i", "u", "s", "em", "strong", "small", "mark", "q", "cite", "code", "kbd"];
    const body = parsed("");
    const inner = tags.reduce<Element>(
      (at, tag) => at.appendChild(document.createElement(tag)),
      body,
    );
    for (let n = 0; n < 200; n++) inner.appendChild(document.createElement("p")).textContent = "x";
    expect(rebuild(body, options).story.querySelectorAll("*").length).toBeLessThan(200 * 8);
  });
});
