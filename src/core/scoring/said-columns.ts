import type { Candidate, PageColumn } from "./candidate";
import type { PageView } from "./page-view";

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:Product|CollectionPage|ItemList|ProductGroup|SearchResultsPage|Service|SoftwareApplication|LocalBusiness|FAQPage|ProfilePage|TechArticle|APIReference)"/;
const TALK_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:QAPage|DiscussionForumPosting)"/;

/** What a page's head and address say of its kind. */
export const saidColumns: readonly PageColumn[] = [
  { id: "og-type", edges: [0, 1, 2], of: ogType },
  {
    id: "published",
    edges: [0],
    of: ({ view }) => Number(view.facts.metas.some(([key]) => key === "article:published_time")),
  },
  { id: "json-ld", edges: [0, 1, 2, 3], of: jsonLdType },
  { id: "path-depth", edges: [0, 1, 2, 3, 4], of: ({ view }) => pathOf(view).length },
  {
    id: "slug-words",
    edges: [0, 1, 2, 3, 5, 8],
    of: ({ view }) =>
      (pathOf(view).at(-1) ?? "").split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length,
  },
  {
    id: "path-date",
    edges: [0],
    of: ({ view }) => Number(/\/(?:19|20)\d\d\/\d{1,2}\b/.test(view.facts.url)),
  },
  {
    id: "slug-length",
    edges: [0, 5, 10, 15, 20, 28, 36, 46, 60],
    of: ({ view }) => (pathOf(view).at(-1) ?? "").length,
  },
  { id: "slug-told", edges: [-1, 0, 1, 2, 3, 5, 7], of: slugTold },
  { id: "path-words", edges: [0, 1, 2, 3, 5, 7, 10], of: ({ view }) => wordsOf(view.facts.url) },
  { id: "headline-words", edges: [0, 1, 2, 3, 4, 5, 6, 8, 10, 13], of: headlineWords },
  { id: "headline-titled", edges: [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95], of: headlineTitled },
  {
    id: "article-metas",
    edges: [0, 1, 2, 4],
    of: ({ view }) => view.facts.metas.filter(([key]) => key.startsWith("article:")).length,
  },
  {
    id: "told-labels",
    edges: [0, 2],
    of: ({ view }) => view.facts.metas.filter(([key]) => key.startsWith("twitter:label")).length,
  },
  {
    id: "json-headline",
    edges: [0],
    of: ({ view }) => view.facts.jsonLd.filter((text) => text.includes('"headline"')).length,
  },
  { id: "path-kind", edges: [0, 1, 2, 3, 4, 5], of: pathKind },
  { id: "query", edges: [0], of: ({ view }) => Number(/[?&]\w+=/.test(view.facts.url)) },
];

function ogType({ view }: Candidate): number {
  const type = view.facts.metas.find(([key]) => key === "og:type")?.[1].toLowerCase();
  if (!type) return 0;
  return type.includes("article") || type.includes("blog") ? 1 : type === "website" ? 2 : 3;
}

function jsonLdType({ view }: Candidate): number {
  const article = view.facts.jsonLd.some((text) => ARTICLE_TYPE.test(text));
  if (view.facts.jsonLd.some((text) => TALK_TYPE.test(text))) return 4;
  const other = view.facts.jsonLd.some((text) => OTHER_TYPE.test(text));
  return article ? (other ? 2 : 1) : other ? 3 : 0;
}

function pathOf(view: PageView): readonly string[] {
  return (URL.parse(view.facts.url)?.pathname ?? "/").split("/").filter((part) => part !== "");
}

const pathKinds: readonly RegExp[] = [
  /\/(?:blog|news|articles?|stor(?:y|ies)|posts?|opinion|p)\//i,
  /\/(?:products?|shop|store|item|dp|collections?|cart|buy)(?:\/|$)/i,
  /\/(?:docs?|documentation|reference|manual|api|guide|help|support|kb|learn)(?:\/|$)/i,
  /\/(?:forums?|threads?|topic|t|questions?|q|discussion|viewtopic|showthread|community)(?:\/|\.|$)/i,
  /\/(?:category|tag|tags|topics?|search|archive|list|directory|services?|solutions)(?:\/|$)/i,
];

function pathKind({ view }: Candidate): number {
  return pathKinds.findIndex((kind) => kind.test(view.facts.url)) + 1;
}

/** Words of an address's path. */
function wordsOf(url: string): number {
  return (URL.parse(url)?.pathname ?? "").split(/[-_/]/).filter((word) => /\p{L}/u.test(word))
    .length;
}

/** How many words of the address's last part the headline has; −1 without a headline or words. */
function slugTold({ view }: Candidate): number {
  const headline = headlineOf(view).toLowerCase();
  const slug = (pathOf(view).at(-1) ?? "").toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = slug.filter((word) => word.length > 2);
  if (headline === "" || words.length === 0) return -1;
  return words.filter((word) => headline.includes(word)).length;
}

function headlineOf({ headline, lines }: PageView): string {
  return headline === null ? "" : (lines[headline]?.text ?? "");
}

function headlineWords({ view }: Candidate): number {
  return view.headline === null ? 0 : (view.words[view.headline] ?? 0);
}

/** The headline's length beside that of the document's title. */
function headlineTitled({ view }: Candidate): number {
  return headlineOf(view).length / (view.facts.documentTitle.length || 1);
}
