/** Left out with all that is in them: active, empty of text, or not the page's words. */
export const dropped: ReadonlySet<string> = new Set(
  words(`script style noscript template iframe frame frameset noframes object embed applet portal
    fencedframe canvas audio video track source param map area input select textarea option
    optgroup datalist output progress meter dialog head title base link meta keygen bgsound wbr`),
);

/** Their words are a control's, their pictures may be the story's. */
export const muted: ReadonlySet<string> = new Set(["button"]);

/** Inline elements that are kept, and what they become. */
export const marks: ReadonlyMap<string, string> = new Map([
  ...words(`a em strong b i u s sub sup abbr cite q time mark small del ins code kbd samp var dfn
    bdi bdo ruby rt rp`).map((tag) => [tag, tag] as const),
  ["tt", "code"],
  ["strike", "s"],
  ["acronym", "abbr"],
]);

/** Inline elements of which only the content stays. */
export const unwrapped: ReadonlySet<string> = new Set(
  words("span font label nobr big data blink picture rb rtc slot"),
);

/** How the content of a part is held: in paragraphs, in one line, or letter by letter. */
export type Mode = "flow" | "line" | "verbatim";

export interface PartRule {
  readonly tag: string;
  readonly mode: Mode;
  /** Where it may stand; elsewhere only its content stays. */
  readonly within?: ReadonlySet<string>;
}

const lists = new Set(["ul", "ol"]);
const groups = new Set(["table", "thead", "tbody", "tfoot"]);

/** Block elements that are kept; every other block is a boundary between paragraphs. */
export const parts: ReadonlyMap<string, PartRule> = new Map<string, PartRule>([
  ["h1", { tag: "h2", mode: "line" }],
  ...words("h2 h3 h4 h5 h6").map((tag) => [tag, { tag, mode: "line" }] as const),
  ...words("ul ol dl blockquote figure table").map((tag) => [tag, { tag, mode: "flow" }] as const),
  ...words("menu dir").map((tag) => [tag, { tag: "ul", mode: "flow" }] as const),
  ...words("pre xmp listing plaintext").map(
    (tag) => [tag, { tag: "pre", mode: "verbatim" }] as const,
  ),
  ["li", { tag: "li", mode: "flow", within: lists }],
  ["dt", { tag: "dt", mode: "flow", within: new Set(["dl"]) }],
  ["dd", { tag: "dd", mode: "flow", within: new Set(["dl"]) }],
  ["figcaption", { tag: "figcaption", mode: "flow", within: new Set(["figure"]) }],
  ["caption", { tag: "caption", mode: "line", within: new Set(["table"]) }],
  ...words("thead tbody tfoot").map(
    (tag) => [tag, { tag, mode: "flow", within: new Set(["table"]) }] as const,
  ),
  ["tr", { tag: "tr", mode: "flow", within: groups }],
  ...words("td th").map((tag) => [tag, { tag, mode: "flow", within: new Set(["tr"]) }] as const),
]);

/** Parts in which a single paragraph needs no `<p>`. */
export const tight: ReadonlySet<string> = new Set(words("li dt dd td th figcaption"));

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
