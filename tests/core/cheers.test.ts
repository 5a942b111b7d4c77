import { describe, expect, test } from "vitest";
import { isReaction } from "../../src/core/shapes/reactions";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Otters return to the canal of Wendmoor";
const PARAGRAPHS = [
  "Otters have returned to the canal of Wendmoor after forty years, the warden said on Tuesday morning.",
  "A family of five was seen below the second lock, where the bank had been planted with willows in spring.",
  "The town will close the towpath at night until the young can swim, and asks for dogs to be kept away.",
  "“They were never far,” said Nell Garrow, who has kept the lock since the last of them were seen there.",
];

function hidden(below: string): string {
  const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1><article>${paragraphs(PARAGRAPHS)}</article>${below}</main>`;
  return hiddenTexts(judged(page)).join("\n");
}

describe("what readers pressed below the story, in any language", () => {
  test.each([
    [
      "under a question",
      "<div><p>Unajisikiaje?</p><ul><li>Furaha 112</li><li>Huzuni 9</li></ul></div>",
    ],
    ["with faces", "<div><p>Furaha 41%😀</p><p>Hasira 22%😡</p></div>"],
    ["with faces in one line", "<div><i>🔥 moto 1,2K</i><i>🤡 vichekesho 88</i><i>💔 31</i></div>"],
    ["as buttons", "<div><button>Inasaidia 34</button><button>Nataka zaidi 18</button></div>"],
    ["in brackets", "<div><p>Maoni:</p><p>ilinichekesha (14) ilinifundisha (9)</p></div>"],
    [
      "with their shares, in lines of their own",
      "<div><p>Juu</p><p>(62)</p><p>88.57%</p><p>Chini</p><p>(8)</p><p>11.43%</p></div>",
    ],
    [
      "a poll and its button",
      "<div><b>Je, ungehama?</b><p>Kesho asubuhi na mapema (71%)</p><p>Kamwe (29%)</p><button>Piga kura</button></div>",
    ],
    [
      "cries, and what a button adds",
      "<div><div><p>Juu! +1</p><p>(3817) 96.42%</p></div><div><p>Chini</p><p>(142) 3.58%</p></div></div>",
    ],
    [
      "in brackets, and a button without a figure",
      "<div><span>Vizuri! (72816)</span><span>Kupita (309)</span><span>Zawadi kwa mhariri</span></div>",
    ],
    [
      "figures behind their faces, and buttons",
      "<div><span>👏 2,318 makofi</span><span>🔥 904 lo</span><span>Peleka</span><span>Weka kando</span></div>",
    ],
    [
      "a score, and buttons beside it",
      `<table><tr><td><b>Kura:</b> ★★★★☆ 4.7 kati ya 5 (12,930 wasomaji)</td><td><a href="mailto:?subject=a">Mwambie rafiki</a></td><td><a href="#">Hifadhi ukurasa</a></td></tr></table>`,
    ],
    [
      "buttons around a letter to nobody yet",
      `<div><a href="#">Chapisha</a> | <a href="mailto:?subject=a">Mwambie rafiki</a> | <a href="javascript:keep()">Hifadhi ukurasa</a></div>`,
    ],
    [
      "thumbs without a word",
      "<div><span>Je, ukurasa huu ulikuwa rahisi kusoma?</span><button>👍</button><button>👎</button></div>",
    ],
    [
      "yes and no",
      "<div><span>Apakah artikel ini membantu?</span><button>Ya</button><button>Tidak</button></div>",
    ],
  ])("%s: goes", (_, below) => {
    expect(hidden(below)).toBe(below.replace(/<[^>]+>/g, ""));
  });

  test("a question goes with what stands below it in a frame of its own", () => {
    const below = "<p>Unajisikiaje?</p><div><p>Furaha (88)</p><p>Huzuni (17)</p></div>";
    expect(hidden(below)).toBe("Unajisikiaje?\nFuraha (88)Huzuni (17)");
    expect(hidden(below.replace("?", ""))).toBe("");
  });

  test.each([
    ["a result", "<div><p>Wendmoor Otters 3</p><p>Aldermere Swans 2</p></div>"],
    ["who scored", "<div><p>Garrow (14), Penrose (67), Lund (81)</p></div>"],
    [
      "a table",
      "<table><tr><td>Willows</td><td>41%</td></tr><tr><td>Reeds</td><td>59%</td></tr></table>",
    ],
    ["prices", "<div><p>Lid</p><p>11 crowns</p><p>Apple</p><p>2 crowns</p></div>"],
    ["a vote", "<div><p>Yes 62%</p><p>No 38%</p></div>"],
    ["figures alone", "<div><p>(62)</p><p>(8)</p><p>(9)</p></div>"],
    ["a telephone", "<div><p>Report an otter (239) 932-2959</p></div>"],
    ["parts of a book", `<div><a href="/1">Volume 12</a> <a href="/2">Issue 3</a></div>`],
    [
      "months",
      `<div>${["April", "May", "June", "July", "August", "March", "October", "November", "December"].map((month, at) => `<p><a href="/${month}">${month} (3${at})</a></p>`).join("")}</div>`,
    ],
  ])("%s: stays", (_, below) => {
    expect(hidden(below)).toBe("");
  });
});

test.each([
  ["Je, habari hii ilikusaidia? ☆☆☆☆☆ 4.6/5 - (238 kura)", true],
  ["Wastani 4.6 / 5. Idadi ya kura: 238", true],
  ["★★★★☆ 4.3 / 5 · 1,204 kura", true],
  ["4.3★ (1,204)", true],
  ["★★★★☆ 4.5 out of 5", false],
  ["Wendmoor 4.5 out of 5, 238 otters", false],
  ["The jury gave 4.6/5 - (see page 238)", false],
  ["On 4/5 the lock opens. Boats: 12 and 3", false],
])("a score and who gave it: %s", (text, is) => {
  expect(isReaction(text)).toBe(is);
});
