import type { Import } from "./imports";

/** What the files of one folder may import. */
interface Layer {
  readonly folder: string;
  /** Folders, single files and packages whose code may be used. */
  readonly uses: readonly string[];
  /** Folders of which only the types may be used. */
  readonly types?: readonly string[];
}

const UI = ["preact", "@preact/signals", "@fontsource-variable/literata"];
/** What the editor of filters is made with: it is loaded late, so nothing else may use it. */
const EDITOR = ["autocomplete", "commands", "lint", "search", "state", "view"].map(
  (name) => `@codemirror/${name}`,
);
const EDITOR_FOLDER = "options/editor/";
const FACES = [...UI, "@fontsource-variable/atkinson-hyperlegible-next"];
/** Plain lists of names that types are made of, free to be used where types are. */
const NAMES = ["src/core/kinds"];

/** The table of docs/ARCHITECTURE.md. */
export const layers: readonly Layer[] = [
  { folder: "src/core", uses: ["src/core"] },
  {
    folder: "src/shared",
    uses: ["src/shared", "valibot", "@fontsource-variable/literata", ...NAMES],
    types: ["src/core"],
  },
  {
    folder: "src/platform",
    uses: ["src/platform", "src/shared", "webextension-polyfill", "idb-keyval"],
    types: ["src/core"],
  },
  { folder: "src/reader", uses: ["src/reader", ...FACES], types: ["src/core"] },
  {
    folder: "src/content",
    uses: ["src/content", "src/core", "src/shared", "src/platform", "src/reader"],
  },
  {
    folder: "src/background",
    uses: ["src/background", "src/shared", "src/platform", "src/core/filters", "src/core/kinds"],
    types: ["src/core", "webextension-polyfill"],
  },
  {
    folder: "popup",
    uses: ["popup", "src/shared", "src/platform", ...NAMES, ...UI],
    types: ["src/core"],
  },
  {
    folder: "options",
    uses: [
      "options",
      "src/shared",
      "src/platform",
      "src/core/filters",
      "src/core/trial",
      ...NAMES,
      ...FACES,
    ],
    types: ["src/core"],
  },
];

/** Single files that may use one thing more, with the reason. */
const EXCEPTIONS: Readonly<Record<string, readonly [target: string, reason: string]>> = {
  "src/core/filters/chain.ts": ["css-what", "the grammar of selectors is a package's work"],
  "src/core/filters/css-text.ts": ["css-what", "the grammar of selectors is a package's work"],
  "src/core/filters/selector.ts": ["css-what", "the grammar of selectors is a package's work"],
  "src/core/story/second-opinion.ts": [
    "@mozilla/readability",
    "the second opinion is asked in one place",
  ],
  "src/shared/wishes.ts": [
    "src/core/wish-key",
    "what is stored is found again by the key it is judged by",
  ],
};

/** The layer a file lies in, or null when none is known. */
export function layerOf(path: string): Layer | null {
  return layers.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null;
}

/** Why a file must not import something, or null when it may. */
export function refusal(path: string, { target, isType }: Import): string | null {
  const layer = layerOf(path);
  if (!layer) return `${path} lies in no known layer`;
  const isWithin = (folder: string) => target === folder || target.startsWith(`${folder}/`);
  if (layer.uses.some(isWithin)) return null;
  if (isType && (layer.types ?? []).some(isWithin)) return null;
  if (path.startsWith(EDITOR_FOLDER) && EDITOR.includes(target)) return null;
  if (EXCEPTIONS[path]?.[0] === target) return null;
  return `${path} imports ${isType ? "types of " : ""}${target}`;
}
