import { asksToFollow } from "../follow";
import { phrase, phraseOf } from "../phrases";
import { isReaction } from "../reactions";
import type { Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import { because, type Detector } from "./detector";

const SHARE_ADDRESS =
  /^https?:\/\/(?:www\.|m\.|api\.)?(?:facebook\.com\/(?:sharer|dialog|share)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|pinterest\.\w+\/pin|reddit\.com\/submit|t\.me\/share|wa\.me|api\.whatsapp\.com|whatsapp\.com|bsky\.app\/intent|threads\.net\/intent)|^(?:whatsapp:|mailto:\?)/i;
const NETWORK =
  /^(?:share|tweet|post|pin|pin it|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok|bluesky|threads|mastodon|e-?mail|print|copy(?: link)?|link|share on .{1,14}|share this.{0,12}|share via.{0,12}|send (?:this|to) .{1,24}|save|flipboard|messenger|viber|line|tumblr|vk|listen|gift|gift this article|email this|blogthis)\b.{0,3}$/i;
/** What a button counts: likes, remarks. */
const COUNT = /^[\d.,]{1,7}\s?[km]?$/i;
/** Several of these in one line, all links. */
const ROW =
  /^(?=.*[a-z]{3})(?:[\d.,\skm]|share|save|like|restack|comments?|listen|tweet|pin|e-?mail|print|copy link|facebook|linkedin|whatsapp|reddit|bluesky)+$/i;
const MAX_CHARS = 240;
const ALL = 0.9;
const MAX_TITLED = 160;
const TITLED = 1.5;
const BAR = 4;
const MIXED = 1.2;

/** Buttons that send the page to a network, and counters that pretend cheers. */
export const social: Detector = {
  id: "social",
  detect({ lines, chars, titleMatch }) {
    if (chars > MAX_CHARS || lines.length === 0) return null;
    const counter = lines.find(({ text }) => phraseOf(text) === phrase.counter || isReaction(text));
    if (counter && (lines.length <= 2 || lines.every(({ text }) => isReaction(text)))) {
      return { kind: "social", logOdds: 7, because: because("because_counter", counter.text) };
    }
    if (lines.length <= 2 && lines.every(({ text }) => asksToFollow(text))) {
      return {
        kind: "social",
        logOdds: BAR,
        because: because("because_share_buttons", lines.length),
      };
    }
    if (titleMatch?.kind === "social" && chars <= MAX_TITLED) {
      return {
        kind: "social",
        logOdds: TITLED,
        because: because("because_share_buttons", lines.length),
      };
    }
    const [only] = lines;
    if (
      only &&
      lines.length === 1 &&
      only.links > 1 &&
      linkShare(only) > ALL &&
      ROW.test(only.text)
    )
      return {
        kind: "social",
        logOdds: BAR,
        because: because("because_share_buttons", only.links),
      };
    const named = lines.filter((line) => SHARE_ADDRESS.test(line.href) || NETWORK.test(line.text));
    if (named.length === 0) return null;
    const counts = lines.filter((line) => isPressed(line) && COUNT.test(line.text));
    const buttons = [...named, ...counts];
    const share = buttons.length / lines.length;
    const logOdds = share >= 0.6 && buttons.length > 1 ? BAR : share >= 0.5 ? MIXED : 0.4;
    return { kind: "social", logOdds, because: because("because_share_buttons", buttons.length) };
  },
};

function isPressed(line: Line): boolean {
  return line.clickable || line.links > 0;
}
