/** Text that is about the page, not of the story: calls to act, credits, notices. */
const PROMOTION =
  /\b(?:subscribe|subscription|newsletters?|sign up|sign-up|signing up|follow us|follow (?:him|her|them) on|click (?:here|on|the)|tap here|read more|read also|also read|see also|watch (?:the|this) video|watch:|listen to|download (?:the|our)|our app|share this|leave a comment|contact us|get in touch|advertisement|sponsored|affiliate|commission|cookies?|privacy policy|terms of (?:use|service)|all rights reserved|copyright|©|stay tuned|join us|join our|free trial|book a demo|this (?:article|story|post|piece|report) (?:was|has been|is|originally|first|appeared)|originally (?:published|appeared)|contributed to this (?:report|story)|reporting by|editing by|edited by|written by|photo(?:graph)?s? (?:by|credit|courtesy)|image (?:credit|courtesy)|getty images|shutterstock|file photo|editor.?s note|disclaimer|disclosure|abonnieren|abonnez|suscr[íi]b|inscreva|iscriviti|abbonati|newsletter|jetzt lesen|lesen sie|lire aussi|leia também|lea también|lees ook|czytaj także|читайте|подпис)/iu;
const CREDIT =
  /\((?:[^()]{0,40}\b(?:photo|image|via|getty|credit|foto|archiv)[^()]{0,60}|AP|Reuters|AFP|dpa)[^()]{0,20}\)|\b(?:AP|Reuters|AFP) photo\b|^(?:photo|image|credit|foto|bild|source|quelle|fuente)\s*:/iu;
const ADDRESS = /https?:|www\.|@\w|\S+@\S+\.\w{2,}/i;
const END = /[.!…。！؟۔।]["”’»)\]」』]*$|[.!]["”’»]*\)$/u;
const QUESTION = /[?？؟;]["”’»)\]」』]*$/u;
const OPEN_QUOTE = /["“”„«»「『]/gu;
const SPEAKER =
  /\b(?:said|says|told|according|wrote|added|asked|announced|stated|explained|argued|sagte|sagt|erklärte|dit|déclaré|affirmé|dijo|afirmó|señaló|disse|afirmou|detto|spiegato|zei|sade|sa|powiedział|сказал|заявил|söyledi|dedi)\b|と(?:述べ|話|語|言)|表示|说|說|고 말|قال|कहा/iu;
const MIN_WORDS = 5;
const MIN_CHARACTERS = 12;

/** Ways a sentence is unfit to stand in a summary, or null. For tests and for bug reports. */
type Flaw = "no-end" | "question" | "promotion" | "credit" | "address" | "short" | "quote" | "list";

/**
 * The first thing that makes a sentence unfit for a summary, or null when it is clean. Whether it
 * points back to another sentence is told by `pointsBack`.
 *
 * @param spaced - false for scripts that write no spaces between words
 */
export function flawOf(sentence: string, spaced: boolean): Flaw | null {
  if (QUESTION.test(sentence) && !/[;]$/.test(sentence)) return "question";
  if (!END.test(sentence)) return "no-end";
  if (PROMOTION.test(sentence)) return "promotion";
  if (CREDIT.test(sentence)) return "credit";
  if (ADDRESS.test(sentence)) return "address";
  const size = spaced ? sentence.split(/\s+/).length : sentence.length;
  if (size < (spaced ? MIN_WORDS : MIN_CHARACTERS)) return "short";
  if (isLooseQuote(sentence) || /^(?:…|\.\.\.)/.test(sentence)) return "quote";
  return /^(?:[\p{Ll}\d•*–-]|\(\d)/u.test(sentence) && !/^\d{1,4}[\s,.%]/.test(sentence)
    ? "list"
    : null;
}

/** A quotation that opens without closing, or one whose speaker is not named. */
function isLooseQuote(sentence: string): boolean {
  const marks = sentence.match(OPEN_QUOTE) ?? [];
  if (marks.length % 2 === 1) return true;
  return /^["“„«「『]/u.test(sentence) && !SPEAKER.test(sentence);
}
