import type { Line } from "../reading";
import type { Found, Source } from "../story/story";
import { findDays, machineDate } from "./dates";
import type { Page } from "./page";
import { dayInAddress } from "./url-day";

/** One date that a page gives, what it says it is, and how much that counts. */
export interface Dated {
  readonly iso: string;
  readonly role: "published" | "modified" | "unsaid";
  readonly source: Source;
  readonly weight: number;
}

const MODIFIED_KEY = /modif|updat|revis|^lastmod/;
const PUBLISHED_KEY =
  /publi(?:sh|c|ée).*(?:date|time)|(?:date|time).*publi|date[._-]?(?:issued|created)|^pub-?date|parsely-pub-date|^publish|^article[:.]published|citation_(?:online_)?date|dcterms\.(?:issued|created)|create_at/;
const DATE_KEY = /^(?:date|dc\.date|dcterms\.date|sailthru\.date|article:date|pdate)$/;

/** A word before (or behind) a date that says which one it is. */
const UPDATED =
  /(?<!\p{L})(?:updated?|modified|revised|reviewed|edited|aktualisiert|geändert|mis à jour|modifié|maj|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizováno|обновлено|изменено|оновлено|güncellen\w*|diperbarui|cập nhật|ενημέρωση|frissítve|actualizat)(?!\p{L})|更新|수정|업데이트|تحديث|آخر تحديث|به‌روز|بروزرسانی|अपडेट|আপডেট|עודכן|อัปเดต/iu;
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|first published|originally|created|issued|publish|veröffentlicht|erschienen|publié|posté|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publisert|publicerad|udgivet|julkaistu|opublikowano|publikováno|vydáno|опубликовано|дата|опубліковано|yayın\w*|diterbitkan|đăng|δημοσίευση|közzétéve|publicat|date|datum|fecha|data|on)(?!\p{L})|公開|发布|發布|發佈|등록|입력|投稿|发表|發表|掲載|نشر|منتشر|انتشار|प्रकाशित|প্রকাশ|פורסם|เผยแพร่/iu;
const MAX_LINE_CHARS = 200;
const WORDS_BEFORE = 40;
const SHORT = 60;
const NEAR_HEADLINE = 10;
const MAKE_UP_LINES = 2;
const MAKE_UP_CHARS = 140;

/** Every date that the page gives for its story, by what it is said to be. */
export function datesOf(page: Page): readonly Dated[] {
  return [
    ...fromData(page),
    ...fromMarks(page),
    ...fromTimes(page),
    ...fromLines(page),
    ...fromAddress(page),
  ];
}

/** The date on which most weight lies; null where none has enough, or two days weigh the same. */
export function heaviest(dates: readonly Dated[]): Found<string> | null {
  const sums = new Map<string, Dated[]>();
  for (const date of dates) {
    const day = date.iso.slice(0, 10);
    sums.set(day, [...(sums.get(day) ?? []), date]);
  }
  const ranked = [...sums.values()]
    .map((same) => ({ same, sum: weightOf(same) }))
    .sort((one, other) => other.sum - one.sum);
  const [best, second] = ranked;
  if (!best || best.sum < 0.5) return null;
  const first = best.same.toSorted((one, other) => other.weight - one.weight)[0];
  if (!first) return null;
  const lead = second ? best.sum / (best.sum + second.sum) : 1;
  return {
    value: first.iso,
    source: first.source,
    confidence: Math.min(0.98, lead * (0.6 + best.sum / 6)),
  };
}

/** Each kind of source speaks once: ten lines with a day are no more than the best of them. */
function weightOf(dates: readonly Dated[]): number {
  const most = new Map<Source, number>();
  for (const { source, weight } of dates) most.set(source, Math.max(weight, most.get(source) ?? 0));
  return [...most.values()].reduce((sum, weight) => sum + weight, 0);
}

