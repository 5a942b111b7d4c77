// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { outcomeOf } from "../../options/filters/outcome";
import { groundOf, measureLines } from "../../options/trial/measure";
import { sampleOf } from "../../src/content/sample";
import { analyze } from "../../src/core/analyze";
import { defaults } from "../../src/shared/settings";

const SENTENCE =
  "The mill at Lower Ansel ground its last sack of rye on Tuesday, and the miller swept the floor.";
const LINKS = "<li><a href='/x'>A bridge is closed for a week</a></li>".repeat(5);
const PAGE = `<article><h1>The mill stands still</h1>
${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}</article>
<section class="office"><h2>Notes from the office</h2><p>Open from eight to four.</p></section>
<section class="more"><h2>Related</h2><ul>${LINKS}</ul></section>
<form onsubmit="x()"><input name="parentElement" value="secret"><textarea>typed</textarea></form>
<script>let state = "x";</script><style>p { color: red }</style><svg><path d="M0 0"/></svg>`;
const environment = { browser: "firefox", mobile: false } as const;

function sample(html = PAGE) {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const taken = sampleOf(analyze(document, { ...defaults, wishes: {} }));
  expect(document.documentElement.outerHTML).toBe(before);
  return { ...taken, url: "https://news.example/mill/1" };
}

function measured(text: string, page = sample()) {
  const ground = groundOf(page);
  if (!ground) throw new Error("no ground");
  const { lines, ...sum } = measureLines(ground, outcomeOf({ text, environment }).written, now);
  return { lines: [...lines.values()], ...sum };
}
const now = () => performance.now();

describe("a page as a sample", () => {
  test("holds no script, no style and nothing that was typed", () => {
    const { html } = sample();
    expect(html).not.toMatch(/secret|typed|let state|color: red|onsubmit|M0 0/);
    expect(html).toMatch(/data-stet-kind="related"/);
    expect(html).toContain(SENTENCE);
  });

  test("cuts what is long and leaves what a selector may ask for", () => {
    const { html } = sample(`${PAGE}<img class="lead" src="data:${"x".repeat(400)}" alt="A mill">`);
    expect(html).toContain('<img class="lead" alt="A mill">');
  });
});

describe("what a line does there", () => {
  test.each([
    ["##.office", [{ hides: 1, lost: 0 }]],
    ["news.example##.nowhere", [{ hides: 0, lost: 0 }]],
    ["other.example##.office", ["elsewhere"]],
    ["##.office:matches-path(/ferry)", ["elsewhere"]],
    ["#@#.office", ["keeps"]],
    ["##article p:first-of-type", [{ hides: 1, lost: 38 }]],
    ["##article p", ["story"]],
    ["##body:not(.x)", ["page"]],
    ["##p:matches-css(color: red)", ["live"]],
    ["##p:has(:matches-css(color: red))", ["live"]],
    ["##p:has-text(eight to four):upward(section)", [{ hides: 1, lost: 0 }]],
    ["##:kind(related)", [{ hides: 1, lost: 0 }]],
    ["##:title(notes from the Office)", [{ hides: 1, lost: 0 }]],
    ["##:title(/^rel/i)", [{ hides: 1, lost: 0 }]],
  ])("%s", (text, wanted) => expect(measured(text).lines).toEqual(wanted));

  test("what two lines hide counts once in the sum", () => {
    const { hides, lines } = measured("##.office\n##section.office");
    expect([lines.length, hides]).toEqual([2, 1]);
  });

  test("ends in time on a page that is large and a rule that is slow", () => {
    const page = sample(`${PAGE}${"<div><i>x</i></div>".repeat(2_000)}`);
    let clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    const { lines } = measured("##div:has-text(/y/)\n".repeat(200), page);
    vi.restoreAllMocks();
    expect(lines[0]).toBe("slow");
    expect(lines.length).toBeLessThan(200);
  });
});

test("an address that is none makes no ground", () => {
  expect(groundOf({ url: "nonsense", title: "", html: "" })).toBeNull();
});
