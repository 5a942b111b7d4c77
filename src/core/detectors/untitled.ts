import type { Line } from "../reading";
import type { Suspect } from "../sections/suspect";

/** Mean log-odds of being story from which links may well be the story's. */
const UNSURE = -2.5;
/** Those that lead to other sites may be its sources. */
const PERHAPS_SOURCES = -2.5;
/** Those without pictures may be its authors, its downloads, its sequels. */
const PERHAPS_OWN = -1.8;
/** Words of a headline rather than of a name: fewer of those are its own. */
const LONG = 5;
const LONG_OWN = -0.8;
/** Nothing but links to other pages, and several. */
const ALL_LINKS = 0.93;
const SEVERAL = 5;

/** Log-odds that links lose which stand under no title and may belong to the story: 0 or less. */
export function untitledDoubt(suspect: Suspect, url: string): number {
  const { title, aside, storyOdds, lines } = suspect;
  if (title || aside || storyOdds <= UNSURE) return 0;
  if (leadAway(lines, url)) return PERHAPS_SOURCES;
  if (isBare(suspect) || isPictured(suspect)) return 0;
  return suspect.words >= LONG * lines.length ? LONG_OWN : PERHAPS_OWN;
}

export function isBare({ headlines, linkShare }: Suspect): boolean {
  return headlines >= SEVERAL && linkShare >= ALL_LINKS;
}

/** Whether every other headline has a picture. */
export function isPictured({ images, headlines }: Suspect): boolean {
  return images >= headlines / 2;
}

/** Whether most of the lines that are links lead to other hosts. */
export function leadAway(lines: readonly Line[], url: string): boolean {
  const host = URL.parse(url)?.host;
  const hosts = lines.flatMap(({ href }) => (href ? (URL.parse(href)?.host ?? "") : []));
  return hosts.filter((other) => other !== host).length > hosts.length / 2;
}
