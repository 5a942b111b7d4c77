import weights from "../weights.json";
import type { ArticleWeights } from "./article-model";
import type { HidingWeights } from "./hiding";
import type { StoryModel } from "./model";
import { packForest, packWeights, unpackForest, unpackWeights } from "./packed";

/** All that is fitted: what a story's line and what an article looks like, and how far to trust. */
export interface Model extends StoryModel {
  readonly article: ArticleWeights;
  readonly hiding: HidingWeights;
}

let unpacked: Model | null = null;

/** The model that is shipped; `npm run fit` writes it. Unpacked for the first page that is judged. */
export function shippedModel(): Model {
  unpacked ??= unpackModel(weights);
  return unpacked;
}

/** A model as it is kept in `weights.json`. */
export function packModel({ belief, story, article, hiding }: Model) {
  return {
    belief: packWeights(belief),
    story: packForest(story),
    article: { ...article, forest: packForest(article.forest) },
    hiding,
  };
}

function unpackModel({ belief, story, article, hiding }: ReturnType<typeof packModel>): Model {
  return {
    belief: unpackWeights(belief),
    story: unpackForest(story),
    article: { ...article, forest: unpackForest(article.forest) },
    hiding,
  };
}
