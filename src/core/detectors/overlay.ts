import type { Line } from "../reading";
import { because, type Detector } from "./detector";

const CONSENT =
  /\b(?:cookies?|consent|gdpr|privacy (?:choices|settings)|tracking|datenschutz|einwilligung|personali[sz]ed ads|zustimm\w+|confidentialité|rgpd)(?!\p{L})|クッキー|쿠키|ملفات تعريف|कुकी/iu;
const CHOICE =
  /^(?:accept|agree|allow|reject|decline|deny|manage|settings|preferences|got it|ok|okay|i understand|close|×|✕|akzeptieren|ablehnen|alle|accepter|refuser|aceptar|rechazar|accetta|rifiuta)(?!\p{L}).{0,24}$|^(?:同意|許可|拒否|동의|قبول|موافق|स्वीकार).{0,24}$/iu;
const NAME =
  /^(?:cookies?|consent|gdpr|onetrust|cmp|didomi|modal|popup|overlay|interstitial|role-dialog|role-alertdialog)$/;
const MAX_CHARS = 2_500;
const MAX_BUTTON = 40;
const ASKS = 4;
const BOX = 2.5;

/** "Externe Inhalte aktivieren": a button that lets another site in. */
const LOADS =
  /\b(?:content|inhalte?|contenus?|contenidos?|contenut[io]|conteúdo|inhoud|innehåll\w*|innhold\w*|indhold\w*|treści?|obsah)\b/iu;

/** A box that asks for consent, its own or for what another site would show in its place. */
export function isGate(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => CONSENT.test(text)) && lines.some(opens);
}

function opens({ clickable, text }: Line): boolean {
  return clickable && text.length <= MAX_BUTTON && (LOADS.test(text) || CHOICE.test(text));
}

/** A box laid over the page: consent, sign-in walls, offers. */
export const overlay: Detector = {
  id: "overlay",
  detect({ lines, chars, names, blocks, pinned }) {
    if (chars > MAX_CHARS) return null;
    const asks = lines.some((line) => CONSENT.test(line.text));
    const choices = lines.filter((line) => CHOICE.test(line.text)).length;
    const boxed =
      [...names].some((name) => NAME.test(name)) ||
      pinned ||
      isGate(lines) ||
      blocks.some((block) => block.tag === "dialog");
    if (asks && (choices > 0 || boxed)) {
      return {
        kind: "overlay",
        logOdds: ASKS + (boxed ? BOX : 0),
        because: because("because_consent"),
      };
    }
    if (!boxed || choices === 0) return null;
    return { kind: "overlay", logOdds: BOX, because: because("because_box") };
  },
};
