import type { Choices } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Wishes } from "../core/wishes";
import { writeMemory } from "../platform/store";
import type { Remembered, SiteMemory } from "../shared/memory";
import type { Effect } from "./hide";
import type { Target } from "./targets";

const MAX_SELECTORS = 80;
const VISITS_OF_A_CLASS = 2;
/** Names that a program made up for one page or build: `post-48213`, `css-1x8ab3f`, `ember77`. */
const MADE_UP = /\d{3}|\d[a-z]+\d|[a-z]\d\d$/i;
/** Ids and classes, alone or below another name; nothing that tells of content or place. */
const NAMED = /^[\w.#\\ >-]+$/;

/** What this site taught on earlier visits, and what this visit adds to it. */
export class Memory {
  private readonly host: string;
  private level: Level;
  private selectors: Map<string, Remembered>;
  /** Each selector counts once a visit. */
  private readonly counted = new Set<string>();

  constructor(host: string, stored: SiteMemory | null) {
    this.host = host;
    this.level = stored?.level ?? "off";
    this.selectors = new Map(stored?.selectors);
  }

  /** What to hide before anything is known of the page. */
  effects(level: Level, { kinds, wishes = {} }: Choices): readonly Effect[] {
    if (level === "off" || this.level !== level) return [];
    return [...this.selectors]
      .filter(([selector, { visits }]) => visits >= proofNeeded(selector))
      .filter(([, { kind }]) => kind === "furniture" || (kinds[kind] && !isSpared(kind, wishes)))
      .map(([selector]) => ({ selector, how: "name", elements: [], dim: false }));
  }

  /**
   * Keeps what this page has confirmed and what it has refuted.
   *
   * @param wrong - remembered selectors that meant something which is not hidden here
   */
  async learn(
    level: Level,
    effects: readonly Effect[],
    targets: readonly Target[],
    wrong: readonly string[],
  ): Promise<void> {
    if (level !== this.level) this.selectors = new Map();
    this.level = level;
    const right = effects.filter((effect) => isLasting(effect) && this.count(effect, targets));
    for (const selector of wrong) this.distrust(selector);
    if (right.length + wrong.length === 0) return;
    await writeMemory(this.host, { level, selectors: mostTrusted(this.selectors) });
  }

  private count(effect: Effect, targets: readonly Target[]): boolean {
    const { selector } = effect;
    const kind = kindOf(effect, targets);
    const known = this.selectors.get(selector);
    if (!kind || known?.visits === 0 || this.counted.has(selector)) return false;
    this.counted.add(selector);
    this.selectors.set(selector, { kind, visits: (known?.visits ?? 0) + 1 });
    return true;
  }

  private distrust(selector: string): void {
    const known = this.selectors.get(selector);
    if (known) this.selectors.set(selector, { ...known, visits: 0 });
  }
}

/** One section of that kind is kept: which of the selectors means it is not known yet. */
function isSpared(kind: string, wishes: Wishes): boolean {
  return Object.entries(wishes).some(
    ([name, wish]) => wish === "keep" && name.split(" ", 1)[0] === kind,
  );
}

/** An id means one thing; a class may yet turn out to be on the story of another page. */
function proofNeeded(selector: string): number {
  return selector.includes(".") ? VISITS_OF_A_CLASS : 1;
}

/** A name of the site's own making, which says the same on its next page. */
function isLasting({ selector, how, dim }: Effect): boolean {
  return how === "name" && !dim && NAMED.test(selector) && !MADE_UP.test(selector);
}

function kindOf(effect: Effect, targets: readonly Target[]): Remembered["kind"] | null {
  const [element] = effect.elements;
  const kind = targets.find((target) => target.element === element)?.verdict.kind ?? null;
  return kind === "filter" ? null : kind;
}

/** Those once wrong are kept too, so that they are not learnt again. */
function mostTrusted(selectors: ReadonlyMap<string, Remembered>): ReadonlyMap<string, Remembered> {
  const sorted = [...selectors].toSorted(
    ([, one], [, other]) => trust(other.visits) - trust(one.visits),
  );
  return new Map(sorted.slice(0, MAX_SELECTORS));
}

function trust(visits: number): number {
  return visits === 0 ? Number.POSITIVE_INFINITY : visits;
}
