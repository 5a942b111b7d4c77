import { folded } from "../text/fold";

/**
 * News agencies and wire services: short name, then the names they are credited by, the full ones
 * first. Names up to three letters count only where nothing else can be meant (see `agency.ts`).
 */
const AGENCIES = `
AP|Associated Press|The Associated Press|AP News|AP|A.P.|Ассошиэйтед Пресс|أسوشيتد برس|اسوشيتد برس|أسوشييتد برس|آسوشیتدپرس|एपी|AP通信|ＡＰ|ＡＰ通信|美联社|美聯社|AP통신
Reuters|Thomson Reuters|Reuters|Рейтер|Рейтерс|رويترز|رویترز|रॉयटर्स|ロイター|ロイター通信|路透社|路透|로이터|로이터통신|Ρόιτερς
AFP|Agence France-Presse|Agence France Presse|AFP|АФП|Франс Пресс|فرانس برس|أ ف ب|أ.ف.ب|ا ف ب|خبرگزاری فرانسه|एएफपी|AFP通信|ＡＦＰ|法新社|AFP통신
dpa|Deutsche Presse-Agentur|dpa|DPA|dpa-AFX|د ب أ|د.ب.أ|德新社|ДПА
Xinhua|Xinhua News Agency|Xinhua|Синьхуа|شينخوا|新华社|新華社|新华网|신화통신|新華社通信
EFE|Agencia EFE|EFE|Efe|埃菲社
ANSA|Agenzia ANSA|ANSA|Ansa
Kyodo|Kyodo News|Kyodo|共同通信|共同|共同社|교도통신
Jiji|Jiji Press|Jiji|時事通信|時事|時事社
Yonhap|Yonhap News Agency|Yonhap News|Yonhap|Ренхап|연합뉴스|聯合ニュース|韩联社|韓聯社
Newsis|Newsis|뉴시스
News1|News1|뉴스1
TASS|TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|タス通信|塔斯社|تاس|타스통신
RIA Novosti|RIA Novosti|РИА Новости|РИА «Новости»|RIA|РИА
Interfax|Interfax|Интерфакс|国际文传电讯社
Ukrinform|Ukrinform|Укрінформ|Укринформ
UNIAN|UNIAN|УНІАН|УНИАН
BelTA|BelTA|БЕЛТА|БелТА
Kazinform|Kazinform|Казинформ
PTI|Press Trust of India|PTI|पीटीआई|पीटीआई-भाषा|भाषा
IANS|Indo-Asian News Service|IANS|आईएएनएस
ANI|Asian News International|ANI|एएनआई
UNI|United News of India|UNI|यूएनआई|वार्ता
APP|Associated Press of Pakistan|APP
BSS|Bangladesh Sangbad Sangstha|BSS|বাসস
Bernama|Bernama|BERNAMA
Antara|Antara News|LKBN Antara|ANTARA|Antara
VNA|Vietnam News Agency|Thông tấn xã Việt Nam|VNA|TTXVN
PNA|Philippine News Agency|PNA
CNA|Central News Agency|CNA|中央社
CNS|China News Service|中新社|中新网|中国新闻社
KCNA|Korean Central News Agency|KCNA|朝中社|朝鮮中央通信
UPI|United Press International|UPI
CP|The Canadian Press|Canadian Press|La Presse Canadienne|CP
PA|PA Media|Press Association|The Press Association|PA
AAP|Australian Associated Press|AAP
RNZ|RNZ|Radio New Zealand
APA|Austria Presse Agentur|APA
Keystone-SDA|Keystone-SDA|SDA|sda|ATS|Keystone-ATS
ANP|Algemeen Nederlands Persbureau|ANP
Belga|Agence Belga|Persbureau Belga|Belga|BELGA
TT|Tidningarnas Telegrambyrå|TT Nyhetsbyrån|TT
NTB|Norsk Telegrambyrå|NTB|©NTB
Ritzau|Ritzaus Bureau|Ritzau|ritzau
STT|Suomen Tietotoimisto|STT
PAP|Polska Agencja Prasowa|PAP
ČTK|Česká tisková kancelář|ČTK|CTK
TASR|TASR|Tlačová agentúra Slovenskej republiky
SITA|SITA
MTI|Magyar Távirati Iroda|MTI
Agerpres|Agerpres|AGERPRES
Mediafax|Mediafax
BTA|Bulgarian News Agency|БТА|BTA
Tanjug|Tanjug|Танјуг
Hina|Hina|HINA
STA|Slovenska tiskovna agencija|STA
ANA-MPA|Athens-Macedonian News Agency|ΑΠΕ-ΜΠΕ|ΑΠΕ|ANA-MPA
Anadolu|Anadolu Agency|Anadolu Ajansı|Anadolu|AA|الأناضول
DHA|Demirören Haber Ajansı|Demirören News Agency|DHA
İHA|İhlas Haber Ajansı|İHA|IHA
ANKA|ANKA Haber Ajansı|ANKA
IRNA|Islamic Republic News Agency|IRNA|ایرنا|خبرگزاری جمهوری اسلامی|إرنا
ISNA|ISNA|ایسنا
Tasnim|Tasnim|تسنیم|خبرگزاری تسنیم
Fars|Fars News Agency|خبرگزاری فارس|فارس
Mehr|Mehr News Agency|خبرگزاری مهر
SPA|Saudi Press Agency|SPA|واس
WAM|Emirates News Agency|WAM|وام
KUNA|Kuwait News Agency|KUNA|كونا
QNA|Qatar News Agency|QNA|قنا
MENA|Middle East News Agency|أ ش أ|أ.ش.أ|أش أ|MENA
Petra|Jordan News Agency|بترا
SANA|Syrian Arab News Agency|SANA|سانا
MAP|Maghreb Arabe Presse|MAP|و م ع
APS|Algérie Presse Service|APS|وأج
TAP|Tunis Afrique Presse|TAP|وات
WAFA|WAFA|وفا
Lusa|Agência Lusa|Lusa|LUSA
Agência Brasil|Agência Brasil|Agencia Brasil
Estadão Conteúdo|Estadão Conteúdo|Estadao Conteudo
Folhapress|Folhapress
Télam|Télam|Telam
Notimex|Notimex|NTX
Prensa Latina|Prensa Latina
Europa Press|Europa Press
Colpisa|Colpisa
Adnkronos|Adnkronos
AGI|Agenzia Italia|AGI
LaPresse|LaPresse
Bloomberg|Bloomberg News|Bloomberg|彭博社|ブルームバーグ
Dow Jones|Dow Jones Newswires|Dow Jones
CNN|CNN Newsource|CNN Wire|CNN
SNA|SNA
Sputnik|Sputnik|Спутник
`;

