import weights from "../weights.json";
import type { ArticleWeights } from "./article-model";
import type { HidingWeights } from "./hiding";
import type { StoryModel } from "./model";

/** All that is fitted: what a story's line and what an article looks like, and how far to trust. */
export interface Model extends StoryModel {
  readonly article: ArticleWeights;
  readonly hiding: HidingWeights;
}

/** The model that is shipped; `npm run fit` writes it. */
export const model: Model = weights;
