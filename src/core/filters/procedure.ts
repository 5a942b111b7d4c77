import { alike, type Shapes } from "./alike";
import { type Elements, elementsIn } from "./elements";
import { isExpression, tester, unquoted } from "./pattern";
import type { Chain, Step } from "./rule";

/** Why a rule's steps came to no end: too long a time, or something the browser does not know. */
export type Failure = "slow" | "invalid";

/** Thrown when the time is over. */
const OVER = Symbol("the time for filters is over");
/** Elements between two looks at the time. */
const PACE = 32;

/**
 * The elements that a rule with steps means in a document, each once, in the order they were found.
 *
 * @param isOver - asked now and then; true ends the search
 * @param shapes - the document read into blocks, for `:like`; asked only when a rule needs it
 */
export function runChain(
  document: Document,
  chain: Chain,
  isOver: () => boolean,
  shapes: () => Shapes,
): readonly Element[] | Failure {
  let count = 0;
  const tick = () => {
    if (++count % PACE === 0 && isOver()) throw OVER;
  };
  try {
    return follow({ document, dom: elementsIn(document), tick, shapes }, chain, null);
  } catch (error) {
    if (error === OVER) return "slow";
    // Selectors and expressions of XPath that this browser does not take.
    if (error instanceof Error || error instanceof DOMException) return "invalid";
    throw error;
  }
}

interface Run {
  readonly document: Document;
  readonly dom: Elements;
  readonly tick: () => void;
  readonly shapes: () => Shapes;
}

/** @param from - null: the document itself */
function follow(run: Run, chain: Chain, from: readonly Element[] | null): readonly Element[] {
  let at = from;
  for (const step of chain) {
    at = [...new Set(take(run, step, at))];
    if (at.length === 0) return at;
  }
  return at ?? [];
}

function take(run: Run, step: Step, from: readonly Element[] | null): readonly Element[] {
  if (step[0] === "all") return run.dom.all(step[1]);
  if (from === null) {
    return step[0] === "xpath" ? run.dom.xpath(run.document, step[1]) : [];
  }
  if (step[0] === "like") return alike(run.shapes(), from, step[1]);
  const move = moverOf(run, step);
  return from.flatMap((element) => {
    run.tick();
    return move(element);
  });
}

/** Where one step leads from one element. */
function moverOf(run: Run, step: Step): (element: Element) => readonly Element[] {
  const { dom } = run;
  if (step[0] === "go") return (element) => dom.from(element, step[1]);
  if (step[0] === "xpath") return (element) => dom.xpath(element, step[1]);
  if (step[0] === "up") return (element) => above(dom, element, step[1]);
  const holds = testOf(run, step);
  return (element) => (holds(element) ? [element] : []);
}

function testOf(run: Run, step: Step): (element: Element) => boolean {
  const { dom } = run;
  const some = (chains: readonly Chain[]) => (element: Element) =>
    chains.some((chain) => follow(run, chain, [element]).length > 0);
  switch (step[0]) {
    case "css":
      return (element) => dom.matches(element, step[1]);
    case "text": {
      const fits = tester(step[1]);
      return (element) => fits(dom.text(element).trim());
    }
    case "longer":
      return (element) => dom.text(element).length >= step[1];
    case "has":
    case "is":
      return some(step[1]);
    case "not": {
      const any = some(step[1]);
      return (element) => !any(element);
    }
    case "attribute": {
      const [, name, value] = step;
      const named = whole(name);
      const valued = value === null ? () => true : whole(value);
      return (element) => dom.attributes(element).some(([one, is]) => named(one) && valued(is));
    }
    case "style": {
      const [, where, name, value] = step;
      const fits = whole(value);
      return (element) => {
        const is = dom.style(element, where, name);
        return fits(is) || fits(unquoted(is));
      };
    }
    default:
      return () => false;
  }
}

/** An expression may fit a part; a text must be all of it. */
function whole(pattern: string): (text: string) => boolean {
  return isExpression(pattern) ? tester(pattern) : (text) => text === pattern;
}

function above(dom: Elements, element: Element, target: number | string): readonly Element[] {
  let steps = 0;
  for (let at = dom.parent(element); at; at = dom.parent(at)) {
    steps++;
    if (typeof target === "number" ? steps === target : dom.matches(at, target)) return [at];
  }
  return [];
}