/** Trades that stand behind an agency's name: "AP Sports Writer", "Reuters Health". */
const DESK =
  /\s(?:sports?|health|business|economics?|science|medical|education|military|diplomatic|political|politics|national|international|world|entertainment|technology|tech|film|movie|music|food|golf|tennis|basketball|football|baseball|hockey|auto|racing|news|agency|staff|writers?|reporters?|correspondents?|editors?|photographer|bureau|newswires?|wire|services?|summary)$/i;
const BUREAU =
  /^(?:redazione|redaktion|rédaction|redacción|agencia|agence|agenzia|agência|nachrichtenagentur|agentur|news agency|the)\s/i;
const SHORT = 3;
const MAX_CHARS = 80;

const byName: ReadonlyMap<string, string> = new Map(
  AGENCIES.trim()
    .split("\n")
    .flatMap((row) => {
      const [agency = "", ...names] = row.split("|");
      return names.map((name): [string, string] => [key(name), agency]);
    }),
);

/** How many agencies there are. */
export const agencyCount: number = new Set(byName.values()).size;

/** The agency's short name when the whole text is one of its names, a desk behind it or not. */
export function agencyNamed(text: string): string | null {
  let name = folded(text).slice(0, MAX_CHARS).replace(/[.:]$/, "");
  for (let again = 0; again < 3; again++) {
    const agency = byName.get(key(name)) ?? null;
    // Small letters make a word: "dpa" and "sda" write themselves so, "ap" and "map" do not.
    if (agency && (!isShort(name) || !/^\p{Ll}/u.test(name) || /^(?:dpa|sda|ritzau)$/.test(name))) {
      return agency;
    }
    const less = name.replace(DESK, "").replace(BUREAU, "");
    if (less === name) return null;
    name = less;
  }
  return null;
}

/** Every agency in a list such as "AP/Reuters", "dpa, AFP", "(AFP y EFE)"; none if a part is other. */
export function agenciesIn(text: string): readonly string[] {
  const whole = agencyNamed(text);
  if (whole) return [whole];
  const parts = text
    .split(/\s*(?:[/,;+&|–]|\s(?:y|und|et|and|e|és|i|och|og|en|و|a)\s)\s*/u)
    .slice(0, 6);
  const names = parts.map(agencyNamed);
  const first = names[0];
  if (first === undefined || first === null) return [];
  return [...new Set(names.filter((name) => name !== null))];
}

/** True for names of two or three Latin letters, which may stand for other things too. */
export function isShort(name: string): boolean {
  return /^[\p{sc=Latin}.]+$/u.test(name) && name.replace(/\./g, "").length <= SHORT;
}

/** Names that mean something else where they stand alone: a letter size, a country, a word. */
const AMBIGUOUS =
  /^(?:AA|PA|CP|TT|RIA|MAP|TAP|APS|STA|APP|APA|UNI|SPA|SNA|CNA|UPI|UNB|WAM|AGI|MENA|SANA|SITA|HINA|ANKA|PETRA|COLPISA|FARS|MEHR)$/i;

/** True for a name that credits an agency only with a bracket, a place or a word beside it. */
export function isAmbiguous(name: string): boolean {
  return AMBIGUOUS.test(name.trim());
}

function key(name: string): string {
  return folded(name.normalize("NFC").toLocaleLowerCase("en"));
}
