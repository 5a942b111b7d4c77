import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Glasshouse of Tern Farm is glazed again after nine winters";
const PARAGRAPHS = [
  "The glasshouse of Tern Farm has its panes back, all four hundred and ten of them, nine winters after the storm that broke them.",
  "Wilma Trevane glazed it with her brother between February and Easter, with putty that they mixed by the bucket in the old dairy.",
  "“You learn to love a straight edge,” she said, “and to hate whoever painted the last one.” The painter had been her father.",
  "Tomatoes go in next week. The vine that her grandmother planted has come through, and has two shoots as long as a hand.",
];

function hidden(between: string, below = ""): readonly string[] {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  const page = `<title>${TITLE}</title><div class="post"><h1>${TITLE}</h1><div class="post-body">${before}${between}${after}</div>${below}</div>`;
  return hiddenTexts(judged(page, "https://farm.example/2023/04/glasshouse.html"));
}

describe("a post's own foot", () => {
  const links = [
    "Seven ways to lose a goat in two acres",
    "Medlar jelly and an apology to my sister",
    "How the pigsty of Tern became a library",
  ]
    .map((text, at) => `<li><a href="/${at}"><img src="${at}.jpg" alt="">${text}</a></li>`)
    .join("");

  test("is not the site's: what is clutter in it goes", () => {
    const gone = hidden(
      "",
      `<div class="post-footer"><h4>You may also like</h4><ul>${links}</ul></div>`,
    );
    expect(gone.join(" ")).toContain("Medlar jelly");
  });

  test("keeps day and place beside buttons to share", () => {
    const share =
      '<div><a href="/e">Email this to a friend</a> <a href="/x">Share to X</a> <a href="/f">Share to Facebook</a> <a href="/p">Share to Pinterest</a></div>';
    const gone = hidden("", `<div class="post-footer"><div>at April 16, 2023 ${share}</div></div>`);
    expect(gone.join(" ")).not.toContain("April 16");
  });
});

test("under an advertisement's label the story's own picture stays", () => {
  const label = '<div class="ad-slot"><span>Story continues below this ad</span></div>';
  const figure =
    '<figure><img src="p.jpg" alt=""><figcaption>The last pane, held by Trevane’s brother.</figcaption></figure>';
  const gone = hidden(`${label}${figure}`);
  expect(gone.join(" ")).toContain("below this ad");
  expect(gone.join(" ")).not.toContain("last pane");
});

test("a site's foot that holds a sign-up stays but for it", () => {
  const foot = `<div class="bottom"><p>© 2023 Tern Farm</p><p>Low Lane 3, Velling</p><div class="signup"><p>Letters from the farm, every Friday.</p><form><input type="email"><button>Sign up</button></form></div></div>`;
  const gone = hidden("", foot).join(" ");
  expect(gone).toContain("every Friday");
  expect(gone).not.toContain("Low Lane");
});

test("a box that asks for an address says nothing of the section below it", () => {
  const ask =
    '<section class="subscription"><h2>Subscribe to our newsletter</h2><button>Subscribe</button></section>';
  const faq =
    '<section class="faq"><h2>Panes</h2><div><h3>Who made the putty?</h3><p>Her brother, in the dairy.</p></div></section>';
  const gone = hidden("", ask + faq).join(" ");
  expect(gone).toContain("newsletter");
  expect(gone).not.toContain("putty");
});

test("the label of a place for an advertisement says nothing of what follows", () => {
  const tile =
    '<article class="tile"><h3>Putty course in spring</h3><p>Two days</p><a href="/b">Book</a></article>';
  const slot = (named: string) => `<div class="${named}">Advertisement</div>`;
  expect(hidden("", slot("ads-inline") + tile).join("")).toContain("Advertisement");
  expect(hidden("", slot("ads-inline") + tile).join("")).not.toContain("Putty");
});
