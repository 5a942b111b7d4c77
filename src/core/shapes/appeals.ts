/**
 * What sites ask of readers between or below paragraphs, told by wording that a story hardly has:
 * letters in the inbox, the app on both kinds of telephone, the channel on a television set, all of
 * the news there is.
 */
const APPEALS =
  /^(?:want|like|love|get|need)\b.{0,80}\binbox\b.{0,40}\b(?:sign up|subscribe)|\b(?:add|enter) your e-?mail\b|^\W*(?:watch|stream|download|get|find|add)\b.{0,140}\b(?:roku|fire tv|apple tv)\b|^(?:get|catch|read|find|check out) (?:all |more )?(?:the |our )?(?:latest|breaking|top|business)\b.{0,24}\bnews\b.{0,60}(?:,|\band\b)/i;
/** "… Download the app for Android and iOS" */
const ON_BOTH = /\bandroid\b.{0,20}\bios\b|\bios\b.{0,20}\bandroid\b/i;
const DOWNLOAD =
  /(?:^|[.?!] )(?:download|install|lade|descarg|baixe|télécharg|scarica|unduh|скача)[^.?!]*$/i;
const MAX_CHARS = 220;
const MAX_APP = 110;

/** Whether a line appeals to readers so. */
export function appeals(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  return (
    APPEALS.test(text) || (text.length <= MAX_APP && ON_BOTH.test(text) && DOWNLOAD.test(text))
  );
}
