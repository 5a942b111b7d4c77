import type { Reply } from "../../scripts/browsers/serve";
import { PARAGRAPHS } from "./hostile-pages";

const document = (body: string, type = "text/html"): Reply => ({
  headers: { "content-type": `${type}; charset=utf-8` },
  chunks: [body],
});

const SHOP = Array.from(
  { length: 24 },
  (_, at) => `<li><a href="/lamp/${at}">Lamp number ${at}</a> <b>${at + 20} crowns</b></li>`,
).join("");

const NEWS = [
  "Ferry back on its winter timetable",
  "Two new cranes for the east quay",
  "Pilot boat named after its first cook",
  "Harbour swim moved to September",
];

/** A story with a field to type into above it and two sections below it. */
const FORM = `<!doctype html><html lang="en"><head><title>The tide table is right this year</title>
<meta property="og:type" content="article"></head><body>
<form><input id="query" name="query" aria-label="Search"></form>
<article><h1>The tide table is right this year</h1>
<p>By Oona Petherick</p><time datetime="2026-03-04">4 March 2026</time>
${PARAGRAPHS.map((text) => `<p>${text}</p><div style="height:400px"></div>`).join("")}</article>
<section class="extra"><h2>Related</h2><ul>${links()}</ul></section>
<section class="office"><h2>Notes from the harbour office</h2>
<p>The office is open on weekdays from eight to four, and at any hour to a boat in trouble.</p>
<p>Lost oars are kept for a year and then given to the rowing school.</p></section>
</body></html>`;

function links(): string {
  return NEWS.map((text, at) => `<li><a href="/news/${at}">${text}</a></li>`).join("");
}

const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** Documents that tell no story, are no web pages or stand where no extension may act. */
export const oddReplies: ReadonlyMap<string, Reply> = new Map([
  ["https://odd.example/empty.html", document("")],
  [
    "https://odd.example/no-body.html",
    document("<!doctype html><html><head><title>Nothing</title></head></html>"),
  ],
  ["https://odd.example/form.html", document(FORM)],
  [
    "https://odd.example/shop.html",
    document(`<!doctype html><title>Lamps</title><h1>Lamps</h1><ul>${SHOP}</ul>`),
  ],
  [
    "https://odd.example/frames.html",
    document(
      '<html><head><title>Frames</title></head><frameset cols="*"><frame></frameset></html>',
    ),
  ],
  [
    "https://odd.example/feed.xml",
    document(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>',
      "application/xml",
    ),
  ],
  ["https://chromewebstore.google.com/detail/stet", document("<h1>A store</h1>")],
  ["https://addons.mozilla.org/en-US/firefox/addon/stet/", document("<h1>A store</h1>")],
  ["https://odd.example/plain.txt", document("A line.\nAnother line.\n", "text/plain")],
  [
    "https://odd.example/drawing.svg",
    document('<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"),
  ],
  ["https://odd.example/leaflet.pdf", document(PDF, "application/pdf")],
]);
