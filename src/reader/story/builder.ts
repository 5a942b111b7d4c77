import { adopt, mayLie, verbatim, verbatimText } from "./fill";
import { oneLine, paragraphs } from "./line";
import {
  type Attributes,
  type Inline,
  isPart,
  type Mark,
  newPart,
  type Part,
  type Piece,
  type Tongue,
} from "./piece";
import { dropRules, settle } from "./settle";
import type { Mode, PartRule } from "./tags";

/** A part that is open: what was put into it, and the line that is not ended yet. */
interface Level {
  readonly part: Part;
  readonly mode: Mode;
  run: Inline[];
}

const UNKNOWN: Tongue = { lang: "", dir: "" };

/** Takes a page's blocks and words in document order and puts the parts of a story together. */
export class Builder {
  readonly #root: Level = { part: newPart("div", UNKNOWN), mode: "flow", run: [] };
  readonly #levels: Level[] = [this.#root];
  /** Names that the next block is to answer to. */
  readonly #waiting: string[] = [];
  #marks: readonly Mark[] = [];
  #tongue = UNKNOWN;

  /** @returns whether the part may stand here; if not, only its content is to be taken */
  open(rule: PartRule, attributes: Attributes, names: readonly string[]): boolean {
    const { mode, part } = this.#top();
    if (mode !== "flow" || (rule.within && !rule.within.has(part.tag))) return false;
    this.#flush();
    const opened = newPart(rule.tag, this.#tongue, [], attributes);
    opened.names.push(...this.#waiting.splice(0), ...names);
    this.#levels.push({ part: opened, mode: rule.mode, run: [] });
    return true;
  }

  close(): void {
    this.#flush();
    const level = this.#levels.pop();
    if (!level) throw new RangeError("more parts closed than opened");
    if (level.mode !== "flow") level.part.names.push(...this.#waiting.splice(0));
    if (level.mode === "line") level.part.content = oneLine(level.run);
    if (level.mode === "verbatim") level.part.content = verbatim(level.run);
    this.#place(level.part);
  }

  /** Ends a paragraph: the edge of a block that is not kept. */
  boundary(): void {
    const { mode, run } = this.#top();
    if (mode === "flow") this.#flush();
    else if (mode === "line") this.words(" ");
    else if (run.length > 0 && !verbatimText(run.slice(-1)).endsWith("\n")) this.lineBreak();
  }

  words(text: string): void {
    this.#add({ kind: "words", text, marks: this.#marks });
  }

  lineBreak(): void {
    this.#add({ kind: "break", marks: this.#marks });
  }

  picture(attributes: Attributes, place: "line" | "block"): void {
    if (place === "line") {
      this.#add({ kind: "picture", attributes, marks: this.#marks });
      return;
    }
    if (this.#top().mode !== "flow") return;
    this.#flush();
    const marks = this.#marks.filter(({ tag }) => tag === "a");
    const picture = { kind: "picture", attributes, marks } as const;
    const inFigure = this.#top().part.tag === "figure";
    this.#place(inFigure ? picture : newPart("figure", this.#tongue, [picture]));
  }

  /** A line across the page. */
  rule(): void {
    if (this.#top().mode !== "flow") return;
    this.#flush();
    this.#place(newPart("hr", this.#tongue));
  }

  name(names: readonly string[]): void {
    this.#waiting.push(...names);
  }

  /** Lays a mark on all words that follow, until the answer is called. */
  mark(mark: Mark): () => void {
    const before = this.#marks;
    if (mayLie(mark, before)) this.#marks = [...before, mark];
    return () => {
      this.#marks = before;
    };
  }

  /** Sets language and direction of the blocks that follow, until the answer is called. */
  speak({ lang, dir }: Tongue): () => void {
    const before = this.#tongue;
    this.#tongue = { lang: lang || before.lang, dir: dir || before.dir };
    return () => {
      this.#tongue = before;
    };
  }

  finish(): Part {
    this.#flush();
    dropRules(this.#root.part);
    return this.#root.part;
  }

  #top(): Level {
    return this.#levels.at(-1) ?? this.#root;
  }

  #add(inline: Inline): void {
    this.#top().run.push(inline);
  }

  #flush(): void {
    const level = this.#top();
    if (level.mode !== "flow" || level.run.length === 0) return;
    const run = level.run;
    level.run = [];
    for (const line of paragraphs(run)) {
      const paragraph = newPart("p", this.#tongue, line);
      paragraph.names.push(...this.#waiting.splice(0));
      this.#place(paragraph);
    }
  }

  #place(piece: Piece): void {
    const { part } = this.#top();
    if (!isPart(piece)) {
      part.content.push(piece);
      return;
    }
    const left = settle(piece);
    if (left.length === 0) this.name(piece.names);
    for (const one of left) adopt(part, one);
  }
}
