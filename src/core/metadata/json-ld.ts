import { type Json, parseJson } from "./loose-json";

type Node = Readonly<Record<string, Json>>;

/** What one article-like node of a page's JSON-LD says; all texts as written, unchecked. */
export interface Structured {
  readonly kind: "article" | "page";
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly section: string;
  readonly image: string;
  readonly address: string;
  /** A licence's address or name. */
  readonly license: string;
  /** A notice as written, or the year and the holder of the rights. */
  readonly rights: string;
  /** Null: not said. */
  readonly free: boolean | null;
}

export interface LinkedData {
  readonly articles: readonly Structured[];
  /** Names of `WebSite` and `Organization` nodes. */
  readonly sites: readonly string[];
  /** Names along the first `BreadcrumbList`, the home page first. */
  readonly breadcrumb: readonly string[];
}

const MAX_NODES = 5_000;
const MAX_DEPTH = 20;
const MAX_LIST = 50;
const ARTICLE =
  /(?:Article|BlogPosting|^Report|^Review|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|^Recipe|^VideoObject|^HowTo|^Course)$/i;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|QAPage|FAQPage|MedicalWebPage|CreativeWork)$/i;
const SITE = /^(?:WebSite|Organization|NewsMediaOrganization|Corporation|Periodical)$/i;

/** Reads what pages write for search engines. Never throws, never follows an address. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap(parseJson).flatMap(nodesOf).slice(0, MAX_NODES);
  const byId = new Map(
    nodes.flatMap((node) => (text(node["@id"]) ? [[text(node["@id"]), node]] : [])),
  );
  const kinds = nodes.map((node) => ({ node, types: typesOf(node) }));
  const of = (pattern: RegExp) =>
    kinds.filter(({ types }) => types.some((type) => pattern.test(type))).map(({ node }) => node);
  const [crumbs] = of(/^BreadcrumbList$/i);
  return {
    articles: [
      ...of(ARTICLE).map((node) => structured(node, "article", byId)),
      ...of(PAGE).map((node) => structured(node, "page", byId)),
    ],
    sites: of(SITE).flatMap((node) => names(node["name"], byId)),
    breadcrumb: crumbs ? breadcrumb(crumbs) : [],
  };
}

/** The objects in a value that are things of their own: down arrays, `@graph` and main parts. */
function nodesOf(value: Json): readonly Node[] {
  const found: Node[] = [];
  const open: { value: Json; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next && found.length < MAX_NODES; next = open.pop()) {
    const { value: at, depth } = next;
    if (depth > MAX_DEPTH) continue;
    const inner = Array.isArray(at) ? at.slice(0, MAX_NODES) : isNode(at) ? parts(at) : [];
    if (isNode(at)) found.push(at);
    for (const part of inner.toReversed()) open.push({ value: part, depth: depth + 1 });
  }
  return found;
}

function parts(node: Node): readonly Json[] {
  return [
    node["@graph"],
    node["mainEntity"],
    node["mainEntityOfPage"],
    node["breadcrumb"],
    node["hasPart"],
  ];
}

function structured(
  node: Node,
  kind: Structured["kind"],
  byId: ReadonlyMap<string, Node>,
): Structured {
  return {
    kind,
    headlines: [text(node["headline"]), text(node["name"])].filter((line) => line !== ""),
    authors: [node["author"], node["creator"]].map((who) => names(who, byId)).find(some) ?? [],
    publishers: names(node["publisher"], byId),
    published: text(node["datePublished"]) || text(node["dateCreated"]),
    modified: text(node["dateModified"]),
    section: text(node["articleSection"]),
    image: address(node["image"], byId) || address(node["thumbnailUrl"], byId),
    address: text(node["url"]) || address(node["mainEntityOfPage"], byId),
    license: address(node["license"], byId),
    rights: text(node["copyrightNotice"]) || holder(node, byId),
    free: said(node["isAccessibleForFree"]),
  };
}

function holder(node: Node, byId: ReadonlyMap<string, Node>): string {
  const year = String(node["copyrightYear"] ?? "");
  const [name] = names(node["copyrightHolder"], byId);
  return name && /^\d{4}$/.test(year) ? `© ${year} ${name}` : "";
}

/** A truth as JSON or as the words and addresses that pages write for it. */
function said(value: Json): boolean | null {
  if (typeof value === "boolean") return value;
  const [, word] = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(text(value)) ?? [];
  return word === undefined ? null : word.toLowerCase() === "true";
}

/** The names of one or several people or bodies, given as text, object, list or `@id`. */
function names(value: Json, byId: ReadonlyMap<string, Node>): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_LIST) : [value];
  return list.flatMap((who) => {
    const node = isNode(who) ? (byId.get(text(who["@id"])) ?? who) : null;
    const own = isNode(who) ? text(who["name"]) : text(who);
    const name = own || (node ? text(node["name"]) : "");
    return name ? [name] : [];
  });
}

function address(value: Json, byId: ReadonlyMap<string, Node>): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isNode(first)) return text(first);
  const node = byId.get(text(first["@id"])) ?? first;
  return text(node["url"]) || text(node["contentUrl"]) || text(node["@id"]);
}

function breadcrumb(node: Node): readonly string[] {
  const list = node["itemListElement"];
  if (!Array.isArray(list)) return [];
  return list.slice(0, MAX_LIST).flatMap((element: Json) => {
    if (!isNode(element)) return [];
    const item = element["item"];
    const name = text(element["name"]) || (isNode(item) ? text(item["name"]) : "");
    return name ? [name] : [];
  });
}

function typesOf(node: Node): readonly string[] {
  const type = node["@type"];
  const list = Array.isArray(type) ? type.slice(0, MAX_LIST) : [type];
  return list.map((name) => text(name).replace(/^https?:\/\/schema\.org\//i, ""));
}

/** A text, the first of a list of texts, or a `@value`; "" for anything else. */
function text(value: Json): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first.slice(0, 4_096).trim();
  const inner = isNode(first) ? first["@value"] : null;
  return typeof inner === "string" ? inner.slice(0, 4_096).trim() : "";
}

function isNode(value: Json): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function some(list: readonly string[]): boolean {
  return list.length > 0;
}
