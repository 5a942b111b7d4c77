import { phrase, phraseOf } from "../phrases";
import { because, type Detector } from "./detector";

const SHARE_ADDRESS =
  /^https?:\/\/(?:www\.|m\.|api\.)?(?:facebook\.com\/(?:sharer|dialog|share)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|pinterest\.\w+\/pin|reddit\.com\/submit|t\.me\/share|wa\.me|api\.whatsapp\.com|whatsapp\.com|bsky\.app\/intent|threads\.net\/intent)|^(?:whatsapp:|mailto:\?)/i;
const NETWORK =
  /^(?:share|tweet|post|pin|pin it|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok|bluesky|threads|mastodon|e-?mail|print|copy(?: link)?|link|share on .{1,14}|share this.{0,12}|share via.{0,12}|send (?:this|to) .{1,24}|save|flipboard|messenger|viber|line|tumblr|vk)\b.{0,3}$/i;
const MAX_CHARS = 240;
const MAX_TITLED = 160;
const TITLED = 1.5;
const BAR = 4;
const MIXED = 1.2;

/** Buttons that send the page to a network, and counters that pretend cheers. */
export const social: Detector = {
  id: "social",
  detect({ lines, chars, titleMatch }) {
    if (chars > MAX_CHARS || lines.length === 0) return null;
    const counter = lines.find((line) => phraseOf(line.text) === phrase.counter);
    if (counter && lines.length <= 2) {
      return { kind: "social", logOdds: 7, because: because("because_counter", counter.text) };
    }
    if (titleMatch?.kind === "social" && chars <= MAX_TITLED) {
      return {
        kind: "social",
        logOdds: TITLED,
        because: because("because_share_buttons", lines.length),
      };
    }
    const buttons = lines.filter(
      (line) => SHARE_ADDRESS.test(line.href) || NETWORK.test(line.text),
    );
    if (buttons.length === 0) return null;
    const share = buttons.length / lines.length;
    const logOdds = share >= 0.6 && buttons.length > 1 ? BAR : share >= 0.5 ? MIXED : 0.4;
    return { kind: "social", logOdds, because: because("because_share_buttons", buttons.length) };
  },
};
