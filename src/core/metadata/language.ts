import type { Found } from "../story/story";
import type { Page } from "./page";

const SAMPLE_CHARS = 4_000;
const MIN_LETTERS = 40;
const MIN_SHARE = 0.5;

/** Scripts, and the languages written in each; the first is named where the page names none. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ["ja"]],
  [/\p{sc=Hangul}/gu, ["ko"]],
  [/\p{sc=Han}/gu, ["zh", "ja", "yue"]],
  [/\p{sc=Cyrillic}/gu, ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "uz", "tt"]],
  [/\p{sc=Arabic}/gu, ["ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd"]],
  [/\p{sc=Hebrew}/gu, ["he", "iw", "yi"]],
  [/\p{sc=Greek}/gu, ["el"]],
  [/\p{sc=Devanagari}/gu, ["hi", "mr", "ne", "sa", "kok"]],
  [/\p{sc=Bengali}/gu, ["bn", "as"]],
  [/\p{sc=Thai}/gu, ["th"]],
  [/\p{sc=Tamil}/gu, ["ta"]],
  [/\p{sc=Telugu}/gu, ["te"]],
  [/\p{sc=Georgian}/gu, ["ka"]],
  [/\p{sc=Armenian}/gu, ["hy"]],
];
/** Japanese mixes kana into Han: this share of kana is enough. */
const KANA_SHARE = 0.1;

/** The story's language: what the page says, unless its letters belie it. */
export function languageOf(page: Page): Found<string> | null {
  const { facts } = page.reading;
  const script = scriptOf(page.article.text);
  const said =
    tag(facts.lang, "source_meta", 0.9) ??
    tag(page.meta("og:locale", "content-language", "dc.language", "language"), "source_meta", 0.8);
  const [, tongues] = script ?? [];
  if (tongues === undefined) return said;
  const primary = said?.value.split("-")[0] ?? "";
  if (said && tongues.includes(primary)) return { ...said, confidence: 0.98 };
  const [first] = tongues;
  return first
    ? { value: first, source: "source_text", confidence: tongues.length === 1 ? 0.95 : 0.6 }
    : said;
}

function tag(
  text: string,
  source: Found<string>["source"],
  confidence: number,
): Found<string> | null {
  try {
    const [value] = Intl.getCanonicalLocales(text.trim().replace(/_/g, "-").split(",")[0] ?? "");
    return value ? { value, source, confidence } : null;
  } catch {
    return null;
  }
}

function scriptOf(text: string): (typeof SCRIPTS)[number] | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  for (const script of SCRIPTS) {
    const share = (sample.match(script[0])?.length ?? 0) / letters;
    if (share > (script[1][0] === "ja" ? KANA_SHARE : MIN_SHARE)) return script;
  }
  return null;
}
