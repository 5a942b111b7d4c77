import { type Analysis, analyze, type Choices, plan } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Missing } from "../core/missing";
import { type Settings, siteOf } from "../shared/settings";
import { effectsOf, isStreaming, sameEffects } from "./effects";
import type { Effect, Hider } from "./hide";
import type { Memory } from "./memory";
import { Recall } from "./recall";
import type { Spared } from "./spare";
import { isStory } from "./story-hint";
import { type Target, targetsOf } from "./targets";

/** What holds for this page from outside. */
export interface Terms {
  readonly settings: Settings;
  /** Every http and https site is granted. */
  readonly grantedAll: boolean;
}

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
    const remembered = parts.memory.effects(this.level, terms.settings.kinds);
    if (remembered.length > 0) parts.hider.apply(this.recall.start(remembered));
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
    return this.wish ?? (this.actsAlone ? this.terms.settings.level : "off");
  }

  /** Stet acts here without being asked. */
  get actsAlone(): boolean {
    const site = siteOf(this.terms.settings, location.hostname);
    if (site) return site.declutter === "always";
    return this.terms.grantedAll;
  }

  /** The page may have changed: it is read anew before anything is said of it. */
  touch(): void {
    this.stale = true;
  }

  /** The page as it is now. */
  look(): Analysis {
    if (this.analysis && !this.stale) return this.analysis;
    const start = performance.now();
    this.analysis = analyze(document, this.choices);
    this.stale = false;
    this.cost.analyze = performance.now() - start;
    return this.analysis;
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
    this.targets = analysis ? this.aim(analysis) : [];
    const open = this.targets.filter(({ element, shown }) => !shown && element !== this.pointed);
    this.effects = effectsOf(open, before);
    const remembered = this.recall.stillRight(analysis);
    const known = !analysis || !isStreaming();
    if (known) this.recall.end();
    this.parts.hider.apply(known ? this.effects : [...this.effects, ...remembered]);
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

  private aim(analysis: Analysis): readonly Target[] {
    if (this.wish === null && !isStory(analysis)) return [];
    const planned = plan(analysis, this.level, this.choices);
    this.lost = planned.missing;
    return targetsOf(analysis, planned, (element) => this.parts.spared.has(element), this.shown);
  }

  private get choices(): Choices {
    const { kinds, titles } = this.settings;
    return { kinds, titles };
  }
}
