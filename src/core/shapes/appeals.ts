/** What sites ask of readers, by wording that a story hardly has. */
interface Appeal {
  readonly says: RegExp;
  readonly kind: "newsletter" | "social" | "comments";
  /** Characters of the line at most. */
  readonly most: number;
}

const LONG = 220;
const SHORT = 120;

const appeals: readonly Appeal[] = [
  // Letters in the inbox, the channel on a television set, all of the news there is.
  {
    says: /^(?:want|like|love|get|need)\b.{0,80}\binbox\b.{0,40}\b(?:sign up|subscribe)|^(?:start|begin|end) your (?:day|morning|week)\b.{0,140}\b(?:sign up|subscribe)\b|\b(?:add|enter) your e-?mail (?:address )?here\b|^\W*(?:watch|stream|download|get|find|add)\b.{0,140}\b(?:roku\b.{0,40}\b(?:fire tv|apple tv)|(?:fire tv|apple tv)\b.{0,40}\broku)\b|^(?:get|catch|read|find|check out) (?:all |more )?(?:the |our )?(?:latest|breaking|top|business)\b.{0,24}\bnews\b.{0,60}(?:,|\band\b)/i,
    kind: "newsletter",
    most: LONG,
  },
  // "… Download the app for Android and iOS"
  {
    says: /^(?=.*(?:\bandroid\b.{0,20}\bios\b|\bios\b.{0,20}\bandroid\b))(?:.*[.?!] )?(?:download|install|lade|descarg|baixe|télécharg|scarica|unduh|скача)[^.?!]*$/i,
    kind: "newsletter",
    most: SHORT,
  },
  // "Thanks for reading The Tin Almanac! This post is public so feel free to share it."
  {
    says: /^thanks for reading\b.{0,60}!.{0,100}\b(?:share|subscribe)\b|\byou can (?:always |also )?buy (?:me|us) a coffee\b/i,
    kind: "newsletter",
    most: LONG,
  },
  // "Fehler gefunden? Jetzt melden": readers are asked for tips and mistakes, in several languages.
  {
    says: /^(?:(?:see|spot(?:ted)?|found|noticed) an? [\w ]{0,30}(?:error|mistake|typo)|fehler (?:gefunden|entdeckt)|(?:heb je|heeft u) een (?:tip|fout)|har du (?:ett? )?tips|(?:hai|avete) (?:trovato|notato) un errore|¿?(?:has|ha) (?:visto|encontrado) (?:un|algún) error|encontrou (?:um|algum) erro|vous avez (?:vu|repéré) une (?:erreur|faute)|našli jste .{0,20}chyb|zauważył\S{0,4} błąd|нашли ошибку).{0,60}\?/iu,
    kind: "comments",
    most: LONG,
  },
  // "Found a mistake? Select it and press Ctrl+Enter"
  {
    says: /^(?=.*(?:mistake|error|typo|fehler|feil|fel|erreur|errore|błąd|chyb|ошибк|помилк|hata))(?=.*\bctrl\s?\+\s?enter\b)/i,
    kind: "comments",
    most: SHORT,
  },
  // "Have you seen something? Write to us on WhatsApp, +1 555 0100"
  {
    says: /\?.{0,80}(?:whats\s?app|viber|telegram)\D{0,12}\+?\d[\d\s()-]{6,18}$/i,
    kind: "social",
    most: LONG,
  },
  // "Seen something? Send us a picture", in several languages
  {
    says: /\?\s.{0,10}(?:(?:wyślij|napisz|schreib\S*|schick\S*|send|write|stuur|skicka|пришл\S+|присыла\S+|пиши\S*) (?:it |das |es )?(?:do )?(?:nam|nas|uns|us|ons|till oss|нам)|escr[ií]benos|env[ií]anos|mándanos|scrivici|inviaci|écrivez-nous|envoyez-nous|escreva-nos)(?!\p{L})/iu,
    kind: "social",
    most: SHORT,
  },
  // "You have 2 free articles left this month"
  {
    says: /\b(?:free articles? (?:left|remaining)|of \d+ free articles|articles gratuits (?:ce|restants)|(?:vous reste|rest(?:an|a)) \d+ art\S+ (?:gratuit|grát)|noch \d+ (?:kostenlose|freie) artikel|(?:te|le) quedan? \d+ artículos)/i,
    kind: "newsletter",
    most: SHORT,
  },
  // "We recommend this article: …", below the stories of a portal
  { says: /^이 기사를 추천합니다/, kind: "social", most: SHORT },
  // A sentence of the story's in a box, to be passed on.
  { says: /\bclick to tweet\W{0,3}$/i, kind: "social", most: LONG },
];

/** What a line appeals to readers for, or null. */
export function appealOf(text: string): Appeal["kind"] | null {
  return appeals.find(({ says, most }) => text.length <= most && says.test(text))?.kind ?? null;
}
