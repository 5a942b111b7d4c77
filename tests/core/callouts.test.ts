import { describe, expect, test } from "vitest";
import { viewPage } from "../../src/core/scoring/page-view";
import { asksToFollow, calloutIn } from "../../src/core/shapes/callouts";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

/** What the only line of a page of The Gull Post asks for. */
function callout(html: string, site = "The Gull Post") {
  const document = documentOf(
    `<title>x</title><meta property="og:site_name" content="${site}"><p>${html}</p>`,
    "https://gull.example/a",
  );
  const view = viewPage(segment(document), null);
  const [line] = view.lines;
  return line ? calloutIn(line, view) : null;
}

describe("a line that would have its readers follow the site", () => {
  test.each([
    'Follow us on <a href="#">Facebook</a> and <a href="#">Instagram</a>.',
    'Siga o canal do <a href="#">The Gull Post no WhatsApp</a>',
    'Folgen Sie uns auf WhatsApp: <a href="#">Hier geht es zum Kanal</a>',
    'Obserwuj nas na <a href="#">Facebooku</a> i bądź na bieżąco!',
    '<a href="#">✅ Recebe as notícias da costa no teu WhatsApp! Clica aqui para entrar</a>',
    "<b>Download the Gull Post app for storm warnings</b>",
    'להצטרפות לערוץ הוואטסאפ של The Gull Post <a href="#">לחצו כאן</a>',
  ])("%s", (html) => {
    expect(callout(html)).toBe("social");
  });

  test("a site is known by its name however it is spelt", () => {
    const html = 'Download the FREE <a href="#">WKZL 9 app</a> for alerts';
    expect(callout(html, "wkzl9.example")).toBe("social");
    expect(callout(html, "Elsewhere")).toBeNull();
  });

  test("one that asks for remarks", () => {
    expect(
      callout('What do you think? <a href="#c">Have your say in our comments section below</a>'),
    ).toBe("comments");
  });
});

test("what an app is called by its number in a list is no call", () => {
  expect(callout("<b>17. Subscription Alert App</b>")).toBeNull();
});

test.each([
  "تابعنا على أخبار جوجل ليصلك كل جديد",
  "Больше новостей залива — в нашем телеграм-канале. Подпишитесь, чтобы знать первыми",
  "नई खबरों के लिए ऐप डाउनलोड करें और हमें टेलीग्राम पर फॉलो करें।",
  "للاشتراك في قناة صدى الميناء على تليجرام اضغط هنا",
])("readers are asked to follow: %s", (text) => {
  expect(asksToFollow(text)).toBe(true);
});

test.each([
  "قال الوزير: تابعنا على أخبار جوجل ما جرى",
  "«Больше расскажем в нашем телеграм-канале», — ответил смотритель маяка",
  "Подписчики телеграм-канала залива прислали снимки маяка",
])("a story that speaks of it does not: %s", (text) => {
  expect(asksToFollow(text)).toBe(false);
});

test("one that offers letters, one that asks for stories", () => {
  expect(callout("<i>Sign up for Morning Gull: five stories, free in your inbox.</i>")).toBe(
    "newsletter",
  );
  expect(callout("<i>Get in touch: which stories should we cover?</i>")).toBe("social");
  expect(callout("<b>Sign up for the ferry with the same email as for the bus</b>")).toBeNull();
  expect(callout("<b>Get in touch with the harbour before you sail</b>")).toBeNull();
});

