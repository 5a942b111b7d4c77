import type { Block, Line } from "../reading";
import { endsSentence, type PageView } from "../scoring/page-view";
import { knownShare } from "../text/stems";

const VIDEO = /^(?:videos?|vid|vjs|jwplayer)$/;
const PODCAST = /^podcasts?$/;
const MAX_LINES = 3;
const MAX_CHARS = 200;
const MIN_WORDS = 5;
/** A caption speaks of what the story speaks of. */
const MAX_KNOWN = 0.25;
/** What a player says of itself; the video may be the story's. */
const OF_PLAYER = /playback|javascript|browser|navega|player|loading/i;

/** A video or a podcast of the site's that has nothing to do with the story: a headline, no caption. */
export function isPlayer(block: Block, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  if (lines.length === 0 || lines.length > MAX_LINES || block.chars > MAX_CHARS) return false;
  const held = view.blocks.slice(block.id, block.end);
  const isCalled = (name: RegExp) =>
    held.some((at) => [...at.names, at.label.toLowerCase()].some((called) => name.test(called)));
  if (!isCalled(PODCAST) && !(block.images > 0 && isCalled(VIDEO))) return false;
  if (held.some(({ tag }) => tag.startsWith("fig"))) return false;
  const says = ({ text }: Line) => endsSentence(text) || OF_PLAYER.test(text);
  if (lines.some(says)) return false;
  if (!lines.some(({ id }) => (view.words[id] as number) >= MIN_WORDS)) return false;
  return knownShare(lines, view) <= MAX_KNOWN;
}
