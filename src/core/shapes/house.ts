/** What the house says of itself, a line or a link each. */
const HOUSE =
  /^(?:about(?: us)?|contact(?: us)?|(?:our )?privacy(?: policy| notice| statement)?|terms(?: (?:of|and|&) .{3,20})?|careers|jobs|press(?: room)?|advertise(?: with us)?|site ?map|help(?: cent(?:er|re))?|faqs?|legal(?: notice)?|accessibility(?: statement)?|do not sell .{4,40}|disclaimer|imprint|impressum|datenschutz(?:erklärung)?|agb|kontakt|über uns|mediadaten|mentions légales|qui sommes-nous ?\??|(?:nous )?contacte[zr](?:-nous)?|politique de confidentialité|cg[uv]|aviso legal|política de (?:privacidad|privacidade|cookies)|quiénes somos|contacto|chi siamo|contatti|note legali|quem somos|(?:fale conosco|contato|contacto)|termos de uso|over ons|colofon|om oss|om os|o nas|o nás|kontakty|polityka prywatności|regulamin|о нас|контакты|политика конфиденциальности|про нас|hakkımızda|iletişim|künye|gizlilik(?: politikası)?|tentang kami|kontak|redaksi|pedoman media siber|giới thiệu|liên hệ|会社概要|運営会社|お問い合わせ|プライバシーポリシー|利用規約|关于我们|联系我们|隐私政策|關於我們|聯絡我們|隱私權政策|회사소개|개인정보처리방침|이용약관|من نحن|اتصل بنا|سياسة الخصوصية|हमारे बारे में|संपर्क करें|©.{0,120}|copyright\b.{0,120})$/iu;

/** "About us", "Terms of use", "© 2025 The Bay Post": the words of a site's foot, in a line of their own. */
export function tellsOfHouse(text: string): boolean {
  return HOUSE.test(text);
}
