import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { packModel, shippedModel } from "../../src/core/scoring/weights";
import { scoreTold } from "../gate/confidence";
import { fitArticle } from "./article";
import { judgeHeld, scoreStories } from "./cross";
import { FOLDS, fitHeld, readHeld } from "./held";
import { accusedHeld, fitHiding, scoreHiding } from "./hiding";
import { isArticle, labelledPages } from "./pages";
import { fitStory } from "./story";

const WEIGHTS = "src/core/weights.json";
const USAGE = `npm run fit -- --corpus DIR [--corpus DIR …] [--cache DIR] [--held DIR] [--article]

Refits ${WEIGHTS} from labelled pages and reports scores cross-validated by domain. DIR holds
truth.jsonl and pages/; pages whose label has a type are no articles. The models of the story that
have not seen a fold of domains are kept in --held. --article refits only what tells articles from
other pages: it takes those models from there and leaves the story's weights as they are.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", multiple: true },
      cache: { type: "string", default: "out/readings" },
      held: { type: "string", default: "out/held" },
      article: { type: "boolean", default: false },
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
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    values.article ? readHeld(fold, values.held) : fitHeld(pages, fold, values.held),
  );
  const judged = judgeHeld(pages, held, console.log);
  const article = fitArticle([...judged.values()]);
  const accused = accusedHeld(pages.filter(isArticle), held, article.weights);
  const hiding = fitHiding(accused.flat());
  const scores = {
    story: scoreStories(judged),
    article: scoreTold(article.told),
    hiding: scoreHiding(accused),
  };
  console.log("cross-validated by domain:", scores);
  const about = {
    date: new Date().toISOString().slice(0, 10),
    corpora: corpora.map((corpus) => basename(corpus)),
    pages: pages.length,
    scores,
  };
  const story = values.article ? shippedModel() : fitStory(pages);
  const packed = packModel({ ...story, article: article.weights, hiding });
  writeFileSync(WEIGHTS, `${JSON.stringify({ about, ...packed })}\n`);
  console.log(`wrote ${WEIGHTS}`);
}

await main();
