import { describe, expect, test } from "vitest";
import { asksToFollow } from "../../src/core/shapes/callouts";
import { isReaction } from "../../src/core/shapes/reactions";
import { topicsTitle } from "../../src/core/shapes/topics";

describe("buttons to cheer a page", () => {
  test.each([
    "Like (3127)",
    "Likes 1.2KDislikes 14Shares 88",
    "😀 12 😍 40 😡 3",
    "👍 214 👍38 ❤️9",
    "点赞(312)收藏(47)",
    "Love it! (512) Meh (31)",
    "Was this useful? Yes (120) No (7)",
  ])("%s", (text) => expect(isReaction(text)).toBe(true));

  test.each([
    "© 2025",
    "Yes: 53",
    "Share prices fell by 12",
    "Labour (14) Conservative (12)",
    "Scored: Marchetti (93), Adeyemi (74)",
    "12 345",
    "Like it or not, 3 of 4 stay.",
  ])("not: %s", (text) => expect(isReaction(text)).toBe(false));
});

describe("calls to follow the site", () => {
  test.each([
    "Follow us on Telegram",
    "👉 Join our channel on WhatsApp for more",
    "Síguenos en WhatsApp y recibe las noticias al momento",
    "Подписывайтесь на нас в Телеграме и ВКонтакте",
    "Ikuti kami di Google News",
  ])("%s", (text) => expect(asksToFollow(text)).toBe(true));

  test.each([
    "“Follow us on Telegram,” the mayor said.",
    "Join us to see what Google has built, and to learn more.",
    "Follow our tips to keep a Facebook account safe.",
  ])("not: %s", (text) => expect(asksToFollow(text)).toBe(false));
});

test("topics are told by their title and by what parts them", () => {
  expect(topicsTitle("Tags: rivers, mills")).toBe("Tags");
  expect(topicsTitle("标签:观鸟、湿地")).toBe("标签");
  expect(topicsTitle("Tags: they were everywhere, on cups and on sheep.")).toBeNull();
  expect(topicsTitle("Rivers: the Orrin, the Vail")).toBeNull();
  expect(topicsTitle("Topics: rivers, mills")).toBeNull();
});
