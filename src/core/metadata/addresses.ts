import type { Found, Source } from "../story/story";
import type { Page } from "./page";

const MAX_CHARS = 2_048;

/** The picture that the page gives for its story. */
export function imageOf({ meta, main, reading }: Page): Found<string> | null {
  const { url } = reading.facts;
  return (
    address(meta("og:image:secure_url", "og:image", "og:image:url"), url, "source_meta", 0.95) ??
    address(meta("twitter:image", "twitter:image:src"), url, "source_meta", 0.9) ??
    address(main?.image ?? "", url, "source_json_ld", 0.85)
  );
}

/** The address that the page names as its own. */
export function canonicalOf({ meta, reading }: Page): Found<string> | null {
  const { url, relations } = reading.facts;
  const link = relations.find(([rel]) => rel.split(/\s+/).includes("canonical"))?.[1] ?? "";
  return (
    address(link, url, "source_link", 0.95) ?? address(meta("og:url"), url, "source_meta", 0.8)
  );
}

/** A web address resolved against the page; anything that is none (javascript:, data:) is null. */
function address(
  text: string,
  base: string,
  source: Source,
  confidence: number,
): Found<string> | null {
  if (text === "" || text.length > MAX_CHARS || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  return { value: url.href, source, confidence };
}
