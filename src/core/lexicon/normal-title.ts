/** What capitals leave out or put in: the accents of Greek, the dot of a Turkish İ; Arabic vowels. */
const CAPITALS = /(?<=\p{sc=Greek})[\u0301\u0308]+|[\u0307\u064b-\u0652]/gu;
const ASCII = /^[ -~]*$/;
/** Words with a space between them: there is nothing to take off. */
const ASCII_PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * Lower case as capitals give it too: "ΔΗΜΟΦΙΛΗ" is "Δημοφιλή", "İLGİLİ" is "İlgili". Other accents
 * part words from words: Vietnamese "Thẻ" (tags) is not "the".
 */
function lowered(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").toLowerCase().replace(CAPITALS, "").normalize("NFKC");
  return bare.replace(/ı/g, "i").replace(/ς/g, "σ");
}

/** A title as it is looked up: whole, folded, without decoration, counters and a trailing colon. */
export function normalTitle(text: string): string {
  if (ASCII_PLAIN.test(text)) return text.toLowerCase();
  return lowered(text)
    .replace(/[’‘`]/g, "'")
    .replace(/\s*[([]?\s*\d[\d.,]*\s*[件개条條]?[)\]]?\s*$/u, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "")
    .replace(/\s+/g, " ");
}
