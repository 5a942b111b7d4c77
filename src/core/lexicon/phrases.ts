import { remembered } from "../text/remembered";

/** No phrase is looked for in a longer line, but those that begin one. */
const MAX_LENGTH = 1_000;

/**
 * What short lines of furniture say, by pattern. Each is cheap on any input: no nested
 * repetition. Only those that speak of letters know of Unicode: it costs a browser milliseconds to
 * compile. The first that fits counts.
 */
export const phrases: readonly RegExp[] = [
  // 1 a counter glued to a cheer of up to three words: "veryGood! (89539)"
  /^[^\s\d()!！]{2,24}(?: [^\s\d()!！]{1,24}){0,2}\s?[!！]\s?[(（]\d{1,9}[)）]$/,
  // 2 a date or a time and little else; a month is what is neither figure, mark nor space, since
  // letters of all scripts, eighteen times over, take a browser 20 ms to compile
  /^.{0,40}(?:\b(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:19|20)\d\d|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[^\s\d!-/:-@[-`{-~‘’“”…–—·•|«»，。]{3,10}\.?,? (?:del? )?(?:19|20)\d\d|[^\s\d!-/:-@[-`{-~‘’“”…–—·•|«»，。]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d|[\d٠-٩۰-۹०-९০-৯๐-๙]{1,2}[ /][؀-ۯऀ-๎.]{2,12}[/,،]? ?[\d٠-٩۰-۹०-९০-৯๐-๙]{4}(?![\d٠-٩۰-۹०-९০-৯๐-๙])|(?<!\d)1[34]\d\d\/[01]\d\/[0-3]\d(?!\d)|[٠-٩۰-۹०-९০-৯๐-๙]{4}[-/.][٠-٩۰-۹०-९০-৯๐-๙]{1,2}[-/.][٠-٩۰-۹०-९০-৯๐-๙]{1,2}|[٠-٩۰-۹०-९০-৯๐-๙]{1,2}[-/.][٠-٩۰-۹०-९০-৯๐-๙]{1,2}[-/.][٠-٩۰-۹०-९০-৯๐-๙]{4}).{0,40}$/,
  // 3 some time ago; reading time
  /^.{0,30}\b\d{1,3}\s?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\b.{0,12}\b(?:read|ago|lesezeit|listen)\b.{0,30}$/i,
  // 4 byline
  /^(?:by|von|par|por|di|door|av|af|przez|автор)\s?:?\s\p{Lu}[\p{L}.'’, -]{2,80}$|^(?:(?:מאת|بقلم|كتبت?|โดย)(?=[:\s])|(?:نویسنده|लेखक|লেখক|작성자|글|作者)\s?(?=[:：]))[:：]?.{2,40}$|^\p{Script=Hangul}{2,5} 기자$|^.{0,20}[（(]?(?:記者|记者|责任编辑|編集|文)[:：].{1,20}$/iu,
  /^(?:written|posted|published|reviewed|edited|updated|last updated|story|words|text|photos?) (?:by|on|at|in)\b.{0,100}$/i,
  // 6 rights
  /(?:^.{0,40}(?:©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits))/i,
  // 7 pictures' credits
  /^(?:photo(?:graph)?s?|image|picture|credit|source|foto|bild|crédit|quelle|getty|reuters|ap photo)\b.{0,12}[:/|].{0,80}$|(?:getty images|ap photo|shutterstock|unsplash|istock|\/ap\)|\/reuters|\/afp)\W*.{0,30}$/i,
  // 8 sharing
  /^(?:share|tweet|pin|email|print|copy link|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|instagram|teilen|partager|compartir|save|bookmark|listen|follow us|follow)\b.{0,60}$/i,
  // 9 newsletters and accounts
  /\b(?:newsletter|subscribe|sign up|sign in|log in|login|register|inbox|unsubscribe|abonn\w+|suscr\w+|free trial|create (?:an|your) account)\b/i,
  // 10 comments
  /^(?:\d+ )?(?:comments?|replies|reply|responses?|kommentare?|commentaires?|comentarios?|leave a (?:comment|reply)|add a comment|post a comment|join the conversation)\b.{0,60}$/i,
  // 11 go on to another page
  /^(?:read (?:more|also|next|the full)|also read|see (?:also|more)|continue reading|more (?:on|from|about|in|stories)|related|view (?:all|more)|show more|load more|click here|learn more|find out more|next|previous|back to|watch|recommended|lire aussi|mehr|leia|lea|ver más|čtěte)\b.{0,140}$|^читайте.{0,140}$/i,
  // 12 cookies and consent
  /\b(?:cookies?|privacy policy|terms of (?:use|service)|consent|datenschutz|gdpr)\b/i,
  // 13 advertising, affiliates
  /\b(?:advertisement|advertise|sponsored|affiliate|commission|werbung|anzeige|publicidad|promo(?:tion|ted)?)\b|\bpublicité/i,
  // 14 who writes here
  /^.{0,60}\bis an? (?:\w+[ -]){0,4}(?:writer|reporter|journalist|editor|author|contributor|columnist|correspondent|blogger|freelance\w*)\b/i,
  // 15 about the page or the house
  /^(?:about (?:the author|us)|contact|disclaimer|disclosure|editor['’]s note|note:|this (?:article|story|post) (?:was|has been|originally|first)|originally published|correction)\b/i,
  // 16 tags and sections
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords?|schlagw\w+|etiquetas)\b\s?:?.{0,160}$/i,
  // 17 views, likes
  /^\W{0,40}?[\d.,]{1,20}\s?[km]?\s?(?:views?|likes?|shares?|claps?|votes?|followers?|subscribers?|points?|comments?|reads?)?\W{0,40}$/i,
  // 18 breadcrumb
  /^(?:current:? ?)?home\b.{0,8}[>»›/].{0,160}$|[^>»›]{2,40}(?: [>»›] ?[^>»›]{2,60}){1,6}$/i,
  // 19 address, phone, mail
  /(?:\b[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}\b|\+?\d[\d ()-]{8,16}\d)/,
  // 20 a credit line of a wire in brackets
  /^\(?(?:reporting|additional reporting|writing|editing|with (?:inputs?|reporting|files)) (?:by|from)\b/i,
  // 21 a price
  /(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|usd|eur|gbp))/i,
  // 22 a question
  /[?？؟]["'”’»]?$/,
];

/** Numbers of the phrases that others look for, as `phraseOf` gives them. */
export const phrase = {
  counter: 1,
  date: 2,
  age: 3,
  byline: 4,
  credit: 5,
  rights: 6,
  pictureCredit: 7,
  goOn: 11,
  consent: 12,
  writesHere: 14,
  aboutPage: 15,
  tags: 16,
  wireCredit: 20,
  price: 21,
  question: 22,
} as const;

/** What signs a story: a day, an age, a byline. */
export const signatures: ReadonlySet<number> = new Set([
  phrase.date,
  phrase.age,
  phrase.byline,
  phrase.credit,
]);

/** What each pattern cannot do without: a line that lacks it need not be tried. */
type Need = (line: string, hasDigit: boolean) => boolean;

/** No match of a pattern that is bound to both ends is longer, in UTF-16 units. */
const upTo =
  (units: number): Need =>
  (line) =>
    line.length <= units;
const digit: Need = (_, hasDigit) => hasDigit;
/** As `upTo`, of lines with a digit that hold this too: a wider pattern, quickly compiled. */
const within =
  (units: number, wider: RegExp): Need =>
  (line, hasDigit) =>
    hasDigit && line.length <= units && wider.test(line);

/** A year beside what a date has beside it. */
const DATED =
  /(?:19|20)\d\d[-/.年]\s?\d|\d[-/.]\s?(?:19|20)\d\d|\d(?:st|nd|rd|th|\.)? (?:de )?\S{3,} (?:del? )?(?:19|20)\d\d|\d(?:st|nd|rd|th)?, (?:19|20)\d\d|1[34]\d\d\/\d|[٠-٩۰-۹०-९০-৯๐-๙]|\d[ /][؀-๎]/;
const SOME_TIME = /\d\s?(?:min|hour|day|week|month|year)/i;
const SIGNED =
  /^(?:by|von|par|por|di|door|av|af|przez|автор)\s?[:\s]|기자$|^(?:מאת|بقلم|كتبت?|โดย)\s|[:：]/i;

/**
 * By the number of the phrase. To try one for the first time costs a browser up to 24 ms (the date,
 * in a line with a curly quote: letters of all scripts are compiled in), and each is tried on
 * hundreds of lines.
 */
const needs: Readonly<Record<number, Need>> = {
  1: (line) => /[)）]$/.test(line),
  2: within(240, DATED),
  3: within(240, SOME_TIME),
  4: (line) => line.length <= 240 && SIGNED.test(line),
  5: upTo(260),
  8: upTo(160),
  10: (line, hasDigit) => hasDigit || line.length <= 240,
  11: upTo(340),
  18: (line) => /[>»›/]/.test(line),
  19: (line, hasDigit) => hasDigit || line.includes("@"),
  21: digit,
  22: (line) => /[?？؟]/.test(line.slice(-2)),
};

/** 1 + index of the first phrase that a line of text fits, or 0. */
export const phraseOf = remembered((text: string): number => {
  const line = text.slice(0, MAX_LENGTH);
  const hasDigit = /[\d٠-٩۰-۹०-९০-৯๐-๙]/.test(line);
  const index = phrases.findIndex((pattern, at) => {
    return (needs[at + 1]?.(line, hasDigit) ?? true) && pattern.test(line);
  });
  return index + 1;
});
