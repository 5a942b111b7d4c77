import { phrase, phraseOf } from "../phrases";
import { because, type Detector } from "./detector";

/** Outweighs a title and a list together: what holds the foot is looked into instead. */
const FOOT = -12;
const MIN_HOUSE = 2;
/** A box that asks for an address names its terms too; a site's foot names more, or its rights. */
const MIN_BESIDE_FORM = 3;
/** What the house says of itself, a line or a link each. */
const HOUSE =
  /^(?:about(?: us)?|contact(?: us)?|(?:our )?privacy(?: policy| notice| statement)?|terms(?: (?:of|and|&) .{3,20})?|careers|jobs|press(?: room)?|advertise(?: with us)?|site ?map|help(?: cent(?:er|re))?|faqs?|legal(?: notice)?|accessibility(?: statement)?|do not sell .{4,40}|disclaimer|imprint|impressum|datenschutz(?:erklärung)?|agb|kontakt|über uns|mediadaten|mentions légales|qui sommes-nous ?\??|(?:nous )?contacte[zr](?:-nous)?|politique de confidentialité|cg[uv]|aviso legal|política de (?:privacidad|privacidade|cookies)|quiénes somos|contacto|chi siamo|contatti|note legali|quem somos|(?:fale conosco|contato|contacto)|termos de uso|over ons|colofon|om oss|om os|o nas|o nás|kontakty|polityka prywatności|regulamin|о нас|контакты|политика конфиденциальности|про нас|hakkımızda|iletişim|künye|gizlilik(?: politikası)?|tentang kami|kontak|redaksi|pedoman media siber|giới thiệu|liên hệ|会社概要|運営会社|お問い合わせ|プライバシーポリシー|利用規約|关于我们|联系我们|隐私政策|關於我們|聯絡我們|隱私權政策|회사소개|개인정보처리방침|이용약관|من نحن|اتصل بنا|سياسة الخصوصية|हमारे बारे में|संपर्क करें|©.{0,120}|copyright\b.{0,120})$/iu;

/**
 * The site's foot below the story, told by what the house says of itself: imprint, contact, terms.
 * It stays at the default level; what is clutter within it is judged by itself.
 */
export const colophon: Detector = {
  id: "colophon",
  detect({ lines, emails, place }, { view }) {
    if (place !== "after") return null;
    const house = lines.filter(({ text }) => HOUSE.test(text)).length;
    const isOwned = emails > 0 && lines.some(({ text }) => text.startsWith("©"));
    if (!isOwned && house < (emails > 0 ? MIN_BESIDE_FORM : MIN_HOUSE)) return null;
    // A question for consent tells of cookies in whole sentences.
    if (lines.some(({ id, text }) => view.prose[id] && phraseOf(text) === phrase.consent))
      return null;
    return { kind: null, logOdds: FOOT, because: because("because_furniture") };
  },
};
