import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findHeadline } from "../../src/core/scoring/headline";
import { segment } from "../../src/core/walk/segment";

test.each([
  [
    "the site's name in a first heading",
    "<h1>Gull Rock Post</h1><h2>Keepers of the northern lamps ask for coal</h2>",
  ],
  [
    "the site's name in a line",
    "<p>Gull Rock Post</p><h1>Keepers of the northern lamps ask for coal</h1>",
  ],
])("%s is not the headline", (_what, body) => {
  const title = "Keepers of the northern lamps ask for coal | Gull Rock Post";
  const { document } = new JSDOM(`<title>${title}</title>${body}<p>They have none left.</p>`)
    .window;
  const reading = segment(document);
  const headline = findHeadline(reading);
  expect(reading.lines[headline ?? -1]?.text).toBe("Keepers of the northern lamps ask for coal");
});
