import { hostOf } from "../metadata/page";
import { bareName, hostLabel } from "../metadata/site-names";
import type { Signal } from "../story/story";
import { agencyNamed } from "./agencies";
import { quoted, type Telling } from "./telling";

const MAX_LINE_CHARS = 400;
/** Words that say another place told the story first; the name follows. */
const FIRST_TOLD =
  /\b(?:(?:this|the) (?:article|story|post|piece|essay|column|report|interview|op-ed|content) (?:was |is |has been |originally |first )*(?:(?:originally |first |previously )?(?:published|appeared|ran|posted|republished|reprinted|reproduced|syndicated)(?: here)?|adapted|reprinted)(?: with permission| under [^.]{0,60}?license)?|^(?:originally|first) (?:published|appeared)|the post .{1,200}? (?:appeared first|first appeared)|republished (?:with permission|here)?|reprinted(?: with permission)?)\s+(?:(?:on [\p{L}]+ \d{1,2},? \d{4} )?(?:by|in|on|at|from))\s+(.{2,90})/iu;
const FIRST_TOLD_ELSEWHERE =
  /(?:(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht)(?: worden)? (?:bei|auf|in|im)|(?:publicado|publicada) (?:originalmente|originariamente|por primera vez) (?:en|por)|(?:initialement|d’abord|d'abord) (?:publié|paru)e? (?:sur|par|dans)|publié (?:initialement|à l’origine) (?:sur|par|dans)|(?:originalmente|originariamente) (?:publicado|publicada) (?:em|no|na|por)|pubblicato (?:originariamente|originalmente|per la prima volta) (?:su|da|in)|(?:oorspronkelijk|eerder) (?:verschenen|gepubliceerd) (?:op|in|bij|door)|(?:ursprungligen|först) publicera(?:d|t|ts) (?:i|på|av)|(?:впервые|первоначально) опубликован[оа]? (?:в|на)|pierwotnie opublikowan[yao] (?:w|na|przez)|ilk olarak|本文(?:转载|轉載)自|转载自|轉載自|本文原载于?|この記事は)\s*(.{2,60})/iu;
const NAME_END =
  /\s(?:on|and|under|in (?:\p{Lu}|\d)|with|as|at|by|here|before|ahead)\s|[.,;:!?|()[\]"“”。，（）]|\s[–—-]\s|$/iu;
const PRESS =
  /(?:\/\s?(PRNewswire|PRNewsFoto|CNW|BUSINESS WIRE)\s?\/)|\((BUSINESS WIRE|GLOBE NEWSWIRE|Marketwired|ACCESS Newswire|ACCESSWIRE|EZ Newswire|EIN Presswire|EINPresswire\.com|Newswire\.com|ots|Business Wire|Newsfile Corp\.?|PRNewswire|ANTARA\/PRNewswire|PR Newswire)\)|^(?:\/\s?)?(EINPresswire\.com|PRNewswire|ACCESSWIRE)\s?\//;
const PRESS_LINE =
  /^(?:for immediate release|press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|comunicado de prensa|persbericht|пресс-релиз|basın bülteni|新闻稿|プレスリリース|보도자료)\s*:?$/iu;
const PRESS_END =
  /^(?:SOURCE|View original content|Quelle:? .{2,60}(?:ots|Presseportal))[:\s].{0,200}(?:prnewswire|businesswire|globenewswire|newsfile|presseportal|accesswire)/i;

/** Where the page itself says its story was told first, or that it is a firm's own text. */
export function origins(telling: Telling): readonly Signal[] {
  return [...republished(telling), ...pressRelease(telling)].slice(0, 3);
}

function republished(telling: Telling): readonly Signal[] {
  const own = ownNames(telling);
  for (const { text } of [...telling.opening, ...telling.closing]) {
    if (text.length > MAX_LINE_CHARS) continue;
    const named = FIRST_TOLD.exec(text)?.[1] ?? FIRST_TOLD_ELSEWHERE.exec(text)?.[1] ?? "";
    const name = nameAtStart(named);
    if (name === null || isOwn(name, own) || agencyNamed(name)) continue;
    const signal = "republished-from" as const;
    return [{ signal, value: name, evidence: quoted(text), confidence: 0.9 }];
  }
  return canonicalElsewhere(telling, own);
}

/** The name that the words lead up to: it begins with a capital and ends at the next sign. */
function nameAtStart(told: string): string | null {
  const text = told.replace(/^the\s/, "");
  const end = NAME_END.exec(text)?.index ?? text.length;
  const host = /^(?:www\.)?([\w-]+(?:\.[\w-]+)+)/.exec(text)?.[1];
  const name =
    host ??
    text
      .slice(0, end)
      .trim()
      .replace(/(?:['’]s.*|\s(?:website|blog|newsletter))$/i, "");
  const words = name.split(" ");
  const proper = /^[\p{Lu}\p{Lo}]/u.test(name) || host !== undefined;
  const isDay =
    /^(?:\p{L}{3,9}\.?\s\d|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*$)/iu.test(
      name,
    );
  return proper && !isDay && name.length >= 2 && words.length <= 7 ? name : null;
}

/** A canonical address on another site: the page says that the original is there. */
function canonicalElsewhere(
  { metadata, reading }: Telling,
  own: readonly string[],
): readonly Signal[] {
  const { canonical } = metadata;
  const there = canonical?.source === "source_link" ? hostOf(canonical.value) : "";
  const here = hostOf(reading.facts.url);
  if (there === "" || here === "" || hostLabel(there) === hostLabel(here)) return [];
  if (isOwn(hostLabel(there), own)) return [];
  return [
    {
      signal: "republished-from",
      value: there,
      evidence: quoted(canonical?.value ?? ""),
      confidence: 0.8,
    },
  ];
}

function ownNames({ metadata, reading }: Telling): readonly string[] {
  const host = hostOf(reading.facts.url);
  return [metadata.site?.value ?? "", host, hostLabel(host)]
    .map(bareName)
    .filter((name) => name !== "");
}

function isOwn(name: string, own: readonly string[]): boolean {
  const bare = bareName(name);
  return own.some((one) => one.includes(bare) || (one.length > 3 && bare.includes(one)));
}

function pressRelease({ opening, closing }: Telling): readonly Signal[] {
  const head = opening.find(
    ({ text }) => PRESS.test(text.slice(0, MAX_LINE_CHARS)) || PRESS_LINE.test(text.slice(0, 60)),
  );
  const end = closing.find(({ text }) => PRESS_END.test(text.slice(0, MAX_LINE_CHARS)));
  const line = head ?? end;
  if (!line) return [];
  const wire = PRESS.exec(line.text.slice(0, MAX_LINE_CHARS))
    ?.slice(1)
    .find((name) => name);
  return [
    {
      signal: "press-release",
      value: wire ?? "press release",
      evidence: quoted(line.text),
      confidence: wire ? 0.97 : 0.85,
    },
  ];
}
