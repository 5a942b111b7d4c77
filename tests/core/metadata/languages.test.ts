import { expect, test } from "vitest";
import { metadataOf, type Told } from "../text/told";

const headline = "Harbour wall of Port Almond to be rebuilt";

test.each<readonly [name: string, told: Told, authors: readonly string[] | null]>([
  [
    "Korean, the office behind",
    { under: ["[산마루일보 채도연 기자] 승인 2025.04.16"] },
    ["채도연"],
  ],
  ["Hebrew", { lang: "he", under: ["מאת: נועה ברקאי 15.04.2025, 09:31"] }, ["נועה ברקאי"]],
  ["Thai", { lang: "th", under: ["โดย สมหญิง พรายน้ำ 15 เม.ย. 2568"] }, ["สมหญิง พรายน้ำ"]],
  [
    "Thai, behind the time",
    { lang: "th", under: ["15 เม.ย. 2568 09:30 น. โดย: สมหญิง พรายน้ำ"] },
    ["สมหญิง พรายน้ำ"],
  ],
  [
    "Chinese, glued",
    { lang: "zh", under: ["2025年04月15日 09:31来源：青岚晚报 作者：苏晓禾 编辑：林知夏"] },
    ["苏晓禾"],
  ],
  ["Greek", { lang: "el", under: ["Της Ελένης Καραβά | 15 Απριλίου 2025"] }, ["Ελένης Καραβά"]],
  ["Bengali", { lang: "bn", under: ["লেখক: শিউলি আখতার"] }, ["শিউলি আখতার"]],
  [
    "a Korean reporter whom the story tells of",
    { below: ["윤가람 기자가 강에서 수달을 처음 보았다."] },
    null,
  ],
  [
    "a person, not the site that the title names",
    {
      documentTitle: `${headline} | Almond Gazette Online`,
      under: ["Jane Millpond | 3 May 2024"],
      metas: [["author", "Almond Gazette Online"]],
    },
    ["Jane Millpond"],
  ],
])("an author's name, %s", (_name, told, authors) => {
  expect(metadataOf({ headline, ...told }).authors?.value ?? null).toEqual(authors);
});

const online = "Port Almond Online";

test.each<readonly [name: string, told: Told, site: string]>([
  ["behind the headline", { documentTitle: `${headline} - ${online}` }, online],
  ["behind a section", { documentTitle: `${headline} | Harbour | ${online}` }, online],
  [
    "glued in Chinese",
    { headline: "操场上的一口井", documentTitle: "操场上的一口井_石溪新闻网" },
    "石溪新闻网",
  ],
  [
    "before the headline, leading home",
    { documentTitle: `${online} - ${headline}`, above: [online], home: online },
    online,
  ],
  [
    "a section before the headline",
    { documentTitle: `Harbour news - ${headline}` },
    "almond-gazette.example",
  ],
  [
    "a slogan",
    { documentTitle: `${headline} | All that happens between the hills and the sea` },
    "almond-gazette.example",
  ],
  [
    "an author behind the headline",
    { documentTitle: `${headline} - by Jane Millpond` },
    "almond-gazette.example",
  ],
  [
    "part of the headline",
    { headline: "Tide - wall - Port", documentTitle: "Tide - wall - Port" },
    "almond-gazette.example",
  ],
])("the site's name in a title, %s", (_name, told, site) => {
  expect(metadataOf({ headline, ...told }).site?.value).toBe(site);
});
