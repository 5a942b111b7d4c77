import { parse, type Selector, SelectorType } from "css-what";
import { cssText, isCombinator } from "./css-text";
import { Fault } from "./fault";
import type { Chain, Step } from "./rule";
import type { Scanned } from "./scan";

/** Where a chain begins: in the page, inside of an element, with the element itself. */
type Start = "page" | "inside" | "itself";

/** Whether a token is or holds an operator, or `:has` in `:has`, which no browser takes. */
export function isProcedural(token: Selector, scanned: Scanned, inHas = false): boolean {
  if (token.type !== SelectorType.Pseudo) return false;
  if (scanned.operations.has(token.name)) return true;
  if (!Array.isArray(token.data)) return false;
  const isHas = token.name === "has";
  if (isHas && inHas) return true;
  return token.data.some((part) =>
    part.some((each) => isProcedural(each, scanned, isHas || inHas)),
  );
}

/**
 * The steps of a selector with operators: what is plain CSS stays together.
 *
 * @throws {Fault}
 */
export function chainOf(tokens: readonly Selector[], scanned: Scanned, start: Start): Chain {
  const steps: Step[] = [];
  let plain: Selector[] = [];
  const flush = () => {
    if (plain.length > 0) steps.push(plainStep(plain, steps.length === 0 ? start : "later"));
    plain = [];
  };
  for (const token of tokens) {
    if (!isProcedural(token, scanned)) {
      plain.push(token);
      continue;
    }
    if (isCombinator(plain.at(-1))) plain.push({ type: SelectorType.Universal, namespace: null });
    flush();
    const step = operatorStep(token, scanned);
    if (steps.length === 0 && step[0] !== "xpath") steps.push(...firstOf(start));
    steps.push(step);
  }
  if (plain.length === 1 && plain[0]?.type === SelectorType.Descendant) plain = [];
  flush();
  if (start === "itself" && steps.some(([what]) => MOVES.has(what))) {
    throw new Fault("place", "", 0);
  }
  return steps;
}

const MOVES: ReadonlySet<Step[0]> = new Set(["all", "go", "up", "xpath"]);

/** What a chain begins with when its first word is an operator. */
function firstOf(start: Start): Chain {
  if (start === "page") return [["all", "*"]];
  return start === "inside" ? [["go", " *"]] : [];
}

function plainStep(tokens: readonly Selector[], place: Start | "later"): Step {
  const goes = isCombinator(tokens[0]);
  const css = cssText(tokens);
  if (place === "page") return ["all", css.trim()];
  if (place === "inside") return ["go", goes ? css : ` ${css}`];
  return goes ? ["go", css] : ["css", css];
}

function operatorStep(token: Selector, scanned: Scanned): Step {
  if (token.type !== SelectorType.Pseudo) throw new Fault("syntax", "", 0);
  const own = scanned.operations.get(token.name);
  if (own?.what === "step") return checked(own.step, own.column);
  if (own) throw new Fault("place", "", own.column);
  const { name, data } = token;
  const isKnown = name === "has" || name === "is" || name === "where" || name === "not";
  if (!isKnown || !Array.isArray(data)) throw new Fault("unknown", `:${name}`, 0);
  const start = name === "has" ? "inside" : "itself";
  return [name === "where" ? "is" : name, data.map((part) => chainOf(part, scanned, start))];
}

/** A selector inside an argument is read as any other. */
function checked(step: Step, column: number): Step {
  if (step[0] !== "up" || typeof step[1] === "number") return step;
  return ["up", plainSelector(step[1], column)];
}

function plainSelector(selector: string, column: number): string {
  try {
    return parse(selector)
      .map((tokens) => cssText(tokens).trim())
      .join(", ");
  } catch {
    throw new Fault("argument", selector, column);
  }
}
