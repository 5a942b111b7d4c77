import type { Reply } from "../../scripts/browsers/serve";
import { STORY } from "./hostile-pages";

/** Two blocks that nothing but their place tells apart. */
const TWIN = '<div class="k3x9"><b>Buy rope at the harbour</b><p>All of it at half price</p></div>';

const STYLE = `body { margin: 0; min-height: 3000px }
.bar { position: fixed; inset: 0 0 auto; height: 40px; background: #def; z-index: 2147483647 }
article { margin-top: 48px }
.turned { width: 240px; transform: rotate(8deg) scale(0.8); background: #fed }
.speck { width: 6px; height: 6px; background: #c00 }`;

/** A component with a closed root, and a frame of the page's own. */
const SCRIPT = `document.querySelector("my-card").attachShadow({ mode: "closed" })
  .append(Object.assign(document.createElement("p"), { textContent: "Inside of a component" }));`;

/** All that lies about on pages and is hard to point at. */
const AWKWARD = `<!doctype html><html lang="en"><head><title>Tides</title>
<meta property="og:type" content="article"><style>${STYLE}</style></head><body>
<div class="bar"><span>Read us in our app, it is free</span></div>
${STORY}
<section class="turned"><h2>Turned about</h2><p>Words that lean to one side</p></section>
<iframe width="300" height="80" srcdoc="<p>Inside of a frame</p>"></iframe>
<my-card></my-card>
<div class="speck"></div>
<section class="pair">${TWIN}${TWIN}</section>
<section class="goes"><h2>Gone in a moment</h2><p>The page takes this out by itself</p></section>
<script>${SCRIPT}</script></body></html>`;

/** The page's own keys: it hears them first of all at its window, and lets none of them through. */
const SWALLOWS = `<script>
window.theirs = [];
for (const type of ["keydown", "keypress", "keyup"]) {
  window.addEventListener(type, (event) => {
    window.theirs.push(event.type);
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
}</script>`;

export const pickerPages: Readonly<Record<string, () => Reply>> = {
  "https://odd.example/awkward.html": () => ({ chunks: [AWKWARD] }),
  "https://odd.example/keys.html": () => ({
    chunks: [AWKWARD.replace("<head>", `<head>${SWALLOWS}`)],
  }),
};