function fromData({ main, reading, habit }: Page): readonly Dated[] {
  const linked = main?.kind === "article" ? 1.6 : 1;
  const said = (text: string | undefined, role: Dated["role"], source: Source, weight: number) => {
    const iso = machineDate(text ?? "", habit);
    return iso ? [{ iso, role, source, weight }] : [];
  };
  return [
    ...said(main?.published, "published", "source_json_ld", linked),
    ...said(main?.modified, "modified", "source_json_ld", linked),
    ...reading.facts.metas.flatMap(([key, content]) => {
      if (MODIFIED_KEY.test(key)) return said(content, "modified", "source_meta", 1);
      if (PUBLISHED_KEY.test(key)) return said(content, "published", "source_meta", 1.6);
      return DATE_KEY.test(key) ? said(content, "published", "source_meta", 0.6) : [];
    }),
  ];
}

function fromMarks({ reading, head, habit, clutter }: Page): readonly Dated[] {
  const near = new Set(head.map(({ block }) => block));
  return reading.facts.items.flatMap(([key, text, block]): Dated[] => {
    const role = key === "datepublished" ? "published" : key === "datemodified" ? "modified" : null;
    const iso = role && !clutter(block) ? machineDate(text.replace(/\n/g, " "), habit) : null;
    return role && iso
      ? [{ iso, role, source: "source_microdata", weight: near.has(block) ? 1.1 : 0.5 }]
      : [];
  });
}

/** `<time>` elements in lines near the headline; one far from it dates another story. */
function fromTimes({ reading, head, habit, clutter }: Page): readonly Dated[] {
  const near = new Set(head.map(({ block }) => block));
  const seen = new Set<string>();
  return reading.facts.times.flatMap(({ at, block, text }): Dated[] => {
    const line = head.find((one) => one.block === block);
    if (!near.has(block) || clutter(block)) return [];
    const iso = machineDate(at || text, habit) ?? machineDate(text, habit);
    if (!iso || seen.has(iso)) return [];
    seen.add(iso);
    const role = roleOf(line?.text ?? "", line ? line.text.indexOf(text) : 0, text.length);
    return [{ iso, role, source: "source_time", weight: 0.9 / seen.size }];
  });
}

/** Days in short lines near the headline; the nearer the heavier. */
function fromLines({ head, foot, headline, habit }: Page): readonly Dated[] {
  const read = (line: Line, weight: number, before: string): readonly Dated[] => {
    if (line.text.length > MAX_LINE_CHARS) return [];
    return findDays(line.text, habit).map(({ iso, start, end }): Dated => {
      const said = roleOf(line.text, start, end - start);
      const role = said === "unsaid" && start < 4 ? roleOf(before, before.length, 0) : said;
      return {
        iso,
        role,
        source: "source_line",
        weight: role === "unsaid" ? weight : weight + 0.25,
      };
    });
  };
  const shown = head.flatMap((line, at) => {
    const far = headline === null ? 0 : Math.abs(line.id - headline.line);
    const dateOnly = line.text.length < (line.heading > 0 ? SHORT / 2 : SHORT);
    const alone = dateOnly ? 0.9 : line.heading > 0 ? 0.1 : isMakeUp(line, far) ? 0.7 : 0.5;
    const nearness = far > NEAR_HEADLINE ? 0.5 : 1 - far / 30;
    return read(line, alone * nearness, shortText(head[at - 1]));
  });
  const last = foot.flatMap((line, at) => read(line, 0.3, shortText(foot[at - 1])));
  return [...shown, ...last.filter(({ role }) => role !== "unsaid")];
}

/** "Time: 2025-03-11 Source: Internet Views: 1203" right under the headline; no sentence. */
function isMakeUp({ text }: Line, far: number): boolean {
  return far <= MAKE_UP_LINES && text.length <= MAKE_UP_CHARS && !/[.!?。]$/.test(text);
}

function shortText(line: Line | undefined): string {
  return line && line.text.length < WORDS_BEFORE ? line.text : "";
}

function roleOf(text: string, start: number, length: number): Dated["role"] {
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), Math.max(0, start));
  const last = before.split(/\d{4}/).pop() ?? "";
  if (UPDATED.test(last)) return "modified";
  if (PUBLISHED.test(last)) return "published";
  const behind = text.slice(start + length, start + length + 14);
  return UPDATED.test(behind) && !PUBLISHED.test(behind) && !/\d/.test(behind)
    ? "modified"
    : "unsaid";
}

function fromAddress({ reading }: Page): readonly Dated[] {
  const iso = dayInAddress(reading.facts.url);
  return iso ? [{ iso, role: "published", source: "source_url", weight: 0.7 }] : [];
}
