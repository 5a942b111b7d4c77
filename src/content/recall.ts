import type { Analysis } from "../core/analyze";
import type { Effect } from "./hide";

/**
 * What this site taught before, in force from the first moment of a page until the page itself is
 * known.
 */
export class Recall {
  /** Selectors that turned out to mean a part of this page's story. */
  readonly wrong: string[] = [];
  private effects: readonly Effect[] = [];

  start(effects: readonly Effect[]): readonly Effect[] {
    this.effects = effects;
    return effects;
  }

  /** What still holds beside what the page's own reading has found. */
  stillRight(analysis: Analysis | null): readonly Effect[] {
    if (!analysis || this.effects.length === 0) return this.effects;
    const story = analysis.article.lines.flatMap((line) => analysis.reading.texts[line] ?? []);
    this.effects = this.effects.filter(({ selector }) => {
      const right = !holdsAny(selector, story);
      if (!right) this.wrong.push(selector);
      return right;
    });
    return this.effects;
  }

  /** The page is known: from now on its own reading says it all. */
  end(): void {
    this.effects = [];
  }
}

function holdsAny(selector: string, texts: readonly Text[]): boolean {
  const elements = [...document.querySelectorAll(selector)];
  return elements.some((element) => texts.some((text) => element.contains(text)));
}
