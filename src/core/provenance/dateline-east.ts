import { agenciesIn, agencyNamed } from "./agencies";
import type { Dateline } from "./dateline";

/** 新华社北京4月3日电（记者 …）, 中新网东京4月3日电. */
const CHINESE =
  /^(?:据)?(新华社|新華社|中新社|中新网|中央社|路透社|法新社|美联社)([\p{sc=Han}·]{1,12}?)\s?(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:电|電|讯|訊)(?:[（(][^（）()]{0,40}[)）])?[，,：:\s]*/u;
/** （中央社記者王大明台北3日電）, （法新社巴黎3日電）. */
const TAIWAN =
  /^[（(](中央社|法新社|路透社|美聯社)(?:記者[\p{sc=Han}]{2,3})?([\p{sc=Han}]{2,8}?)\s?\d{1,2}日(?:綜合)?(?:外?電|專電|報導)[)）]\s*/u;
/** 【東京共同】, 【ソウル時事】, 【ニューヨーク＝時事】. */
const JAPANESE =
  /^[【［[]([\p{sc=Han}\p{sc=Katakana}・ー]{1,14}?)\s?[=＝]?\s?(共同通信|共同|時事通信|時事|ロイター|ＡＰ|AP|AFP)(?:[=＝]\p{L}{2,4})?[】］\]]\s*[-－—ー]?\s*/u;
/** ［ロンドン　３日　ロイター］, 【9月3日 AFP】, 【ＡＦＰ＝時事】. */
const JAPANESE_DATED =
  /^[【［[](?:([\p{sc=Katakana}\p{sc=Han}・ー]{1,14}?)[\s　]+)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日[\s　]+([\p{L}\s]{2,8})[】］\]]\s*[-－—ー]?\s*/u;
/** (서울=연합뉴스) 홍길동 기자 = , [서울=뉴시스] 홍길동 기자 = . */
const KOREAN =
  /^[([（［]([\p{sc=Hangul}·,\s]{2,16}?)\s?[=＝]\s?([\p{L}\d]{2,8})[)\]）］]\s*(?:(?:\p{sc=Hangul}{2,4}\s?){0,3}(?:특파원|기자|인턴기자)\s?[=＝]?\s*)?/u;

/** A dateline as Chinese, Japanese and Korean agencies write it, or null. */
export function easternDateline(head: string): Dateline | null {
  if (/^[\p{sc=Latin}\d\s]/u.test(head)) return null;
  return (
    read(CHINESE.exec(head), 1, 2) ??
    read(TAIWAN.exec(head), 1, 2) ??
    read(JAPANESE.exec(head), 2, 1) ??
    read(JAPANESE_DATED.exec(head), 2, 1) ??
    read(KOREAN.exec(head), 2, 1)
  );
}

function read(match: RegExpExecArray | null, agency: number, place: number): Dateline | null {
  const named = match?.[agency]?.trim() ?? "";
  const agencies = agencyNamed(named) ? agenciesIn(named) : [];
  if (!match || agencies.length === 0) return null;
  const where = (match[place] ?? "").trim();
  return { place: where, agencies, length: match[0].length, text: match[0].trim() };
}
