import type { Found } from "../story/story";
import type { Page } from "./page";

const MAX_CHARS = 200;
/** Lines at the story's end, where it breaks off. */
const LAST_LINES = 2;

/** What pages write where a story breaks off for those who do not pay, whole phrases. */
const PHRASES: readonly RegExp[] = [
  /\b(?:subscribe|register|sign in|log in)(?: now| today)? to (?:keep|continue|read|unlock)\b/i,
  /\bto (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign|log|register|become)/i,
  /\b(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:paying |paid )?(?:subscribers|members)\b/i,
  /\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\balready a (?:subscriber|member)\?/i,
  /\byou have (?:reached|used) your (?:limit|last|\d+)\b.{0,40}\b(?:free|articles?)\b/i,
  /\b(?:weiterlesen|lesen sie weiter) mit\b|\bnur für abonnent|\bexklusiv für abonnent|\bdieser (?:artikel|text|inhalt) ist (?:nur )?für (?:abonnent|plus)/i,
  /\bréservée?s? (?:à nos|aux) abonnés|\bil vous reste [\d,.]+\s?% de cet article|\bla suite (?:est réservée|après)/i,
  /\b(?:exclusivo|solo|sólo|reservado) para (?:los |nuestros )?(?:suscriptores|assinantes|os assinantes)|\bsuscr[ií]bete para (?:seguir|continuar)|\bassine para (?:continuar|ler)/i,
  /\b(?:riservat[oa] agli abbonati|abbonati per (?:continuare|leggere)|contenuto per (?:gli )?abbonati)/i,
  /\b(?:alleen|enkel) voor abonnees|\bword abonnee om\b|\b(?:bara|endast) för prenumeranter|\b(?:kun|bare) for abonnenter|\bvain tilaajille/i,
  /\b(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)|только (?:для|по) подпис|лише для передплатників/i,
  /有料会員(?:限定|になると)|この記事は(?:有料|会員)|会員限定|(?:订阅|訂閱|付费|付費)(?:后|後)?(?:继续|繼續|阅读|閱讀)|구독자 전용|유료 회원/,
];

/** Whether a page says that its story is for those who pay; null where it says nothing. */
export function paywallOf({
  main,
  meta,
  reading,
  article,
  head,
  foot,
}: Page): Found<boolean> | null {
  if (main && main.free !== null) {
    return { value: !main.free, source: "source_json_ld", confidence: 0.9 };
  }
  const tier = meta("article:content_tier", "content_tier").toLowerCase();
  if (tier === "locked" || tier === "metered") {
    return { value: true, source: "source_meta", confidence: 0.85 };
  }
  const end = article.lines.slice(-LAST_LINES).flatMap((id) => reading.lines[id] ?? []);
  const says = [...end, ...head, ...foot].some(
    ({ text }) => text.length <= MAX_CHARS && PHRASES.some((phrase) => phrase.test(text)),
  );
  if (says) return { value: true, source: "source_line", confidence: 0.7 };
  return tier === "free" ? { value: false, source: "source_meta", confidence: 0.85 } : null;
}
