import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** A reviewed change to one file of a package, bound to the exact bytes that were reviewed. */
export interface Rewrite {
  /** Path below node_modules. */
  readonly file: string;
  /** SHA-256 of the file as published. */
  readonly sha256: string;
  /** [what stands there once, what takes its place, why the meaning stays]. */
  readonly changes: readonly (readonly [from: string, to: string, why: string])[];
}

/**
 * The three places where a shipped package would turn a string into HTML: each is replaced by the
 * same step done on nodes, so that the bundles hold no such sink at all. And the one where a
 * package would put a style element into a page of ours, whose policy forbids it.
 */
export const rewrites: readonly Rewrite[] = [
  {
    file: "@mozilla/readability/Readability.js",
    sha256: "34dcab3d0832d0019f02990eed6b6124e029e8c32b9f0c6f2550544ff8dff174",
    changes: [
      [
        "var pageCacheHtml = page.innerHTML;",
        "var pageCache = page.cloneNode(true);",
        "keeps the page for another try as nodes, not as text",
      ],
      [
        "page.innerHTML = pageCacheHtml;",
        `while (page.firstChild) page.removeChild(page.firstChild);
        for (var again = pageCache.cloneNode(true); again.firstChild; ) page.appendChild(again.firstChild);`,
        "restores the page from a fresh copy of those nodes",
      ],
      [
        "tmp.innerHTML = noscript.innerHTML;",
        "Array.from(noscript.childNodes).forEach(function (node) { tmp.appendChild(node.cloneNode(true)); });",
        "only reached when the noscript's child is an element, so copying it is the same",
      ],
    ],
  },
  {
    file: "preact/dist/preact.mjs",
    sha256: "bdcbd9abdf2c77c5c45326eab42191e949222d479d0d5f69467387a77040cb55",
    changes: [
      [
        "(t.innerHTML=h.__html)",
        "(t.textContent=h.__html)",
        "dangerouslySetInnerHTML is used nowhere; should it ever be, the text is shown as text",
      ],
    ],
  },
  {
    file: "style-mod/src/style-mod.js",
    sha256: "9ef4f1f242d438a2bb9ba8b7d580cc4aa7ea00734223468fcedecacbd961aa3b",
    changes: [
      [
        "if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet) {",
        "if (root.adoptedStyleSheets && win.CSSStyleSheet) {",
        "a document takes constructed sheets too, as a shadow root does",
      ],
    ],
  },
];

/**
 * Applies one rewrite to a file's text.
 *
 * @throws {Error} when the bytes are not the reviewed ones or a place is not found exactly once
 */
export function rewrite(code: string, { file, sha256, changes }: Rewrite): string {
  const actual = createHash("sha256").update(code).digest("hex");
  if (actual !== sha256) {
    throw new Error(`${file} has changed (sha256 ${actual}): review its rewrite`);
  }
  return changes.reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  }, code);
}

/** The rewrites as a step of the bundler. */
export function rewritePlugin(): Plugin {
  return {
    name: "stet:rewrites",
    enforce: "pre",
    transform(code, id) {
      const file = id.replaceAll("\\", "/").split("/node_modules/").at(-1);
      const found = rewrites.find((candidate) => candidate.file === file);
      return found ? { code: rewrite(code, found), map: null } : null;
    },
  };
}
