import type { Verdict } from "../../../src/core/evidence";
import { metadata } from "../../../src/core/metadata/metadata";
import { provenance } from "../../../src/core/provenance/provenance";
import type { Block, Line, PageFacts, Reading } from "../../../src/core/reading";
import type { Article, Metadata, Signal } from "../../../src/core/story/story";

/** A page as a test describes it: its lines, top to bottom, each a block of its own. */
export interface Told {
  readonly url?: string;
  readonly lang?: string;
  readonly documentTitle?: string;
  readonly metas?: PageFacts["metas"];
  readonly relations?: PageFacts["relations"];
  readonly jsonLd?: readonly unknown[];
  /** [key, text, index of the line it stands in]. */
  readonly items?: readonly (readonly [string, string, number])[];
  /** The text of a line that leads to the site's first page. */
  readonly home?: string;
  /** Lines before the headline. */
  readonly above?: readonly string[];
  readonly headline?: string;
  /** Lines between headline and story. */
  readonly under?: readonly string[];
  readonly story?: readonly string[];
  /** Lines behind the story. */
  readonly below?: readonly string[];
  /** Texts of lines whose block is judged clutter. */
  readonly clutter?: readonly string[];
}

export interface Page {
  readonly reading: Reading;
  readonly article: Article;
  readonly verdicts: readonly Verdict[];
}

const STORY = [
  "The council of Port Almond agreed to rebuild the harbour wall after a long debate on costs.",
  "Work begins in spring and is to take eleven months, the harbour master told the meeting.",
] as const;

/** The page that `told` describes, as the segmenter would read it. */
export function pageFrom(told: Told): Page {
  const { above = [], under = [], story = STORY, below = [], clutter = [] } = told;
  const headline = told.headline ?? "Harbour wall of Port Almond to be rebuilt";
  const texts = [...above, headline, ...under, ...story, ...below];
  const top = above.length;
  const first = top + 1 + under.length;
  const storyLines = story.map((_, at) => first + at);
  const blocks = [
    blockOf(0, "body", 0, texts.length, texts.length + 1),
    ...texts.map((_, at) => blockOf(at + 1, at === top ? "h1" : "p", at, at + 1, at + 2)),
  ];
  const reading: Reading = {
    facts: factsOf(told),
    blocks,
    lines: texts.map((text, at) => ({
      ...lineOf(at, text, at === top ? 1 : 0),
      href: text === told.home ? "https://www.almond-gazette.example/" : "",
    })),
    elements: [],
    texts: [],
    cut: false,
  };
  const article: Article = {
    isArticle: true,
    confidence: 0.9,
    headline: headline === "" ? null : top,
    lines: storyLines,
    root: 0,
    text: story.join("\n"),
  };
  const verdicts = texts.flatMap((text, at) => (clutter.includes(text) ? [accused(at + 1)] : []));
  return { reading, article, verdicts };
}

export function metadataOf(told: Told): Metadata {
  const { reading, article, verdicts } = pageFrom(told);
  return metadata(reading, article, verdicts);
}

export function signalsOf(told: Told): readonly Signal[] {
  const page = pageFrom(told);
  return provenance(page, metadata(page.reading, page.article, page.verdicts));
}

/** The value of the first signal of a name, or null. */
export function signalOf(told: Told, name: Signal["signal"]): string | null {
  return signalsOf(told).find(({ signal }) => signal === name)?.value ?? null;
}

function factsOf(told: Told): PageFacts {
  return {
    url: told.url ?? "https://www.almond-gazette.example/harbour-wall",
    documentTitle: told.documentTitle ?? "",
    lang: told.lang ?? "en",
    dir: "",
    metas: told.metas ?? [],
    relations: told.relations ?? [],
    jsonLd: (told.jsonLd ?? []).map((node) =>
      typeof node === "string" ? node : JSON.stringify(node),
    ),
    times: [],
    items: (told.items ?? []).map(([key, text, line]) => [key, text, line + 1] as const),
  };
}

function lineOf(id: number, text: string, heading: number): Line {
  return {
    id,
    block: id + 1,
    text,
    linkChars: 0,
    links: 0,
    heading,
    strongChars: 0,
    clickable: false,
  } as Line;
}

function blockOf(id: number, tag: string, firstLine: number, lastLine: number, end: number): Block {
  return {
    id,
    parent: id === 0 ? -1 : 0,
    end,
    depth: id === 0 ? 0 : 1,
    tag,
    role: "",
    names: [],
    label: "",
    firstLine,
    lastLine,
    chars: 0,
    linkChars: 0,
    links: 0,
    images: 0,
    controls: 0,
    emails: 0,
    hidden: false,
    position: "",
  } as Block;
}

function accused(block: number): Verdict {
  return {
    block,
    action: "hide",
    kind: "related",
    title: "",
    confidence: 0.95,
    reasons: [{ key: "because_titled_list", fill: [] }],
  };
}
