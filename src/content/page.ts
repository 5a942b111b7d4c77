import { type Analysis, analyze } from "../core/analyze";
import type { SectionRule } from "../core/filters/lookup";
import type { Level } from "../core/kinds";
import type { Missing } from "../core/story/missing";
import type { FilterReport } from "../shared/report";
import type { Settings } from "../shared/settings";
import { type Aimed, aimAt, NOTHING } from "./aim";
import { effectsOf, isStreaming, sameEffects } from "./effects";
import type { Effect, Hider } from "./hide";
import type { Memory } from "./memory";
import { Recall } from "./recall";
import type { Spared } from "./spare";
import type { Target } from "./targets";
import { actsAlone, choicesOf, levelHere, type Terms } from "./terms";

interface Parts {
  readonly hider: Hider;
  readonly spared: Spared;
  readonly memory: Memory;
}

/** What is known of the page, what is wanted of it, and what is done to it. */
export class Page {
  /** Of the last run; empty where nothing is hidden. */
  targets: readonly Target[] = [];
  /** Milliseconds that the last reading and the last hiding took. */
  cost = { analyze: 0, hide: 0 };
  /** What became of the user's filters in the last run. */
  filters: readonly FilterReport[] = [];
  private terms: Terms;
  private readonly parts: Parts;
  private readonly recall = new Recall();
  private analysis: Analysis | null = null;
  private stale = true;
  private wish: Level | null = null;
  private effects: readonly Effect[] = [];
  private lost: readonly Missing[] = [];
  private pointed: Element | null = null;
  private readonly shown = new Set<Element>();

  constructor(terms: Terms, parts: Parts) {
    this.terms = terms;
    this.parts = parts;
    const remembered = parts.memory.effects(this.level, choicesOf(this.terms));
    const filtered = this.level === "off" ? [] : (terms.filters?.early() ?? []);
    const early = [...this.recall.start(remembered), ...filtered];
    if (early.length > 0) parts.hider.apply(early);
  }

  get settings(): Settings {
    return this.terms.settings;
  }

  /** Other terms hold from now on. */
  follow(terms: Partial<Terms>): void {
    this.terms = { ...this.terms, ...terms };
    this.stale = true;
    this.act();
  }

  /** What is asked for on this page: what the reader said here, else what holds everywhere. */
  get level(): Level {
    return this.wish ?? (this.actsAlone ? levelHere(this.terms) : "off");
  }

  /** Stet acts here without being asked. */
  get actsAlone(): boolean {
    return actsAlone(this.terms);
  }

  /** The page may have changed: it is read anew before anything is said of it. */
  touch(): void {
    this.stale = true;
  }

  /** The page as it is now. */
  look(): Analysis {
    if (this.analysis && !this.stale) return this.analysis;
    const start = performance.now();
    this.analysis = analyze(document, choicesOf(this.terms), isStreaming());
    this.stale = false;
    this.cost.analyze = performance.now() - start;
    return this.analysis;
  }

  /** The page as it would be judged with these rules of the user's for sections, and no other. */
  suppose(sections: readonly SectionRule[]): Analysis {
    return analyze(document, { ...choicesOf(this.terms), sections });
  }

  /** Hidden blocks that may hold paragraphs of the story; what the reader has seen is not missing. */
  get missing(): readonly Missing[] {
    const hidden = new Set(
      this.targets.flatMap(({ verdict, shown }) => (shown ? [] : verdict.block)),
    );
    return this.lost.filter(({ block }) => hidden.has(block));
  }

  /** Hides what is to be hidden. @returns whether anything is otherwise than before */
  act(): boolean {
    const before = this.effects;
    const analysis = this.level === "off" ? null : this.look();
    const start = performance.now();
    const { targets, effects, told, missing } = this.aim(analysis);
    this.targets = targets;
    this.filters = told;
    this.lost = missing;
    const open = targets.filter(
      ({ element, shown, by }) => !shown && element !== this.pointed && by !== "selector",
    );
    this.effects = effectsOf(open, before);
    const remembered = this.recall.stillRight(analysis);
    const known = !analysis || !isStreaming();
    if (known) this.recall.end();
    const all = [...this.effects, ...effects];
    this.parts.hider.apply(known ? all : [...all, ...remembered]);
    this.cost.hide = performance.now() - start;
    return !sameEffects(before, this.effects);
  }

  /** The reader asks for a level on this page, story or not, until the page is left. */
  ask(level: Level): void {
    this.wish = level;
    this.act();
  }

  /** The reader wants to see these blocks, or no longer. */
  show(elements: readonly Element[], shown: boolean): void {
    for (const element of elements) {
      if (shown) this.shown.add(element);
      else for (const one of this.shown) if (element.contains(one)) this.shown.delete(one);
    }
    this.act();
  }

  /** Shows one hidden block for as long as it is pointed at. */
  point(element: Element | null): void {
    if (this.pointed === element) return;
    this.pointed = element;
    this.act();
  }

  /** The reader has gone to another page in the same document. */
  leave(): void {
    this.wish = null;
    this.pointed = null;
    this.shown.clear();
    this.parts.spared.forget();
    this.stale = true;
  }

  /** Keeps what this page has taught of its site. */
  learn(): Promise<void> {
    const { level, effects, targets, recall } = this;
    return this.parts.memory.learn(level, effects, targets, recall.wrong);
  }

  private aim(analysis: Analysis | null): Aimed {
    if (!analysis) return NOTHING;
    const { terms, level, pointed, shown } = this;
    const { spared } = this.parts;
    const spares = {
      isSpared: (element: Element) => spared.has(element),
      isShown: (element: Element) =>
        element === pointed || [...shown].some((one) => element.contains(one)),
    };
    return aimAt(analysis, { level, asked: this.wish !== null, terms }, spares, shown);
  }
}
