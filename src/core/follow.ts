/** "Follow us on Telegram and …", in the languages of sites that end their stories so. */
const FOLLOW =
  /^[^\p{L}"'“‘«„]*(?:(?:also )?(?:follow|join|find|like) (?:us|our (?:page|channel|group)) (?:on|in|at) |síguenos|únete|siga|suivez|folgen? |seguici|ikuti|gabung|bizi|подпис|читайте нас|следите|мы в|obserwuj).{0,80}(?:whatsapp|telegram|facebook|instagram|google|twitter|youtube|tiktok|телеграм|вконтакте|дзен|viber)/iu;
const MAX_CHARS = 200;

/** Whether a line asks the reader to follow the site elsewhere. */
export function asksToFollow(text: string): boolean {
  return text.length <= MAX_CHARS && FOLLOW.test(text);
}
