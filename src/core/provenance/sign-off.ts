import { agenciesIn, agencyNamed, isAmbiguous } from "./agencies";
import { quoted } from "./telling";

/** An agency that a text names as where it comes from. */
export interface Credit {
  readonly agency: string;
  /** The words that name it. */
  readonly evidence: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const MAX_CHARS = 600;
const MAX_SHORT = 120;
/** The form in which Reuters names its staff, in its languages. */
const REPORTING =
  /^[([]?(?:(?:additional )?reporting(?: and writing)? by\b.{2,300}\bediting\b|writing by\b.{2,200}\bediting by\b|report(?:e|aje|agem) (?:de|por)\b.{2,200}\bedita?d[oa]?\b|(?:reportage|rédigé|version française)(?!\p{L}).{2,200}(?<!\p{L})édité (?:en français )?par\b|\(?(?:bericht|geschrieben) von\b.{2,200}\bredigiert von\b|reportagem (?:de|por)\b.{2,200}\bedição|(?:tradotto|reporting) da\b.{2,200}\bediting\b|إعداد .{2,200}تحرير |取材.{2,100}編集)/iu;
const TRUST = /\bour standards:\s*the thomson reuters trust principles\b/i;
/** "Associated Press writer Jane Doe contributed", "AFP contributed to this report". */
const CONTRIBUTED =
  /^(?:\p{Lu}[\p{L}\s.,'’-]{0,80}?\b)?((?:The )?Associated Press|Canadian Press|Reuters|AFP|AP)(?:\s\p{L}+){0,4}\s(?:writers?|reporters?|journalists?|correspondents?)?\s?.{0,160}\bcontributed\b/u;
const COPYRIGHT =
  /^(?:copyright\s|©\s?|\(c\)\s?|copyright ©\s?)+(?:\d{4}[,\s]*)?(?:by\s)?(?:the\s)?([\p{L}\s.-]{2,40}?)(?:\s\d{4})?(?:[.,]|$|\s(?:all rights|via|inc))/iu;
const SOURCE =
  /^(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|источник|джерело|kaynak|sumber|nguồn|πηγή|forrás|sursa|المصدر|منبع|स्रोत|来源|來源|출처)\s*[:：]\s*([\p{L}\d\s./&,«»-]{2,50})\.?$/iu;
const WITH =
  /^[([]?(?:with (?:agency |additional )?(?:inputs?|reporting|files|information|material)s? (?:from|by)|mit material (?:der|von|des)|con información de|con informazioni|com informações d[ao]|avec les? agences?|avec|mit|med)\s+(?:the\s)?([\p{L}\s./&,-]{2,40}?)[)\]]?\.?$/iu;
/** Indian agency: "PTI ABC DEF XY". */
const INDIAN = /^(PTI|UNI|IANS)(?:\s[A-Z]{2,5}){1,6}$/;
const TAIL = /(?:^|[\s.!?…"”»])[([（/—–-]\s?([\p{L}][\p{L}\s./-]{1,30}?)\s?[)\]）/]?\.?$/u;
const HUAXIA = /^editor:\s*(?:huaxia|mu xuequan|zhang)/i;
const ANTARA = /^pewarta:.{2,120}antara\s\d{4}$/i;

/** The agencies that a story's last line credits, one by one; none in running text. */
export function signOff(line: string): readonly Credit[] {
  const text = line.slice(0, MAX_CHARS).trim();
  const credit = (agency: string, confidence: number): Credit => ({
    agency,
    evidence: quoted(text),
    confidence,
  });
  const all = (names: readonly string[], confidence: number) =>
    names.map((agency) => credit(agency, confidence));
  if (REPORTING.test(text) || TRUST.test(text)) return [credit("Reuters", 0.88)];
  if (HUAXIA.test(text)) return [credit("Xinhua", 0.85)];
  if (ANTARA.test(text)) return [credit("Antara", 0.9)];
  const contributed = agencyNamed(CONTRIBUTED.exec(text)?.[1] ?? "");
  if (contributed) return [credit(contributed, 0.9)];
  for (const pattern of [COPYRIGHT, SOURCE, WITH, INDIAN]) {
    const names = agenciesIn(
      (pattern.exec(text)?.[1] ?? "").replace(/^(?:the|agencia|agence)\s/i, ""),
    );
    if (names.length > 0) return all(names, 0.9);
  }
  return all(lastWord(text), text.length <= MAX_SHORT ? 0.9 : 0.85);
}

/** "… on Monday. (AP)", "— AFP", "/ritzau/", or the agency's name alone on its line. */
function lastWord(text: string): readonly string[] {
  const alone = text.replace(/^[\s(/[—–-]+|[\s)/\].—–-]+$/g, "");
  const named = agenciesIn(alone);
  if (named.length > 0) return text === alone && isAmbiguous(alone) ? [] : named;
  const tail = TAIL.exec(text.slice(-60))?.[1] ?? "";
  const last = text.slice(-60);
  const closed = /[)\]）/]\.?$/.test(last) || /[—–]\s?\p{L}+$/u.test(last);
  return closed ? agenciesIn(tail.trim()) : [];
}
