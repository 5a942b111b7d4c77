import type { Line } from "../reading";

const STAMP =
  /(?:^|\b)(?:\d+\s?(?:m|h|d|min|hrs?|hours?|minutes?|days?|weeks?|months?|years?) ago|reply|report|flag|upvote|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|reageer|odpowiedz|ответить|svara)\b|返信|通報|答글|답글|신고|回复|回覆|رد|जवाब/iu;
const MAX_STAMP = 60;

/** How many lines are what stands under a reader's remark. */
export function countStamps(lines: readonly Line[]): number {
  return lines.filter((line) => line.text.length <= MAX_STAMP && STAMP.test(line.text)).length;
}
