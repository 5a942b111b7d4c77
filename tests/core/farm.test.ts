import { describe, expect, test } from "vitest";
import { acts, analyze } from "../../src/core/analyze";
import { titleFamily } from "../../src/core/lexicon/families";
import { kindOfTitle } from "../../src/core/lexicon/titles";
import { findArticle } from "../../src/core/story/article";
import { segment } from "../../src/core/walk/segment";
import { documentOf, hiddenTexts, unchanged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Heron steals the harbour master's lunch";
const PARAGRAPHS = [
  "A heron took the lunch of the harbour master of Ellering on Tuesday and ate it in full view of the council.",
  "It was his fourth in two weeks, said Berta Lohse, who sells the sandwiches and keeps a list of them.",
  "The council has asked for a lid. A lid costs eleven crowns, and the motion was put off until the autumn.",
  "“I do not blame the bird,” the harbour master said, and bought an apple from the stall beside the pump.",
  "The heron was seen on the customs house in the evening, looking down at the kitchen of the inn.",
];

function pageWith({ above = "", below = "", after = "" }): Document {
  const story = paragraphs(PARAGRAPHS);
  return documentOf(
    `<title>${TITLE}</title><div class="feed"><div class="post"><h1>${TITLE}</h1>${above}${story}${below}</div>${after}</div>`,
  );
}

function hidden(html: Parameters<typeof pageWith>[0]): string {
  return hiddenTexts(analyze(pageWith(html), unchanged)).join("\n");
}

describe("titles known by their verbs", () => {
  test.each([
    ["Compartir esto:", "social"],
    ["Partilhe esta história", "social"],
    ["Bagikan artikel ini", "social"],
    ["Deja tu comentario", "comments"],
    ["Gửi bình luận", "comments"],
    ["Comment on this", "comments"],
    ["Próxima notícia", "related"],
    ["Next one", "related"],
    ["Nube de etiquetas", "tags"],
    ["Hot content", "ranking"],
    ["Meistgelesen diese Woche", "ranking"],
    ["Weitere Artikel zum Thema", "related"],
    ["Les articles les plus lus", "ranking"],
    ["I video più visti", "ranking"],
    ["Mest läst just nu", "ranking"],
    ["Mer för dig", "recommended"],
    ["Vídeos relacionados", "related"],
    ["Le puede interesar", "recommended"],
    ["Continua após a publicidade", "sponsored"],
    ["이 시각 주요뉴스", "ranking"],
    ["この記事に関連するニュース", "related"],
    ["Scroll to continue reading", "sponsored"],
    ["Stories from our partners", "sponsored"],
  ])("%s", (title, kind) => {
    expect(titleFamily(title)?.kind).toBe(kind);
  });

  test.each([
    "Partition of the estate",
    "Sin comentarios",
    "Next in line",
    "Last story of a tall house",
    "Hot contention over a bridge",
    "Weitere Themen des Abends waren Brücken",
    "Les plus vieux se souviennent",
    "Mais de mil barcos no porto",
    "売上ランキング",
    "Scroll to top",
  ])("%s is none", (title) => {
    expect(titleFamily(title)).toBeNull();
  });
});

test("a title is known by itself, whatever it counts", () => {
  for (const title of ["Comments (12)", "コメント372件", "댓글 64개", "评论 18条"])
    expect(kindOfTitle(title)).toEqual({ kind: "comments", ambiguous: false });
  expect(kindOfTitle("コメント欄の使い方")).toBeNull();
});

describe("words for sharing at the end of a story", () => {
  const row = `<p>Bagikan artikel ini: <a href="#">Facebook</a> <a href="#">WhatsApp</a></p>`;

  test("go, though they stand as a paragraph does", () => {
    expect(hidden({ below: row })).toContain("WhatsApp");
  });

  test("are no part of the story", () => {
    const { article } = findArticle(segment(pageWith({ below: row })));
    expect(article.text).not.toContain("Bagikan");
    expect(article.text).toContain("looking down at the kitchen");
  });

  test("a sentence of the story about them stays", () => {
    const told = `<p>She shared the picture on <a href="/x">Facebook</a>, and four hundred people had seen the heron by noon.</p>`;
    expect(hidden({ below: told })).not.toContain("four hundred");
  });
});

test("a short story that follows goes", () => {
  const [first, second, third] = PARAGRAPHS.map((text) => text.replace("heron", "goose"));
  const after = `<div>Próxima notícia</div><div class="post"><h2>Goose takes the ferry</h2><div>7 July 2025</div><p>${first}</p><p>${second}</p><p>${third}</p></div>`;
  expect(hidden({ above: "<div>8 July 2025</div>", after })).toContain("Goose takes the ferry");
});

describe("a page that is doubted to be an article", () => {
  const doubted = (above: string) => {
    const found = findArticle(segment(pageWith({ above })));
    return acts({ ...found, article: { ...found.article, isArticle: false, confidence: 0.7 } });
  };

  test("is acted on where a day in figures stands under its headline", () => {
    expect(doubted("<p>Time: 2025-03-11 10:22 Click: 1024 times</p>")).toBe(true);
    expect(doubted("<p>Order no. 12025-03-110</p>")).toBe(false);
    expect(doubted("")).toBe(false);
  });
});
