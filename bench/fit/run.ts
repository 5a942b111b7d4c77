import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { fitArticle } from "./article";
import { crossValidate, judge } from "./cross";
import { labelledPages } from "./pages";
import { fitStory } from "./story";

const WEIGHTS = "src/core/weights.json";
const USAGE = `npm run fit -- --corpus DIR [--corpus DIR …] [--cache DIR] [--no-scores]

Refits ${WEIGHTS} from labelled pages. DIR holds truth.jsonl and pages/; pages whose label has a
type are no articles. Reports scores cross-validated by domain first, unless --no-scores.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", multiple: true },
      cache: { type: "string", default: "out/readings" },
      "no-scores": { type: "boolean", default: false },
    },
  });
  const corpora = values.corpus ?? [];
  if (corpora.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const pages = await labelledPages(corpora, values.cache);
  console.log(`${pages.length} pages of ${new Set(pages.map((page) => page.domain)).size} domains`);
  const scores = values["no-scores"] ? null : crossValidate(pages, console.log);
  if (scores) console.log("cross-validated by domain:", scores);
  const story = fitStory(pages);
  const article = fitArticle(pages.map((page) => judge(page, story)));
  const about = {
    date: new Date().toISOString().slice(0, 10),
    corpora: corpora.map((corpus) => basename(corpus)),
    pages: pages.length,
    scores,
  };
  writeFileSync(WEIGHTS, `${JSON.stringify({ about, ...story, article })}\n`);
  console.log(`wrote ${WEIGHTS}`);
}

await main();
