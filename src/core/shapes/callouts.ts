import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import { matchTitle } from "../sections/section-title";
import { appealOf } from "./appeals";
import { isAsked } from "./buttons";

const MAX_CHARS = 220;
/** More is said in the story's own words, and the question is its end. */
const MAX_ASKED = 120;
/** What a site would have its readers do, by the stems of many languages. */
const CALL =
  /follow|\btag @|join|download|subscri|theo dõi|s[ieí]g(?:a|u[ei])|suscr|s[uú]mate|junte|katıl|abone|takib|dołącz|rec[ei]b|ricev|ikuti|gabung|[úu]nete|baixe|iscriv|suiv|abonn|folge|volg|f[øö]l[gj]|obserwuj|sleduj|\bentra (?:nel|in)|unisci|takip|जु|फ[ॉो]लो|যোগ|ফলো|подпи|加入|[關关]注|구독|تابع|انضم|ติดตาม/i;
const LATIN = /^\P{L}*\p{sc=Latin}/u;
/** Where. */
const CHANNEL =
  /whats\s?app|telegram|google (?:news|discover|not[ií]cia|nachrichten|actu|haber|nieuws)|facebook|instagram|youtube|\bx\b|twitter|newsletter|\bapp\b|\b(?:our|join) (?:\S+ ){0,4}channels?\b|וואטסאפ|गूगल|व्हाट्सए|واتس|카카오톡|네이버/i;
