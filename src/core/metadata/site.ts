import type { Found } from "../story/story";
import { likeness, plain, shown } from "../text/fold";
import { BY } from "./names";
import type { Page } from "./page";
import { bareName, hostLabel } from "./site-names";
import { pieces } from "./title-pieces";

const MAX_CHARS = 80;
/** A slogan is no name: "Example News: all that happens in the world today". */
const MAX_WORDS = 8;
/** What stands beside a headline in a title is a name when it is short. */
const MAX_TAIL = 40;
const MAX_TAIL_WORDS = 5;
/** What may stand between a title and a name glued to it. */
const PART = /[^\p{L}\p{N}]/u;
const NO_NAME = /^(?:home|start|index|website|default|untitled|wordpress|blog|news|my site|web)$/i;

/** The name of the site that carries the page; its host where it gives no name. */
export function siteOf(page: Page): Found<string> | null {
  const { linked, main, host, meta } = page;
  const given: Found<string>[] = [
    named(meta("og:site_name"), "source_meta", 0.95),
    named(main?.publishers[0], "source_json_ld", 0.9),
    named(linked.sites[0], "source_json_ld", 0.85),
    named(meta("application-name", "apple-mobile-web-app-title"), "source_meta", 0.8),
    nameInTitle(page),
  ].filter((found) => found !== null);
  const [best] = given;
  if (!best) return host ? { value: host, source: "source_url", confidence: 0.5 } : null;
  const agreed = given.some((other) => other !== best && likeness(other.value, best.value) > 0.6);
  return agreed ? { ...best, confidence: Math.min(1, best.confidence + 0.04) } : best;
}

function named(
  text: string | undefined,
  source: Found<string>["source"],
  confidence: number,
): Found<string> | null {
  const value = shown(text ?? "", MAX_CHARS);
  const words = value.split(" ").length;
  return value === "" || words > MAX_WORDS || NO_NAME.test(value)
    ? null
    : { value, source, confidence };
}

/** One title is one witness, whichever of its pieces is the name. */
function nameInTitle(page: Page): Found<string> | null {
  return (
    named(tailLikeHost(page), "source_title", 0.8) ??
    named(homeInTitle(page), "source_title", 0.75) ??
    named(besideHeadline(page), "source_title", 0.7)
  );
}

/** What the page's first link home is called, where its title ends with that. */
function homeInTitle({ reading: { facts, lines } }: Page): string {
  const title = facts.documentTitle.trim();
  const root = URL.parse("/", facts.url)?.href;
  const home = lines.find(({ href, links, linkChars, text }) => {
    const isHome = links === 1 && linkChars >= text.length - 1 && href === root;
    const parted = PART.test(title.charAt(title.length - text.length - 1));
    return isHome && parted && title.endsWith(text);
  });
  return home?.text ?? "";
}

/** The last or first piece of the page's title when the host is made of its letters. */
function tailLikeHost({ reading, host }: Page): string {
  const parts = pieces(reading.facts.documentTitle);
  if (parts.length < 2) return "";
  const label = hostLabel(host).replace(/-/g, "");
  const ends = [parts[parts.length - 1], parts[0]].map((part) => part?.text ?? "");
  return ends.find((text) => bareName(text) !== "" && bareName(text) === label) ?? "";
}

/**
 * The last piece of a title that begins with the headline. On wcxb-dev and zyte-a it is the site's
 * name, or a part of it, on 265 of 290 pages that also give that name for machines. Before a
 * headline there is as often a section: the first piece must lead home.
 */
function besideHeadline({ reading, headline }: Page): string {
  const { documentTitle, url } = reading.facts;
  const parts = pieces(documentTitle).map(({ text }) => text);
  const [title, story] = [plain(documentTitle), plain(headline?.text ?? "")];
  const [first = "", last = ""] = [parts[0], parts[parts.length - 1]];
  if (!story || parts.length < 2) return "";
  const isName = (piece: string) =>
    piece.length <= MAX_TAIL &&
    piece.split(" ").length <= MAX_TAIL_WORDS &&
    plain(piece) !== "" &&
    !BY.test(piece) &&
    !story.includes(plain(piece));
  if (title.startsWith(story) && isName(last)) return last;
  const home = URL.parse("/", url)?.href;
  const leadsHome = reading.lines.some(({ text, href }) => href === home && text.startsWith(first));
  return title.endsWith(story) && isName(first) && leadsHome ? first : "";
}
