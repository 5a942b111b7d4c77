import type { Line } from "../reading";
import type { Found } from "../story/story";
import { folded, shown } from "../text/fold";
import type { Page } from "./page";

const MAX_CHARS = 160;
const COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z+-]+)(?:\/(\d\.\d))?/i;
/** A line that says whose the text is; a year or a name follows, so that no ornament counts. */
const NOTICE =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:(?:©|\(c\)|copyright)\s*)?(?:by\s+)?(?:\d{4}|[\p{Lu}\p{Lo}])/u;
/** Links to pages about rights. */
const ABOUT = /^copyright (?:policy|notice|info\w*|statement|agent|cent(?:er|re))$/i;
/** By the story itself a bare "© Reuters" is a picture's. */
const WHOLE = /(?:19|20)\d\d|\brights reserved\b|\bRechte vorbehalten\b|\bdroits réservés\b/i;
/** Pictures have rights of their own. */
const PICTURE = /\b(?:photo|image|picture|foto|bild|illustration|getty|shutterstock)/i;
const MAX_NOTICE = 200;

/** Under which licence a story stands, or whose it is; the site's footer speaks last. */
export function licenceOf(page: Page): Found<string> | null {
  return declared(page) ?? linked(page) ?? noticed(page);
}

function declared({ reading, main, meta }: Page): Found<string> | null {
  const link = reading.facts.relations.find(([rel]) => rel.split(/\s+/).includes("license"));
  return (
    found(link?.[1], "source_link", 0.95) ??
    found(main?.license, "source_json_ld", 0.9) ??
    found(main?.rights, "source_json_ld", 0.85) ??
    found(
      meta(
        "dcterms.license",
        "dc.rights",
        "dcterms.rights",
        "dcterms.rightsholder",
        "copyright",
        "rights",
      ),
      "source_meta",
      0.75,
    )
  );
}

/** A link to a Creative Commons licence beside the story. */
function linked(page: Page): Found<string> | null {
  const line = near(page).find(({ href, text }) => COMMONS.test(href) && !PICTURE.test(text));
  return line ? found(line.href, "source_text", 0.8) : null;
}

/** The line with a © that stands nearest to the story. */
function noticed(page: Page): Found<string> | null {
  const own = near(page).find((line) => isNotice(line) && WHOLE.test(line.text));
  if (own) return found(own.text, "source_text", 0.75);
  const { lines, blocks } = page.reading;
  const any = lines.findLast((line) => isNotice(line) && !blocks[line.block]?.hidden);
  return any ? found(any.text, "source_text", 0.4) : null;
}

/** Around the headline, in the story and right after it; the site's footer left out. */
function near({ reading, article, head, foot }: Page): readonly Line[] {
  const story = article.lines.flatMap((id) => reading.lines[id] ?? []);
  const inFooter = ({ block }: Line) => {
    for (let id = block; id > 0; id = reading.blocks[id]?.parent ?? 0) {
      const { tag, role } = reading.blocks[id] ?? { tag: "", role: "" };
      if (tag === "article" || tag === "main") return false;
      if (tag === "footer" || role === "contentinfo") return true;
    }
    return false;
  };
  return [...story, ...head, ...foot].filter((line) => !inFooter(line));
}

function isNotice({ text }: Line): boolean {
  if (text.length > MAX_NOTICE || ABOUT.test(text) || PICTURE.test(text)) return false;
  return NOTICE.test(text.replace(/copyright/gi, "copyright"));
}

function found(
  text: string | undefined,
  source: Found<string>["source"],
  confidence: number,
): Found<string> | null {
  const value = shown(nameOf(text ?? ""), MAX_CHARS);
  return value === "" ? null : { value, source, confidence };
}

/** "CC BY-SA 4.0" for the address of such a licence; other addresses without their scheme. */
function nameOf(text: string): string {
  const [, shelf, terms, version] = COMMONS.exec(text) ?? [];
  if (shelf === undefined || terms === undefined) {
    return folded(text).replace(/^https?:\/\/(?:www\.)?/i, "");
  }
  const name =
    shelf.toLowerCase() === "licenses" ? `CC ${terms.toUpperCase()}` : (PUBLIC[terms] ?? terms);
  return version ? `${name} ${version}` : name;
}
const PUBLIC: Readonly<Record<string, string>> = { zero: "CC0", mark: "Public Domain Mark" };
