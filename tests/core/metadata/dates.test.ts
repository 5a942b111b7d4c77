import { describe, expect, test } from "vitest";
import { findDay, findDays, machineDate, type Order } from "../../../src/core/metadata/dates";
import { jalaliDay } from "../../../src/core/metadata/jalali";
import { dayInAddress } from "../../../src/core/metadata/url-day";

const written: readonly (readonly [text: string, language: string, day: string])[] = [
  ["Date:2025-04-15 09:49:38", "en", "2025-04-15T09:49:38"],
  ["Published 15 April 2025", "en", "2025-04-15"],
  ["Posted on April 15th, 2025 at 10:05", "en", "2025-04-15T10:05"],
  ["Tue, 15 Apr 2025 09:00:00 +0000", "en", "2025-04-15T09:00:00+00:00"],
  ["Sept. 5, 2025", "en", "2025-09-05"],
  ["2025/4/15", "en", "2025-04-15"],
  ["HealthDECEMBER 22, 2022Updated", "en", "2022-12-22"],
  ["Mar 27, 20255 mins", "en", "2025-03-27"],
  ["15.04.2025, 10:12 Uhr", "de", "2025-04-15T10:12"],
  ["15. März 2025", "de", "2025-03-15"],
  ["le 1er avril 2025", "fr", "2025-04-01"],
  ["15 de abril de 2025", "es", "2025-04-15"],
  ["15 de março de 2025", "pt", "2025-03-15"],
  ["15 aprile 2025", "it", "2025-04-15"],
  ["15 mei 2025", "nl", "2025-05-15"],
  ["15 kwietnia 2025", "pl", "2025-04-15"],
  ["15. dubna 2025", "cs", "2025-04-15"],
  ["15 апреля 2025 г.", "ru", "2025-04-15"],
  ["15 квітня 2025 року", "uk", "2025-04-15"],
  ["15 Nisan 2025", "tr", "2025-04-15"],
  ["15 Απριλίου 2025", "el", "2025-04-15"],
  ["2025. április 15.", "hu", "2025-04-15"],
  ["15 huhtikuuta 2025", "fi", "2025-04-15"],
  ["2025年4月15日", "ja", "2025-04-15"],
  ["令和7年4月15日", "ja", "2025-04-15"],
  ["2025年4月15日 09:12", "zh", "2025-04-15T09:12"],
  ["民國114年4月15日", "zh-TW", "2025-04-15"],
  ["2025년 4월 15일", "ko", "2025-04-15"],
  ["١٥ أبريل ٢٠٢٥", "ar", "2025-04-15"],
  ["१५ अप्रैल २०२५", "hi", "2025-04-15"],
  ["15 เมษายน 2568", "th", "2025-04-15"],
  ["๑๕ เมษายน ๒๕๖๘", "th", "2025-04-15"],
  ["15 เม.ย. 2568 09:30 น.", "th", "2025-04-15T09:30"],
  ["วันที่ 15 เมษายน พ.ศ. 2568", "th", "2025-04-15"],
  ["تاریخ انتشار: ۲۵ فروردین ۱۴۰۴ - ۰۹:۳۰", "fa", "2025-04-14T09:30"],
  ["دوشنبه 25 فروردين‌ماه 1404", "fa", "2025-04-14"],
  ["1404/01/25", "fa", "2025-04-14"],
  ["۳۰ اسفند ۱۴۰۳", "fa", "2025-03-20"],
  ["15 באפריל 2025", "he", "2025-04-15"],
  ["15 نيسان 2025", "ar", "2025-04-15"],
  ["15 أبريل/نيسان 2025", "ar", "2025-04-15"],
  ["15 أفريل 2025", "ar", "2025-04-15"],
  ["2025年04月15日 09:31来源：青岚晚报", "zh", "2025-04-15T09:31"],
  ["出处：青岚晚报2025-04-1509:31", "zh", "2025-04-15"],
  ["Source: Globe TodayApr 15, 202509:31", "en", "2025-04-15"],
  ["ngày 15 tháng 4 năm 2025", "vi", "2025-04-15"],
];

describe("days as people write them", () => {
  test.each(written)("%s (%s)", (text, language, day) => {
    expect(findDay(text, { language, order: null })?.iso).toBe(day);
  });
});

test("Persian days are those of the browser's own calendar", () => {
  const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const week = 7 * 86_400_000;
  for (let at = Date.UTC(1921, 2, 22); at < Date.UTC(2071, 2, 1); at += week) {
    const [month, day, year] = persian.format(at).match(/\d+/g)?.map(Number) ?? [];
    const iso = new Date(at).toISOString().slice(0, 10);
    expect(jalaliDay(year ?? 0, month ?? 0, day ?? 0)).toBe(iso);
  }
});

test.each([
  ["04/05/2025", null, null],
  ["04/05/2025", "dmy", "2025-05-04"],
  ["04/05/2025", "mdy", "2025-04-05"],
  ["14/05/2025", null, "2025-05-14"],
  ["05/14/2025", null, "2025-05-14"],
  ["04/05/25", null, null],
] as const)("%s read as %s is %s", (text, order: Order, day) => {
  expect(findDay(text, { language: "en", order })?.iso ?? null).toBe(day);
});

test.each([
  "31/02/2025",
  "1404/01/25",
  "31 آبان 1404",
  "2025-02-31",
  "0000-01-01",
  "2025-13-45T99:99:99Z",
  "-271822-04-20T00:00:00Z",
  "May 2025",
  "1-800-555-1234",
  "20250415",
  "9999999999999999999999",
  "",
])("%j is no day", (text) => {
  const habit = { language: "en", order: "dmy" } as const;
  expect(findDays(text, habit)).toEqual([]);
  expect(machineDate(text, habit)).toBeNull();
});

test.each([
  ["2025-04-15T09:49:38+02:00", "2025-04-15T09:49:38+02:00"],
  ["2025-04-15T09:49:38.123Z", "2025-04-15T09:49:38Z"],
  ["2025-04-15T23:30:00-0800", "2025-04-15T23:30:00-08:00"],
  ["2025-04-15", "2025-04-15"],
  ["2025-4-5 9:05", "2025-04-05T09:05"],
])("%s keeps its day and its zone", (text, iso) => {
  expect(machineDate(text, { language: "en", order: null })).toBe(iso);
});

test.each([
  ["https://a.example/2025/04/15/wall", "2025-04-15"],
  ["https://a.example/news/2025-04-15-wall.html", "2025-04-15"],
  ["https://a.example/20250415/wall", "2025-04-15"],
  ["https://a.example/2025/04/wall", null],
  ["https://a.example/2025/02/31/wall", null],
  ["https://a.example/story?d=/2025/04/15/", null],
  ["https://a.example/12345678/wall", null],
])("the address %s names %s", (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});

test("a hundred thousand digits and months cost milliseconds", () => {
  const texts = [
    "1-".repeat(50_000),
    "15 April ".repeat(11_000),
    "2025年".repeat(25_000),
    "١".repeat(100_000),
  ];
  const start = performance.now();
  for (const text of texts) findDays(text, { language: "en", order: "mdy" });
  // Loose: a slow machine takes tens of milliseconds, a backtracking expression takes minutes.
  expect(performance.now() - start).toBeLessThan(3_000);
});
