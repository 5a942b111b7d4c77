/** A number or a word of a text that may hold a date. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The signs between it and the token before, and the ones after it. */
  readonly before: string;
  readonly after: string;
  /** Lower case; "" for a number. */
  readonly word: string;
  readonly number: number | null;
  readonly digits: number;
  /** A month given by number, as in "tháng 4". */
  readonly month: number | null;
  /** Stands between day, month and year and says nothing: "of", "de", "th", a weekday's comma. */
  readonly filler: boolean;
}

const MAX_TOKENS = 4_000;
const MAX_DIGITS = 4;
/**
 * A word ends where a sign of day, month or year begins (2025年4月15日), and where a capital shows that
 * two elements were glued: "HealthDecember 22". Thai cuts months short with full stops: เม.ย.
 */
const TOKEN =
  /\d+|(?:[\u0e01-\u0e4e]{1,3}\.){2}|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?(?:(?![年月日号號년월일])[\p{Ll}\p{Lo}\p{Lm}\p{M}])+|\p{Lu}/gu;
const FILLER =
  /^(?:of|de|del|den|the|d|da|do|di|dia|el|le|th|st|nd|rd|er|o|ngày|năm|m|г|года|року|р|יום|ב|من|سنة|ماه|พ\.ศ\.|dne|lat|t|feira)$/u;
const MONTH_WORD = /^(?:tháng|thg|th)$/u;

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (sign) => {
    if (!/\p{Nd}/u.test(sign)) return sign;
    const code = sign.codePointAt(0) ?? 0;
    for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
    return sign;
  });
}
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xed0, 0x1040, 0xff10];

/** The numbers and words of a text, with what stands between them. */
export function tokens(text: string): readonly Token[] {
  const digits = asciiDigits(text);
  const matches = [...digits.matchAll(TOKEN)].slice(0, MAX_TOKENS);
  const list = matches.map((match, at): Token => {
    const start = match.index;
    const end = start + match[0].length;
    const isDigits = /^\d/.test(match[0]);
    const word = isDigits ? "" : match[0].toLowerCase();
    return {
      start,
      end,
      before: digits.slice(previousEnd(matches[at - 1]), start),
      after: digits.slice(end, matches[at + 1]?.index ?? digits.length),
      word: word.normalize("NFC"),
      ...numberOf(isDigits ? match[0] : "", digits.slice(end, end + 4)),
      month: null,
      filler: FILLER.test(word.normalize("NFC")),
    };
  });
  return withNumberedMonths(list);
}

/** "Mar 27, 20255 mins", "2025-04-1509:30": a year or a day ends before what is glued to it. */
function numberOf(text: string, behind: string): Pick<Token, "number" | "digits"> {
  const year = /^20[0-4]\d(?=\d{1,2}$)/.exec(text)?.[0];
  if (year && /^\s?min/i.test(behind)) return { number: Number(year), digits: 4 };
  const dated = /^(?:20[0-4]\d|[0-3]\d)(?=[0-2]\d$)/.exec(text)?.[0];
  if (dated && /^:\d\d/.test(behind)) return { number: Number(dated), digits: dated.length };
  return { number: text && text.length <= MAX_DIGITS ? Number(text) : null, digits: text.length };
}

function previousEnd(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

/** "tháng 4" becomes one token that is the month 4. */
function withNumberedMonths(list: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const next = list[at + 1];
    const numbered = MONTH_WORD.test(token.word) && token.before !== "" && next?.number;
    if (next && numbered && numbered <= 12) {
      merged.push({
        ...next,
        start: token.start,
        before: token.before,
        number: null,
        month: numbered,
      });
      at++;
    } else {
      merged.push(token);
    }
  }
  return merged;
}
