import type { Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import type { Scene } from "../sections/suspect";
import { isPageButton } from "../shapes/buttons";
import { asksToFollow } from "../shapes/callouts";
import { namesOrDates } from "../shapes/opening";
import { because, type Detector } from "./detector";
import { isNear, pressedIn } from "./pressed";

const SHARE_ADDRESS =
  /^https?:\/\/(?:www\.|m\.|api\.)?(?:facebook\.com\/(?:sharer|dialog|share)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|pinterest\.\w+\/pin|reddit\.com\/submit|t\.me\/share|wa\.me|api\.whatsapp\.com|whatsapp\.com|bsky\.app\/intent|threads\.net\/intent)|^(?:whatsapp:|mailto:\?)/i;
const NETWORK =
  /^(?:share|tweet|post|pin|pin it|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok|bluesky|threads|mastodon|e-?mail|print|cop(?:y|iar|ier|ia|ieren)(?: (?:link|enlace|le lien|il link))?|(?:link kopieren|kopiera länk(?:en)?|e-?mail link)|link|share on .{1,14}|share this.{0,12}|share via.{0,12}|send (?:this|to) .{1,24}|(?:save|listen to|share|gift|print|email) this \w{4,8}|save|flipboard|messenger|viber|line|tumblr|vk|listen|gift|gift this article|email this|blogthis|click to (?:share on|email|print)\b.{0,60})\b.{0,3}$/i;
/** "Compartir en Facebook", "Auf WhatsApp teilen": a network, and at most a verb with a preposition. */
const ON_NETWORK =
  /^(?:\p{L}+ )?(?:on|via|en|vía|no|auf|su|sur|na|på|op|til|pel[oa]|por|per|mit|met|di) (?:facebook|whats\s?app|twitter|x|telegram|linkedin|pinterest|bluesky|threads)\p{L}{0,3}(?: \p{L}+)?$/iu;
/** The same and more, quickly compiled: letters of all scripts take a browser a millisecond. */
const WHERE =
  /(?:^|\s)(?:on|via|en|vía|no|auf|su|sur|na|på|op|til|pel[oa]|por|per|mit|met|di) (?:facebook|whats\s?app|twitter|x|telegram|linkedin|pinterest|bluesky|threads)/i;
/** What a button counts: likes, remarks. */
const COUNT = /^[\d.,]{1,7}\s?[km]?$/i;
/** Several of these in one line, all links; "on", "this" and their like stand between them. */
const ROW =
  /^(?=.*(?:[a-z]{3}|[^ -~]{2}))(?:[\d.,\skm()!♡♥❤]|share|post|save|blogthis|like|restack|bookmark|comments?|listen|tweet|twitter|pin(?:terest)?|e-?mail|print|copy link|flipboard|facebook|linkedin|whatsapp|telegram|reddit|bluesky|instagram|x\b|on|th(?:e|is)|story|article|via|to|compart(?:ir|e|ilhar|ilhe)|condivi(?:di|dere)|teilen|merken|drucken|partager|guardar|comentarios|kommentare|commentaires|favoritos|no|en|auf|sur|su|chia sẻ|zalo|ツイート|はてな|ブックマーク|line|で送る|分享|到|微信|新浪|微博)+$/i;
/** A row without a link, as scripts press them, is longer than a word for sharing. */
const MIN_ROW = 14;

const MAX_CHARS = 240;
const ALL = 0.9;
const MAX_TITLED = 160;
const TITLED = 1.5;
const BAR = 4;
/** Words for sharing side by side as links, and nothing else. */
const ROWS = 4.6;
const MIXED = 1.2;
const MIN_BUTTONS = 3;

/** Buttons that send the page to a network, and what readers pressed. */
export const social: Detector = {
  id: "social",
  detect(suspect, scene) {
    const { lines, chars, titleMatch, place } = suspect;
    if (chars > MAX_CHARS || lines.length === 0) return null;
    const pressed = pressedIn(suspect, scene);
    if (pressed) return pressed;
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
    if (only && lines.length === 1 && isRow(only, place === "after"))
      return {
        kind: "social",
        logOdds: ROWS,
        because: because("because_share_buttons", only.links),
      };
    if (isBar(lines, scene))
      return {
        kind: "social",
        logOdds: ROWS,
        because: because("because_share_buttons", lines.length),
      };
    const named = lines.filter(isButton);
    if (named.length === 0) return null;
    const figures = lines.filter((line) => isPressed(line) && COUNT.test(line.text));
    const buttons = [...named, ...figures];
    const share = buttons.length / lines.length;
    // A button or two with a byline: they are looked at one by one.
    if (share < 0.5 && place !== "after") return null;
    const logOdds = share >= 0.6 && buttons.length > 1 ? BAR : share >= 0.5 ? MIXED : 0.4;
    return { kind: "social", logOdds, because: because("because_share_buttons", buttons.length) };
  },
};

/** A row of nothing but buttons right under the headline, which does not sign the story. */
function isBar(lines: readonly Line[], scene: Scene): boolean {
  const [first, ...others] = lines;
  if (!first || first.id < (scene.article.headline ?? 0) || !isNear(first, scene)) return false;
  if (others.length > 0) return lines.every(({ clickable }) => clickable);
  const isRow = first.links >= MIN_BUTTONS && isPageButton(lines, scene.view.facts.url);
  return isRow && !namesOrDates(lines, scene.view);
}

function isButton(line: Line): boolean {
  if (SHARE_ADDRESS.test(line.href) || NETWORK.test(line.text)) return true;
  if (linkShare(line) <= ALL) return line.clickable && namesNetwork(line.text);
  return namesNetwork(line.lead) || (line.links > 1 && ROW.test(line.text));
}

function namesNetwork(text: string): boolean {
  return WHERE.test(text) && ON_NETWORK.test(text);
}

function isRow(line: Line, isOver: boolean): boolean {
  if (line.links > 1 && linkShare(line) > ALL)
    return ROW.test(line.text) || namesNetwork(line.lead);
  return isOver && line.links === 0 && line.text.length >= MIN_ROW && ROW.test(line.text);
}

function isPressed(line: Line): boolean {
  return line.clickable || line.links > 0;
}
