import type { Candidate, PageColumn } from "./candidate";
import type { PageView } from "./page-view";

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|CollectionPage|ItemList|ProductGroup|SearchResultsPage|QAPage|DiscussionForumPosting|Service|SoftwareApplication|LocalBusiness|FAQPage|ProfilePage|TechArticle|APIReference)"/;

/** What a page's head and address say of its kind. */
export const saidColumns: readonly PageColumn[] = [
  { id: "og-type", edges: [0, 1, 2], of: ogType },
  {
    id: "published",
    edges: [0],
    of: ({ view }) => Number(view.facts.metas.some(([key]) => key === "article:published_time")),
  },
  { id: "json-ld", edges: [0, 1, 2], of: jsonLdType },
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
  /\/(?:forums?|threads?|topic|t|questions|discussion|viewtopic|showthread|community)(?:\/|\.|$)/i,
  /\/(?:category|tag|tags|topics?|search|archive|list|directory|services?|solutions)(?:\/|$)/i,
];

function pathKind({ view }: Candidate): number {
  return pathKinds.findIndex((kind) => kind.test(view.facts.url)) + 1;
}
