import { remembered } from "../text/remembered";

const LABEL =
  /^[\s–—*|-]*(?:advertisements?|(?:article|story) continues (?:below|after) .{2,24}|(?:scroll|swipe|gulir) (?:to continue|untuk|para|pour|per|om|um|aby|için).{0,30}|ads?(?: feedback| by .{2,24})?|sponsored(?: (?:content|links?|stories|by .{1,30}))?|promoted(?: (?:content|links?))?|paid (?:content|post)|werbung|anzeige|publicité|publicidade?|pubblicità|reklama?|реклама|advertentie|annons|iklan|quảng cáo|(?:contenut[oi]|contenidos?|conteúdos?|contenus?) (?:sponsorizzat|patrocinad|sponsoris)\S{1,2}|広告|광고|广告|إعلان|विज्ञापन)\W*$/iu;
const AD = "(?:advert|publici[dt]|anzeige|werbung|pubblicit|annons|reklam|реклам|iklan|anúncio)";
const GOES_ON =
  "(?:contin[uú]|prosegue|la suite|fortgesetzt|weiter|verder|sigue|lanjut|dalsza|pokrač|fortsätter|fortsetter|продолж)";
const AFTER =
  "(?:after|below|apr[èé]s|despu[eé]s|dopo|após|depois|setelah|nach|efter|etter|onder|na|under|pod|po|после)";
/** "Publicidade – continua depois do anúncio", "La suite après la publicité" */
const BREAK = new RegExp(
  `^(?=.*${GOES_ON})(?:${AD}\\S*\\s?[-–—:|(]|(?=(?:.*\\s)?${AFTER}\\s.{0,16}${AD})).*(?<![.!?])$`,
  "i",
);

const MAX_CHARS = 90;
const MAX_NOTICE = 300;

/** Whether a line labels an advertisement, or says that the story goes on below one. */
export const isAdLabel = remembered(
  (text: string): boolean => text.length <= MAX_CHARS && (LABEL.test(text) || BREAK.test(text)),
);

/** "Anzeige: Öfen ohne Zinsen", "REKLAMA · Bez reklam w wersji Plus" */
const LED =
  /^(?:sponsored|advertisement|anzeige|werbung|reklam[ae]?|реклама|publicidade?|pubblicità|publicité|iklan|quảng cáo)\s?[:：|·•]\s?\S|^реклама\.\s\S.{0,120}$/iu;
/** "PR 今夜の…": where the advertisement's own words are in other letters. */
const LED_IN_SIGNS =
  /^[[【［(（]?(?:PR|AD|広告|廣告|广告|광고)[\]】］)）]?[\s:：]{0,4}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Whether a line is an advertisement's label and its words after it. */
export function isMarkedAd(text: string): boolean {
  return text.length <= MAX_NOTICE && (LED.test(text) || LED_IN_SIGNS.test(text));
}

/** What the law has advertisers in Russia write below their words, with a number. */
const REGISTERED = /\berid\b\s?[:：]?\s?[\w-]{8}/i;
/** What the law of many countries has bookmakers write below theirs. */
const WAGERS =
  /\b(?:gambling problem\?|gambl(?:e|ing) responsibly|be ?gamble ?aware|new customers only)/i;

/** In a box an advertisement; in a paragraph clubs are promoted, too. */
const PROMOTED = /^promoted\s?[:|·•]/i;

/** Whether a line says of the small box it stands in that it is an advertisement. */
export function isAdNotice(text: string): boolean {
  return text.length <= MAX_NOTICE && [PROMOTED, REGISTERED, WAGERS].some((one) => one.test(text));
}
