import type { Line } from "../reading";
import type { Found } from "../story/story";
import { likeness, shown } from "../text/fold";
import type { Page } from "./page";

const MAX_CHARS = 60;
const MAX_WORDS = 6;
const MAX_TRAIL_CHARS = 400;
const HOME =
  /^(?:home(?:page)?|start(?:seite)?|main|inicio|accueil|portada|in[ií]cio|strona główna|hem|hjem|etusivu|главная|головна|ana ?sayfa|beranda|trang chủ|αρχική|الرئيسية|خانه|होम|首页|首頁|ホーム|홈|current|you are here|blog|news)$/iu;
const SIGNS = /\s*(?:>|»|›|→|\/|\||\\|»|::|⟩|❯)\s*/;
const LABEL =
  /^(?:current(?: position)?|you are here|sie sind hier|position|location|当前位置|您的位置|現在位置)\s?[:：]\s?/iu;
const TRAIL = /^(?:breadcrumbs?|crumbs?|brotkrumen|fil|ariane|migas|kruimelpad)$/;

/** The part of the site that the story stands in: the last step of the trail before the headline. */
export function sectionOf(page: Page): Found<string> | null {
  const { main, linked, meta } = page;
  const headline = page.headline?.text ?? null;
  const trail = steps(linked.breadcrumb, headline);
  const seen = steps(trailSeen(page), headline);
  return (
    found(seen[seen.length - 1], "source_breadcrumb", 0.9) ??
    found(trail[trail.length - 1], "source_breadcrumb", 0.9) ??
    found(meta("article:section", "parsely-section", "section"), "source_meta", 0.85) ??
    found(main?.section, "source_json_ld", 0.85)
  );
}

function found(
  text: string | undefined,
  source: Found<string>["source"],
  confidence: number,
): Found<string> | null {
  const value = shown(text ?? "", MAX_CHARS + 1);
  const fits = value !== "" && value.length <= MAX_CHARS && value.split(" ").length <= MAX_WORDS;
  return fits && !HOME.test(value) && /\p{L}/u.test(value) ? { value, source, confidence } : null;
}

/** A trail without the home page and the story itself. */
function steps(trail: readonly string[], headline: string | null): readonly string[] {
  return (
    trail
      // "InvestHeadline -Site": the section is glued to the headline.
      .map((step) => (headline ? (step.split(headline)[0] ?? "").trim() : step))
      .filter((step) => step !== "" && !HOME.test(step) && !isHeadline(step, headline))
  );
}

function isHeadline(step: string, headline: string | null): boolean {
  if (headline === null) return step.length > MAX_CHARS;
  return likeness(step, headline) > 0.6 || startsHeadline(step, headline);
}

/** "Harbour wall of Port…": the story itself, cut short. */
function startsHeadline(step: string, headline: string): boolean {
  const short = step.replace(/\s?(?:…|\.\.\.)$/, "");
  return short.length < step.length && headline.startsWith(short);
}

/** The steps of a trail shown above the headline: a block named so, or "Home > News > …" in a line. */
function trailSeen({ reading, headline, article }: Page): readonly string[] {
  const top = headline?.line ?? article.lines[0] ?? 0;
  const block = reading.blocks.find(
    ({ names, role, firstLine, lastLine, tag }) =>
      lastLine > firstLine &&
      firstLine <= top &&
      (names.some((name) => TRAIL.test(name)) || (tag === "nav" && role === "breadcrumb")),
  );
  if (block)
    return divided(
      reading.lines.slice(block.firstLine, Math.min(block.lastLine, block.firstLine + 12)),
    );
  const line = reading.lines
    .slice(0, top + 1)
    .toReversed()
    .find(
      ({ text }) => LABEL.test(text) || (HOME.test(text.split(SIGNS)[0] ?? "") && SIGNS.test(text)),
    );
  return line ? divided([line]) : [];
}

function divided(lines: readonly Line[]): readonly string[] {
  return lines
    .flatMap(({ text }) => text.slice(0, MAX_TRAIL_CHARS).replace(LABEL, "").split(SIGNS))
    .map((step) => step.trim())
    .filter((step) => step !== "");
}
