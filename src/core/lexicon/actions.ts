/**
 * How the words on the button of a house advertisement begin, lower case: a trial, a call, a gift,
 * a membership, an app. "Start now" and "Buy now" are not here: courses and products have them.
 */
const beginnings: readonly string[] = [
  ...["get started", "get a quote", "get a free", "get a demo", "get the app", "get your free"],
  ...["start free", "start for free", "start a free", "start your free", "start your trial"],
  ...[
    "try it free",
    "try it now",
    "try it for",
    "try for free",
    "try free",
    "try now",
    "free trial",
  ],
  ...["book a demo", "book a call", "book a free", "book your free", "book your demo"],
  ...["schedule a demo", "schedule a call", "request a demo", "request a quote", "request a call"],
  ...["see plans", "see pricing", "talk to us", "talk to sales", "contact us", "contact sales"],
  ...["let's talk", "let’s talk", "donate", "give now", "give today", "make a gift", "support us"],
  ...[
    "make a donation",
    "support our",
    "become a member",
    "become a subscriber",
    "become a patron",
  ],
  ...["become a supporter", "join now", "join us", "join today", "register now", "apply now"],
  ...[
    "download the app",
    "open app",
    "open in app",
    "open the app",
    "download our",
    "download now",
    "download on",
    "install",
  ],
  ...[
    "jetzt testen",
    "jetzt kostenlos",
    "jetzt abonnieren",
    "jetzt spenden",
    "jetzt herunterladen",
  ],
  ...["jetzt sichern", "spenden", "mitglied werden", "abo abschließen", "zum abo"],
  ...["je m'abonne", "je m’abonne", "s'abonner", "s’abonner", "je donne", "je soutiens"],
  ...["faire un don", "suscríbete", "suscribirme", "haz una donación", "hazte soci"],
  ...[
    "dona ahora",
    "descarga la app",
    "assine",
    "apoie",
    "doe agora",
    "baixe o app",
    "baixar",
    "descargar",
  ],
  ...["abbonati", "sostienici", "dona ora", "scarica"],
  ...["word abonnee", "word lid", "doneer", "bliv medlem", "bli medlem", "bli prenumerant"],
  ...["wesprzyj", "wspieraj", "kup dostęp", "поддержать", "оформить подписку"],
  ...[
    "bağış yap",
    "abone ol",
    "unduh",
    "tải ",
    "i̇ndir",
    "pobierz",
    "télécharge",
    "скачать",
    "डाउनलोड",
    "ダウンロード",
    "다운로드",
    "berlangganan",
    "アプリを",
    "会員登録",
    "下载",
    "立即",
  ],
];

/** Whether the text of a button asks to try, to give, to join or to call. */
export function asksForAction(text: string): boolean {
  const lower = text.toLowerCase();
  return beginnings.some((beginning) => lower.startsWith(beginning));
}
