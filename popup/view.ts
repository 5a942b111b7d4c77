import type { Report } from "../src/shared/report";
import type { Tab } from "./port";

/** Why there is no report; each has its sentence and what to do in the locale. */
export type Trouble =
  | "browser"
  | "store"
  | "source"
  | "file"
  | "pdf"
  | "xml"
  | "no-access"
  | "outdated"
  | "failed";

/** What the popup shows. */
export type View =
  /** Nothing is known yet, and it would flicker to say so. */
  | { readonly state: "waiting" }
  /** It takes long enough to be said. */
  | { readonly state: "analysing" }
  | { readonly state: "trouble"; readonly trouble: Trouble }
  | { readonly state: "report"; readonly report: Report };

/** What kind of page a report speaks of. */
export function pageOf(report: Report): "story" | "no-story" | "empty" {
  if (report.acting) return "story";
  const anything = report.map.length > 0 || report.text !== "" || report.hidden.length > 0;
  return anything ? "no-story" : "empty";
}

/** Explains a tab where the browser let no script in. */
export function troubleOf({ url, kind }: Tab): Trouble {
  const path = URL.parse(url)?.pathname ?? "";
  if (kind === "source") return "source";
  if (PDF.test(path)) return "pdf";
  if (XML.test(path)) return "xml";
  if (kind === "page") return "no-access";
  return kind === "file" || kind === "store" ? kind : "browser";
}

/** Explains a page that could be read but is no web page, or null. */
export function oddPage(url: string): Trouble | null {
  const path = URL.parse(url)?.pathname ?? "";
  if (PDF.test(path)) return "pdf";
  return XML.test(path) ? "xml" : null;
}

/** The host a site's switch speaks of, or null where there is no site. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed.hostname : null;
}

const PDF = /\.pdf$/i;
const XML = /\.(?:xml|rss|atom|xsl)$/i;
