import type { Reply } from "../../scripts/browsers/serve";

const document = (body: string, type = "text/html"): Reply => ({
  headers: { "content-type": `${type}; charset=utf-8` },
  chunks: [body],
});

const SHOP = Array.from(
  { length: 24 },
  (_, at) => `<li><a href="/lamp/${at}">Lamp number ${at}</a> <b>${at + 20} crowns</b></li>`,
).join("");

const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** Documents that tell no story or are no web pages, by path of `odd.example`. */
export const oddReplies: ReadonlyMap<string, Reply> = new Map([
  ["/empty.html", document("")],
  ["/no-body.html", document("<!doctype html><html><head><title>Nothing</title></head></html>")],
  ["/shop.html", document(`<!doctype html><title>Lamps</title><h1>Lamps</h1><ul>${SHOP}</ul>`)],
  [
    "/frames.html",
    document('<html><head><title>Frames</title></head><frameset cols="*"><frame></frameset></html>'),
  ],
  [
    "/feed.xml",
    document(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>',
      "application/xml",
    ),
  ],
  ["/plain.txt", document("A line.\nAnother line.\n", "text/plain")],
  ["/drawing.svg", document('<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml")],
  ["/leaflet.pdf", document(PDF, "application/pdf")],
]);
