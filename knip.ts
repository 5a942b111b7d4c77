import type { KnipConfig } from "knip";

/** Reads every path that a pattern finds as an import, so that knip can follow it. */
const importing = (pattern: RegExp) => (text: string) =>
  [...text.matchAll(pattern)].map(([, path]) => `import "${path}";`).join("\n");

const config: KnipConfig = {
  entry: [
    "src/{content,background,reader}/index.ts",
    "src/content/{telling,filtering,picking}.ts",
    "options/compiler.ts",
    "src/background/compiler.ts",
    "{popup,options}/*.html",
    "scripts/{icons,start,test}.ts",
    "scripts/browsers/install.ts",
    // Bundled and run in a page.
    "bench/{fit,speed}/page.ts",
  ],
  project: [
    "{src,popup,options,scripts,tests,bench}/**/*.{ts,tsx,mjs,css,html}",
    "!tests/pages/**",
  ],
  compilers: {
    css: importing(/@import\s+["']([^"']+)["']/g),
    html: importing(/(?:href|src)="(\.[^"]+\.(?:css|tsx?))"/g),
  },
  // Of the operating system.
  ignoreBinaries: ["apt-get"],
  // What a function takes and gives has a name that others may say.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