const MAX_TIPS = 2;
const LETTER = /newsletter/i;
const MIN_WORDS = 5;
/** Where a site's own channels are, whatever the link to them says. */
const CHANNEL_ADDRESS =
  /^https?:\/\/(?:(?:www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|news\.google\.com\/publications|(?:www\.)?google\.com\/preferences\/source)/;
/** A search engine lets its users choose the sources that they would rather see. */
const PREFERRED =
  /preferred source|bevorzugte .{0,12}quelle|(?:fuente|font[ei]|source)s? (?:preferi|préfér)/i;
const OURS =
  /\b(?:us|our|uns|nous|n(?:os|oss[oa]|ostr[aeio]|uestr[oa])|ons|oss|nas|nás|kami)\b|nos\b|हमा|हमें|আমাদের|எங்கள்|наш|我[们們]|\bbiz[ei]\b|우리|نا|ของเรา/i;
/** "They follow us on Instagram," she said. */
const QUOTED = /["“”«„]/;
/** "Have your say in our comments section below" */
const COMMENT =
  /\b(?:have your say|let us know|tell us|leave (?:a|your)|share your)\b.{0,60}\bcomments?\b/i;

/** "Sign up for Morning Post: five stories, free in your inbox." */
const LETTERS =
  /^(?:click here to )?(?:sign up|subscribe|register) (?:for|to|here)\b.{0,160}\b(?:inbox|newsletter)\b/i;
/** "Buy me a coffee", with where; in a tale somebody may. */
const COFFEE = /\bbuy (?:me|us) a (?:coffee|beer|drink)\b/i;
/** "Got a story? Get in touch." */
const TIP =
  /^(?:get in touch ?: |(?:do you have|have you got|got) (?:an?|any) (?:\w+ )?(?:story|tip|question)\b.{0,120}(?:\b(?:us|e-?mail|touch|newsdesk)\b|@))/i;
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
  const { text, links, clickable, strongChars, linkChars, href } = line;
  if (text.length > MAX_CHARS) return null;
  if (PREFERRED.test(text) && OURS.test(text)) return "social";
  const appeal = appealOf(text);
  if (appeal) return appeal;
  if (links > 0 && COFFEE.test(text)) return "newsletter";
  if (CHANNEL_ADDRESS.test(href) && !QUOTED.test(text)) return "social";
  if (!isOver && links === 0 && !clickable && strongChars < text.length - 1) return null;
  if (linkChars >= text.length - 1 && ELSEWHERE.test(text)) return "related";
  if (text.length <= MAX_ASKED && COMMENT.test(text)) return "comments";
  if (asksForLetters(text)) return "newsletter";
  if (TIP.test(text) || PREFERRED.test(text)) return "social";
  if (QUOTED.test(text) || !CHANNEL.test(text)) return null;
  // In other letters the site's own name beside a channel's says enough, and a link after both.
  const called = CALL.test(text);
  const isLed =
    links === 1 &&
    line.lead.length + linkChars >= text.length - 1 &&
    text.split(" ").length >= MIN_WORDS;
  if (!called && LATIN.test(text) && !isLed) return null;
  const isBare = isOver || Math.max(strongChars, linkChars) >= text.length - 1;
  const isSet = isBare && text.length <= MAX_ASKED && calls(text);
  if (!(called && (isSet || OURS.test(text))) && !namesSite(text, facts.metas)) return null;
  return LETTER.test(text) ? "newsletter" : "social";
}

/** "Like this? Follow The Gull on Google News", "✅ Get The Gull on WhatsApp! Click here" */
function calls(text: string): boolean {
  return text.split(/[?!]\s/).some((said) => {
    const words = said.replace(/^[^\p{L}\p{N}]+/u, "");
    const verb = words.search(CALL);
    return verb >= 0 && verb < `${words} `.indexOf(" ");
  });
}

const MAX_CHANNEL = 120;
const MAX_BUTTON = 40;

/** A channel of the site's in a line of its own, and what to press for it below. */
export function offersChannel([first, ...others]: readonly Line[], { facts }: PageView): boolean {
  if (!first || first.text.length > MAX_CHANNEL || !CHANNEL.test(first.text)) return false;
  if (!OURS.test(first.text) && !namesSite(first.text, facts.metas)) return false;
  const called = CALL.test(first.text);
  return others.some(
    ({ links, clickable, text }) =>
      (links > 0 || clickable) && (CALL.test(text) || (called && text.length <= MAX_BUTTON)),
  );
}

/** A question, and below it where to write to the site: "Seen something? news@…" */
export function asksForTips([first, ...others]: readonly Line[], { facts }: PageView): boolean {
  const host = URL.parse(facts.url)?.host.replace("www.", "") ?? "";
  return (
    first !== undefined &&
    isAsked(first) &&
    others.length <= MAX_TIPS &&
    others.some(({ text }) => text.toLowerCase().includes(`@${host}`))
  );
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
  /^[^\p{L}"'“‘«„]*(?:(?:also )?(?:follow|join|find|like) (?:us|our (?:page|channel|group)) (?:on|in|at) |síguenos|únete|siga|suivez|folgen? |seguici|ikuti|gabung|bizi|подпи(?:шитесь|шись|сывайтесь|сывайся)|читайте нас|следите|мы в|obserwuj|ακολουθήστε|seuraa|sledujte|urmăriți|theo dõi|تابع|انضم|اشترك|للاشتراك).{0,80}(?:whatsapp|واتس|تلي?[غج]رام|فيس|جوجل|غوغل|يوتيوب|telegram|facebook|instagram|google|twitter|youtube|tiktok|телеграм|вконтакте|дзен|viber)/iu;
/** The same and more, quickly compiled. */
const FOLLOWS =
  /(?:follow|join|find|like) (?:us|our)|síguenos|únete|siga|suivez|folgen?|seguici|ikuti|gabung|bizi|подпи(?:шитесь|шись|сывайтесь|сывайся)|читайте нас|следите|мы в|obserwuj|ακολουθήστε|seuraa|sledujte|urmăriți|theo dõi|تابع|انضم|اشترك|للاشتراك/i;
/** Where the site speaks of its own: "More on this in our Telegram channel". */
const OUR_CHANNEL =
  /^[^«„"“]{0,40}(?:читайте|больше|подпи(?:шитесь|шись|сывайтесь|сывайся)|присоединяйтесь|ещё|еще)[^«„"“]{0,60}\sнаш\S{1,2} (?:телеграм|telegram|канал|дзен|whatsapp|max|вк)/i;
/** The same where the verb comes last: "WhatsApp kanalımıza katılın", "हमें टेलीग्राम पर फॉलो करें". */
const JOIN_LAST =
  /हमें .{0,20}पर फॉलो कर|(?:whatsapp|telegram|instagram|facebook|youtube|google).{0,30}m[ıiuü]z[aeıiuü] (?:katıl|abone|takip)/i;
/** "加入我們的LINE好友", "喜歡請按個讚" */
const FOLLOW_IN_SIGNS =
  /^(?:喜[歡欢])?.{0,8}[按點点][個个]?[讚赞]$|^(?:加入|[關关]注|追[蹤踪]|[訂订][閱阅]|[掃扫]).{0,10}(?:LINE|微信|公[眾众][號号]|粉[絲丝]|FB|臉書|Facebook|IG|Instagram|Telegram|YouTube|[頻频]道)/i;
const MAX_FOLLOW = 200;

/** Whether a line asks the reader to follow the site elsewhere. */
export function asksToFollow(text: string): boolean {
  return (
    text.length <= MAX_FOLLOW &&
    ((FOLLOWS.test(text) && FOLLOW.test(text)) ||
      OUR_CHANNEL.test(text) ||
      JOIN_LAST.test(text) ||
      FOLLOW_IN_SIGNS.test(text))
  );
}

/** Whether a line would have the reader sign up for letters. */
export function asksForLetters(text: string): boolean {
  return text.length <= MAX_CHARS && LETTERS.test(text);
}

/** Whether a line is words for sharing the page and links to where: "Bagikan ini: Facebook". */
export function asksToShare({ text, links }: Line): boolean {
  return links > 0 && CHANNEL.test(text) && matchTitle(text)?.kind === "social";
}
