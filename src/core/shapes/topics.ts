import { kindOfTitle } from "../lexicon/titles";
import { endsSentence } from "../scoring/page-view";

const MAX_CHARS = 200;
const BETWEEN = /[,，、#|]/;

/** What "Tags: rivers, mills" is headed by, or null: topics in a line, of which none need be a link. */
export function topicsTitle(text: string): string | null {
  const cut = text.search(/[:：]/);
  if (cut < 2 || text.length > MAX_CHARS || endsSentence(text)) return null;
  const title = text.slice(0, cut);
  const match = kindOfTitle(title);
  const isTags = match?.kind === "tags" && !match.ambiguous;
  return isTags && BETWEEN.test(text.slice(cut)) ? title : null;
}
