import type { Analysis } from "../analyze";
import type { Metadata, Signal } from "../story/story";
import { credits } from "./agency";
import { dateConflict } from "./date-conflict";
import { oldStory } from "./old-story";
import { origins } from "./origin";
import { pageSigns } from "./page-signs";
import { tellingOf } from "./telling";

/**
 * Evidence of where a story comes from and how its page is made: stated, never a verdict on a site.
 * Nothing is said of a page without a story.
 */
export function provenance(
  { reading, article, verdicts }: Pick<Analysis, "reading" | "article" | "verdicts">,
  metadata: Metadata,
): readonly Signal[] {
  if (article.lines.length === 0) return [];
  const telling = tellingOf(reading, article, verdicts, metadata);
  return [
    ...credits(telling),
    ...origins(telling),
    ...oldStory(telling),
    ...dateConflict(telling),
    ...pageSigns(telling),
  ];
}
