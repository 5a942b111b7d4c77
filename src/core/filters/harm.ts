import { parentOf } from "../above";
import type { Reading } from "../reading";
import type { Article } from "../story/story";
import { unclobbered } from "../unclobbered";
import { MOST_OF_STORY, WHOLE } from "./cost";

/** What a rule would do that no rule may. */
export type Harm = "page" | "story";

/** Sees to it that what filters hide leaves the page and the story. */
export class StoryGuard {
  private readonly lines: readonly {
    readonly above: ReadonlySet<Element>;
    readonly chars: number;
  }[];
  private readonly most: number;
  private readonly hidden = new Set<number>();

  constructor(reading: Pick<Reading, "lines" | "texts">, article: Pick<Article, "lines">) {
    this.lines = article.lines.map((id) => ({
      above: ancestors(reading.texts[id]?.[0] ?? null),
      chars: reading.lines[id]?.text.length ?? 0,
    }));
    this.most = this.lines.reduce((sum, { chars }) => sum + chars, 0) * MOST_OF_STORY;
  }

  /** Lets a rule hide these elements (null), or says what harm that would be: then it may not. */
  judge(elements: readonly Element[]): Harm | null {
    if (elements.some((element) => WHOLE.test(unclobbered(element, "localName")))) return "page";
    const now = new Set(this.hidden);
    this.lines.forEach(({ above }, line) => {
      if (elements.some((element) => above.has(element))) now.add(line);
    });
    const chars = [...now].reduce((sum, line) => sum + (this.lines[line]?.chars ?? 0), 0);
    if (now.size > 0 && chars > this.most) return "story";
    for (const line of now) this.hidden.add(line);
    return null;
  }
}

function ancestors(text: Text | null): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at: Element | null = text?.parentElement ?? null; at; at = parentOf(at)) found.add(at);
  return found;
}
