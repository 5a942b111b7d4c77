import weights from "../weights.json";
import type { ArticleWeights } from "./article-model";
import type { StoryModel } from "./model";

/** The fitted model that is shipped; `npm run fit` writes it. */
export const model: StoryModel & { readonly article: ArticleWeights } = weights;
