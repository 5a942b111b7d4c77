import { expect } from "vitest";

/** Written here once more, apart from the reader's own list: what a story may be made of. */
const TAGS = new Set(
  `div p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption img table caption thead
  tbody tfoot tr td th a em strong b i u s sub sup abbr cite q time mark small del ins code kbd samp
  var dfn bdi bdo ruby rt rp br span`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `lang dir id href rel target alt src width height referrerpolicy loading decoding start reversed
  type value colspan rowspan scope datetime title`.split(/\s+/),
);

/** Fails when anything in a rebuilt story could run, load, look or lead where it must not. */
export function expectAllowed(story: Element): void {
  for (const element of [story, ...story.querySelectorAll("*")]) {
    expect(TAGS).toContain(element.localName);
    expect(element.namespaceURI).toBe("http://www.w3.org/1999/xhtml");
    expect(element.shadowRoot).toBeNull();
    for (const { name, value } of element.attributes) {
      expect(ATTRIBUTES).toContain(name);
      if (name === "href") expect(value).toMatch(/^(?:https?:\/\/|mailto:|#note-\d+$)/);
      if (name === "src") expect(value).toMatch(/^https?:\/\//);
      if (name === "id") expect(value).toMatch(/^note-\d+$/);
    }
  }
}
