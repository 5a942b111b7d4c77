import type { Line } from "./reading";
import type { PageView } from "./scoring/page-view";
import { matchTitle } from "./section-title";

const MAX_CHARS = 220;
/** More is said in the story's own words, and the question is its end. */
const MAX_ASKED = 120;
/** What a site would have its readers do, by the stems of languages in Latin letters. */
const CALL =
  /follow|\btag @|join|download|subscri|s[ií]g(?:a|ue|ui)|suscr|[úu]nete|baixe|iscriv|suiv|abonn|folge|volg|f[øö]l[gj]|obserwuj|sleduj|takip|gabung|ikuti/i;
const LATIN = /^\P{L}*\p{sc=Latin}/u;
/** Where. */
const CHANNEL =
  /whats\s?app|telegram|google (?:news|discover)|facebook|instagram|youtube|\bx\b|twitter|newsletter|\bapp\b|וואטסאפ|व्हाट्सए|واتس|카카오톡|네이버/i;
const OURS = /\b(?:us|our|uns|nous|n(?:os|oss[oa]|uestr[oa])|ons|oss|nas|nás|kami)\b|nos\b/i;
/** "They follow us on Instagram," she said. */
const QUOTED = /["“”«„]/;
/** "Have your say in our comments section below" */
const COMMENT =
  /\b(?:have your say|let us know|tell us|leave (?:a|your)|share your)\b.{0,60}\bcomments?\b/i;

/** "Sign up for Morning Post: five stories, free in your inbox." */
const LETTERS =
  /^(?:sign up|subscribe|register) (?:for|to|here)\b.{0,160}\b(?:inbox|newsletter)\b/i;
/** "Got a story? Get in touch." */
const TIP =
  /^(?:get in touch ?: |(?:do you have|have you got|got) (?:a|any) (?:story|tip|question)\b.{0,120}\b(?:us|e-?mail|touch)\b)/i;

/** "Visit The Bay Post for more stories like this" */
const ELSEWHERE =
  /^(?:(?:story continues|continue reading)$|(?:visit|read|see|get|find) (?:.{0,60} for )?more (?:stories|news|articles)\b)/i;

/**
 * What a line between paragraphs asks for that is no part of the story, or null.
 *
 * @param isOver - it stands below the story: it need not be a link or bold
 */
export function calloutIn(
  line: Line,
  { facts }: PageView,
  isOver = false,
): "social" | "comments" | "newsletter" | "related" | null {
  const { text, links, clickable, strongChars, linkChars } = line;
  if (text.length > MAX_CHARS) return null;
  if (!isOver && links === 0 && !clickable && strongChars < text.length - 1) return null;
  if (linkChars >= text.length - 1 && ELSEWHERE.test(text)) return "related";
  if (text.length <= MAX_ASKED && COMMENT.test(text)) return "comments";
  if (asksForLetters(text)) return "newsletter";
  if (TIP.test(text)) return "social";
  if (QUOTED.test(text) || !CHANNEL.test(text)) return null;
  // In other letters the site's own name beside a channel's says enough.
  const isLatin = LATIN.test(text);
  if (isLatin && !CALL.test(text)) return null;
  return (isLatin && OURS.test(text)) || namesSite(text, facts.metas) ? "social" : null;
}

function namesSite(text: string, metas: PageView["facts"]["metas"]): boolean {
  const site = bare(metas.find(([key]) => key === "og:site_name")?.[1].split(".")[0] ?? "");
  return site.length > 2 && bare(text).includes(site);
}

/** "WKZL 9" and "wkzl9" are one name. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** "Follow us on Telegram and …", in the languages of sites that end their stories so. */
const FOLLOW =
  /^[^\p{L}"'“‘«„]*(?:(?:also )?(?:follow|join|find|like) (?:us|our (?:page|channel|group)) (?:on|in|at) |síguenos|únete|siga|suivez|folgen? |seguici|ikuti|gabung|bizi|подпи[сш]|читайте нас|следите|мы в|obserwuj|加入|关注|追蹤).{0,80}(?:好友|微信|公众号|whatsapp|telegram|facebook|instagram|google|twitter|youtube|tiktok|телеграм|вконтакте|дзен|viber)/iu;
const MAX_FOLLOW = 200;

/** Whether a line asks the reader to follow the site elsewhere. */
export function asksToFollow(text: string): boolean {
  return text.length <= MAX_FOLLOW && FOLLOW.test(text);
}

/** Whether a line would have the reader sign up for letters. */
export function asksForLetters(text: string): boolean {
  return text.length <= MAX_CHARS && LETTERS.test(text);
}

/** Whether a line is words for sharing the page and links to where: "Bagikan ini: Facebook". */
export function asksToShare({ text, links }: Line): boolean {
  return links > 0 && CHANNEL.test(text) && matchTitle(text)?.kind === "social";
}
