import type { Line } from "../reading";
import { frontOf } from "../shapes/addresses";
import { supportsStory } from "../shapes/closing";
import { because, type Detector } from "./detector";

const NAMED = 2.4;
/** In a line of their own; together in one line. */
const MIN_LINES = 2;
const MIN_IN_ROW = 3;
const MAX_LINES = 14;
/** Words of a site's name, and of what stands over the names. */
const MOST_WORDS = 5;
const LINKED = 0.5;
/** Mean log-odds of being story from which links may be the story's own. */
const UNSURE = -2;

/**
 * Names of other sites below the story, in lines that each begin with a link to a front page:
 * partners, friends, customers.
 */
export const partners: Detector = {
  id: "partners",
  detect({ lines, place, furniture, linkShare, storyOdds, words }, { view }) {
    if (place !== "after" || furniture || linkShare < LINKED || storyOdds > UNSURE) return null;
    if (lines.length > MAX_LINES) return null;
    const linked = lines.filter(({ links }) => links > 0);
    const links = linked.reduce((sum, line) => sum + line.links, 0);
    const hosts = new Set(linked.map(({ href }) => frontOf(href)));
    if (hosts.size < linked.length || hosts.has(null)) return null;
    if (hosts.has(URL.parse(view.facts.url)?.host ?? null)) return null;
    if (linked.length < MIN_LINES && links < MIN_IN_ROW) return null;
    if (lines.length > linked.length + 1 || words > (links + 1) * MOST_WORDS) return null;
    const above = view.lines[(lines[0] as Line).id - 1];
    if ([above, ...lines].some((line) => line && supportsStory(line.text))) return null;
    return { kind: "sponsored", logOdds: NAMED, because: because("because_elsewhere", links) };
  },
};
