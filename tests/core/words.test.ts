import { expect, test } from "vitest";
import { countWords } from "../../src/core/scoring/words";

/** One paragraph as papers of these languages would write it; in English it has 56 words. */
const english =
  "The old lighthouse at the port was lit again on Tuesday morning after a stop of sixteen years. Its keeper said that the first lamp had been kept in the cellar of the school, and that pupils had repaired it within three months. The fishermen clapped their hands when they saw the light from their boats.";

const translations: readonly (readonly [language: string, text: string])[] = [
  [
    "Arabic",
    "أضيئت المنارة القديمة في الميناء من جديد صباح الثلاثاء بعد توقف دام ستة عشر عامًا. وقال حارسها إن المصباح الأول كان محفوظًا في قبو المدرسة، وإن التلاميذ أصلحوه خلال ثلاثة أشهر. وصفق الصيادون بأيديهم حين رأوا الضوء من قواربهم.",
  ],
  [
    "Persian",
    "فانوس دریایی قدیمی بندر صبح سه‌شنبه پس از شانزده سال خاموشی دوباره روشن شد. نگهبان آن گفت که نخستین چراغ در زیرزمین مدرسه نگهداری می‌شد و دانش‌آموزان آن را در سه ماه تعمیر کردند. ماهیگیران وقتی نور را از قایق‌هایشان دیدند دست زدند.",
  ],
  [
    "Hebrew",
    "המגדלור הישן בנמל הודלק מחדש ביום שלישי בבוקר, אחרי הפסקה של שש עשרה שנים. שומר המגדלור סיפר שהמנורה הראשונה נשמרה במרתף בית הספר, ושהתלמידים תיקנו אותה בתוך שלושה חודשים. הדייגים מחאו כפיים כשראו את האור מן הסירות שלהם.",
  ],
  [
    "Hindi",
    "बंदरगाह का पुराना प्रकाशस्तंभ सोलह साल बंद रहने के बाद मंगलवार की सुबह फिर से जलाया गया। उसके रखवाले ने कहा कि पहला लैंप स्कूल के तहखाने में रखा हुआ था और छात्रों ने उसे तीन महीने में ठीक कर दिया। मछुआरों ने अपनी नावों से रोशनी देखी तो तालियाँ बजाईं।",
  ],
  [
    "Bengali",
    "ষোলো বছর বন্ধ থাকার পর মঙ্গলবার সকালে বন্দরের পুরোনো বাতিঘরটি আবার জ্বালানো হয়েছে। বাতিঘরের রক্ষক জানান, প্রথম বাতিটি স্কুলের মাটির নিচের ঘরে রাখা ছিল এবং শিক্ষার্থীরা তিন মাসের মধ্যে সেটি মেরামত করেছে। নৌকা থেকে আলো দেখে জেলেরা হাততালি দেন।",
  ],
  [
    "Thai",
    "ประภาคารเก่าที่ท่าเรือกลับมาส่องแสงอีกครั้งเมื่อเช้าวันอังคาร หลังจากหยุดไปสิบหกปี ผู้ดูแลบอกว่าตะเกียงดวงแรกถูกเก็บไว้ในห้องใต้ดินของโรงเรียน และนักเรียนช่วยกันซ่อมจนเสร็จภายในสามเดือน ชาวประมงปรบมือเมื่อเห็นแสงไฟจากเรือของพวกเขา",
  ],
  [
    "Korean",
    "항구의 오래된 등대가 16년 동안 멈춰 있다가 화요일 아침에 다시 불을 밝혔다. 등대지기는 첫 번째 등이 학교 지하실에 보관되어 있었고, 학생들이 석 달 만에 그것을 고쳤다고 말했다. 어부들은 배에서 그 불빛을 보고 손뼉을 쳤다.",
  ],
  [
    "Japanese",
    "港の古い灯台が、十六年間の停止を経て、火曜日の朝にふたたび灯された。灯台守によると、最初のランプは学校の地下室に保管されており、生徒たちが三か月かけて修理したという。漁師たちは船からその明かりを見て手をたたいた。",
  ],
  [
    "Chinese",
    "港口的老灯塔在停用十六年之后，于星期二早晨重新点亮。守塔人说，最早的那盏灯一直保存在学校的地下室里，学生们用三个月的时间把它修好了。渔民们从自己的船上看到灯光，都鼓起掌来。",
  ],
];

test("a text in Latin, Greek or Cyrillic letters has the words that spaces part", () => {
  expect(countWords(english)).toBe(56);
  expect(countWords("Mr Miller's well-known mill: 3 wheels, 1,200 sacks")).toBe(9);
  expect(countWords("Η μικρή μπάντα του σχολείου")).toBe(5);
  expect(countWords("Маяк снова горит")).toBe(3);
});

test.each(translations)("a paragraph in %s has about as many as in English", (_language, text) => {
  expect(Math.abs(countWords(text) / 56 - 1)).toBeLessThan(0.2);
});

test("letters of several scripts each count as their own", () => {
  expect(countWords("Stet 東京都 2026")).toBeCloseTo(2 + 3 / 1.4);
});

test.each([
  ["The mill’s wheel turned—twice a day, in '98 (3½ hours).", 11],
  ["Ann-Marie O'Neill naïvely paid €12 → Łódź", 6],
  ["  – · ", 0],
])("%s", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("what is taken for a letter in Latin text is one in any", () => {
  // A letter of another script beside it: it is read as text of all scripts.
  const words = (text: string) => countWords(`${text} я`) - 1;
  const units = Array.from({ length: 0x2800 }, (_, unit) => String.fromCharCode(unit));
  const texts = units.map((unit) => `a${unit}b c${unit} d`);
  expect(texts.filter((text) => countWords(text) !== words(text))).toEqual([]);
});
