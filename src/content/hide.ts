import { holds, type Rule } from "../core/select";
import { type Reply, tell } from "../platform/bus";
import { report } from "../platform/log";
import { AdoptedSheet, heavy } from "./adopted";

/** A rule and what it does to its elements. */
export interface Effect extends Rule {
  readonly dim: boolean;
}

const HIDE = "display:none!important";
const DIM = "opacity:.35!important;&:is(:hover,:focus-within){opacity:1!important}";
/** Rules by shape or place stay in the sheet that can be changed at once. */
const FRAGILE: ReadonlySet<Effect["how"]> = new Set(["shape", "place"]);
/** How many elements are looked at to see whether a change has come into force. */
const SAMPLE = 5;

/**
 * Hides elements with two style sheets. One is adopted by the page in the same moment, so that
 * nothing is painted first; the other has user origin, beats every `!important` of the page and is
 * put in by the background. As soon as that one stands, the first is withdrawn.
 */
export class Hider {
  private readonly sheet = new AdoptedSheet();
  private effects: ReadonlyMap<string, Effect> = new Map();
  private fragile: readonly Effect[] = [];
  /** Texts that stand in the user-origin sheet, as far as the background has said. */
  private readonly standing = new Map<string, Effect>();
  /** Texts that were sent without an answer: the background may have put them in all the same. */
  private readonly unanswered = new Map<string, Effect>();
  /** Texts whose elements the user-origin sheet did not hide: they stay adopted as well. */
  private readonly doubtful = new Set<string>();
  private sending = false;

  constructor(signal: AbortSignal) {
    signal.addEventListener("abort", () => this.apply([]), { once: true });
  }

  /** From now on exactly these are in force, also where the page has thrown our sheet out. */
  apply(effects: readonly Effect[]): void {
    this.effects = new Map(effects.map((effect) => [textOf(effect), effect]));
    this.fragile = effects.filter(({ how }) => FRAGILE.has(how));
    this.adopt();
    if (!this.sending) queueMicrotask(() => void this.send());
  }

  /** Drops at once what goes by place or shape and has come to mean something else. */
  guard(): void {
    const strayed = this.fragile.filter((effect) => !holds(document, effect));
    if (strayed.length === 0) return;
    this.apply([...this.effects.values()].filter((effect) => !strayed.includes(effect)));
  }

  /**
   * After the page comes back from the browser's cache of pages: what was asked meanwhile did not
   * reach it, so that all of it is asked again.
   */
  restore(): void {
    const stale = [...this.standing.keys()].filter((text) => !this.effects.has(text));
    for (const text of this.effects.keys()) this.standing.delete(text);
    this.adopt();
    if (stale.length > 0) void tell("sheet/change", { add: [], remove: stale });
    if (!this.sending) void this.send();
  }

  private adopt(): void {
    const waiting = [...this.effects].filter(([text]) => this.isWaiting(text));
    this.sheet.write(waiting.map(([, effect]) => heavy(effect.selector, declarations(effect))));
  }

  private isWaiting(text: string): boolean {
    return !this.standing.has(text) || this.doubtful.has(text);
  }

  /** Asks for one change after another until the user-origin sheet is as it should be. */
  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (await this.sendOne()) this.adopt();
    } finally {
      this.sending = false;
    }
  }

  private async sendOne(): Promise<boolean> {
    const add = [...this.effects].filter(([text, { how }]) => {
      return !this.standing.has(text) && !FRAGILE.has(how);
    });
    const perhaps = new Map([...this.unanswered, ...this.standing]);
    const remove = [...perhaps].filter(([text]) => !this.effects.has(text));
    if (add.length + remove.length === 0) return false;
    for (const [text, effect] of add) this.unanswered.set(text, effect);
    const reply = await this.change(add.map(textAlone), remove.map(textAlone));
    if (!reply.ok) return false;
    for (const [text, effect] of add) this.standing.set(text, effect);
    for (const [text] of remove) this.standing.delete(text);
    for (const [text] of [...add, ...remove]) this.unanswered.delete(text);
    this.adopt();
    this.confirm(add.filter(([text]) => this.effects.has(text)));
    if (remove.some(([, effect]) => isStillHidden(effect))) {
      await this.change([], remove.map(textAlone));
    }
    return true;
  }

  private change(add: string[], remove: string[]): Promise<Reply<null>> {
    return tell("sheet/change", { add, remove });
  }

  /** The adopted rules are gone: the elements must be hidden all the same. */
  private confirm(added: readonly (readonly [string, Effect])[]): void {
    const failed = added.slice(0, SAMPLE).filter(([, effect]) => isShown(effect));
    if (failed.length === 0) return;
    for (const [text] of added) this.doubtful.add(text);
    this.adopt();
    report("hide", `${failed.length} rules have no effect in the user-origin sheet`);
  }
}

function textAlone([text]: readonly [string, Effect]): string {
  return text;
}

function textOf(effect: Effect): string {
  return `${effect.selector}{${declarations(effect)}}`;
}

function declarations({ dim }: Effect): string {
  return dim ? DIM : HIDE;
}

function isShown({ elements: [element], dim }: Effect): boolean {
  if (!element?.isConnected || dim) return false;
  return isBoxed(element) === true;
}

/** Still without a box although its parent has one: inserted twice, the text is to go twice. */
function isStillHidden({ elements, dim }: Effect): boolean {
  const element = elements.find((one) => one.isConnected);
  if (!element?.parentElement || dim) return false;
  return isBoxed(element) === false && isBoxed(element.parentElement) === true;
}

/** Whether an element has a box; null in a document that is not shown, where Firefox says nothing. */
function isBoxed(element: Element): boolean | null {
  const style: CSSStyleDeclaration | null = getComputedStyle(element);
  return style && style.display !== "none";
}
