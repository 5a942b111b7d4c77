import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "tests/pages";
const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Makes the three files of a page shape. They are whole but tell no story yet, so that the tests
 * fail until they are filled in.
 *
 * @param root - of the project
 * @param slug - name of the folder: words in lower case with hyphens between
 * @returns what to do next
 * @throws when the slug is no such name, or the folder is there already
 */
export function newPage(root: string, slug: string): string {
  if (!SLUG.test(slug)) throw new Error(`“${slug}” is no name like quiet-page`);
  const folder = join(root, FOLDER, slug);
  if (existsSync(folder)) throw new Error(`${FOLDER}/${slug} is there already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page.html"), page(slug));
  writeFileSync(join(folder, "expected.json"), `${JSON.stringify(expected(slug), null, 2)}\n`);
  writeFileSync(join(folder, "about.md"), "What this shape is.\nHard: what makes it hard.\n");
  return `${FOLDER}/${slug}: write the page, then say what must stay and what must go.
How: ${FOLDER}/README.md. Check: npx vitest run tests/support`;
}

function page(slug: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Headline | ${siteOf(slug)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="Headline">
<meta property="og:site_name" content="${siteOf(slug)}">
<style>
body { margin: 0 auto; max-width: 45rem; font: 18px/1.6 Georgia, serif; }
</style>
</head>
<body>
<header><a href="/">${siteOf(slug)}</a></header>
<main>
<h1>Headline</h1>
<p>First paragraph.</p>
<h3>Related</h3>
<ul><li><a href="/another">Another story</a></li></ul>
</main>
<footer><a href="/about">About us</a></footer>
</body>
</html>
`;
}

function expected(slug: string): object {
  return {
    url: `https://www.${slug}.example/headline`,
    article: true,
    title: "Headline",
    author: null,
    published: null,
    site: siteOf(slug),
    lang: "en",
    keep: [siteOf(slug), "Headline", "First paragraph.", "About us"],
    hide: [
      { kind: "related", text: "Related" },
      { kind: "related", text: "Another story" },
    ],
    story: ["First paragraph."],
    notStory: [],
    captions: [],
  };
}

/** A site of its own for every page: “quiet-page” is told by “The Quiet Page”. */
function siteOf(slug: string): string {
  return `The ${slug.replace(/(?:^|-)(.)/g, (_, first: string) => ` ${first.toUpperCase()}`).trim()}`;
}
