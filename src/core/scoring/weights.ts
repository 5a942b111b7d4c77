import weights from "../weights.json";
import type { ArticleWeights } from "./article-model";
import type { StoryModel } from "./model";

/** All that is fitted: what a story's line looks like, and what an article looks like. */
export interface Model extends StoryModel {
  readonly article: ArticleWeights;
}

/** The model that is shipped; `npm run fit` writes it. */
export const model: Model = weights;
