import type { Found } from "../story/story";
import { folded, likeness, plain } from "../text/fold";
import type { Page } from "./page";
import { namesHost, sameName } from "./site-names";
import { pieces } from "./title-pieces";

/** A heading this like a title that the page gives elsewhere is its headline. */
const ALIKE = 0.6;
const MIN_HEADLINE = 10;
const MIN_SITE = 4;

/** The story's title, without the site's name, as its headline shows it where it has one. */
export function titleOf({ titles, sites, host, headline: shown }: Page): Found<string> | null {
  const headline = shown?.text ?? null;
  const named = titles.map((title) => ({
    ...title,
    text: bareTitle(title.text, sites, headline, host),
  }));
  const agreed = named.filter(({ text }) => headline && likeness(text, headline) >= ALIKE);
  if (headline && (agreed.length > 0 || named.length === 0)) {
    const value = bareTitle(headline, sites, null, host);
    return {
      value,
      source: "source_heading",
      confidence: agreed.length > 1 ? 0.97 : agreed.length ? 0.9 : 0.7,
    };
  }
  const value = headline ? bareTitle(headline, sites, null, host) : null;
  if (value) return { value, source: "source_heading", confidence: 0.6 };
  const [best] = named;
  return best ? { value: best.text, source: best.source, confidence: 0.75 } : null;
}

/** A title less the pieces that name its site; whole where nothing else would be left. */
function bareTitle(
  title: string,
  sites: readonly string[],
  headline: string | null,
  host: string,
): string {
  const parts = pieces(title);
  if (headline && parts.length > 1 && isHeadlineAndMore(title, headline)) return headline;
  let [first, last] = [0, parts.length - 1];
  const isSite = (at: number) => {
    const text = parts[at]?.text ?? "";
    return namesHost(text, host) || sites.some((site) => sameName(site, text));
  };
  while (last > first && isSite(last)) last--;
  while (first < last && isSite(first)) first++;
  const start = parts[first]?.start ?? 0;
  const rest = folded(title.slice(start, parts[last]?.end ?? title.length)) || folded(title);
  return withoutGlued(rest, sites);
}

/** The headline, and a tail before or behind it that it lacks. */
function isHeadlineAndMore(title: string, headline: string): boolean {
  const [whole, part] = [plain(title), plain(headline)];
  if (part.length < MIN_HEADLINE || whole.length <= part.length) return false;
  return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}

/** "Headline-Example Gazette": a site's name glued on without any space. */
function withoutGlued(title: string, sites: readonly string[]): string {
  for (const site of sites) {
    const rest = title.slice(0, title.length - site.length);
    const glued =
      title.endsWith(site) && /\p{L}[^\s]*[-–—|_]$/u.test(rest) && site.length >= MIN_SITE;
    if (glued && rest.length > MIN_HEADLINE) return rest.slice(0, -1).trim();
  }
  return title;
}