describe("one that asks for tips and mistakes, or thanks and asks to pass it on", () => {
  test.each([
    ["Fehler gefunden? Jetzt melden.", "comments"],
    ['See a spelling error in our story? <a href="/f">Click here to report it.</a>', "comments"],
    ["Heb je een tip of zag je een fout? Mail ons.", "comments"],
    [
      "Thanks for reading The Gull Post! This post is public so feel free to share it.",
      "newsletter",
    ],
    ['<a href="/n">Click here</a> to sign up for our daily newsletter.', "newsletter"],
    ["<b>Got a juicy story? Ring the gull desk or ping tips@gull.example</b>", "social"],
    ["Boats need not be dull. Ask this keeper! <a href=/t>Click to Tweet</a>", "social"],
    ["Start your day drier: all tides in one place. Sign up for The Early Gull.", "newsletter"],
    ["Fant du en feil? Merk den og trykk Ctrl+Enter", "comments"],
    ["Есть что рассказать? Пишите в WhatsApp +7 900 000-11-22", "social"],
    ["What did the keeper want? He wrote on WhatsApp that 40 gulls had come.", null],
    ["The keeper found an error in the tide table, and nobody would print it again.", null],
    ["Har du tips om en båt, sade hon, så ring hamnen.", null],
    ["Thanks for reading the tide table aloud, the keeper said, and shared his tea.", null],
  ])("%s", (html, kind) => {
    expect(callout(html)).toBe(kind);
  });
});

describe("the story's own sentences are none", () => {
  test.each([
    'The council asked residents to download the <a href="/app">Bins app</a> before Monday.',
    'She posted the picture on <a href="/x">Instagram</a> and thought no more of it.',
    'The keeper told <a href="/x">The Gull Post</a> in a WhatsApp message that the lamp was out.',
    "Follow us, said the pilot, and stay in our wake; we will be on Facebook by supper.",
    '“The gulls follow us on <a href="/x">Instagram</a>,” the keeper said.',
    "He joined our newsletter in 1998, when it was a sheet of paper.",
  ])("%s", (html) => {
    expect(callout(html)).toBeNull();
  });
});

describe("what sites ask of readers in wording that a story hardly has", () => {
  test.each([
    [
      "newsletter",
      "Want more tales like this in your inbox? <a href=/l>Sign up for The Early Gull</a> today.",
    ],
    [
      "newsletter",
      "<em>The seven at seven, each morning. <a href=/l>Enter your email here.</a></em>",
    ],
    ["newsletter", "<strong>▶ Watch on your TV:</strong> add Gull+ on Roku or Fire TV for free."],
    [
      "newsletter",
      "<em>Get Latest News Live along with Breaking News and Top Headlines from Sailmouth.</em>",
    ],
    ["newsletter", "Fast news on your phone. Download the Gull app for Android and iOS"],
    ["social", "Add us as one of your preferred sources on Google"],
    ["social", "<em>Gostou? Siga a Gaivota no Google Notícias</em>"],
    ["social", '<a href="https://www.whatsapp.com/channel/0029">Все приливы за день</a>'],
    ["social", "<a href=/g>Theo dõi Hải Âu trên Google News để không lỡ con nước</a>"],
    ["social", "<a href=/g>Google Haberler'de bize abone olun</a>"],
    ["social", "이 기사를 추천합니다 기사 추천은 하루에 열 번까지 할 수 있습니다."],
    ["social", "<a href=/g>गूगल पर हमें फॉलो करें</a>"],
    ["social", "Our tides on your phone: join The Gull Post channel <a href=/t>Tap here</a>"],
    ["social", "Le maree sul telefono: entra nel nostro canale WhatsApp <a href=/t>Gratis</a>"],
  ])("%s: %s", (kind, html) => {
    expect(callout(html)).toBe(kind);
  });

  test.each([
    "The maker says the app for Android and iOS will be ready for download in May, a year late.",
    "<b>17. Subscription Alert App</b>",
    "The channel can be watched on Roku and Fire TV.",
    '“They wrote in <a href="https://chat.whatsapp.com/G1">our group</a>,” the keeper said.',
    'The dredger joined the <a href="/n">north channel</a> of our harbour in May.',
    "She signed up for the newsletter and found eleven letters in her inbox.",
  ])("not: %s", (html) => {
    expect(callout(html)).toBeNull();
  });
});
