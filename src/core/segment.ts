import { collectFacts } from "./facts";
import type { BlockId, Reading } from "./reading";
import { unclobbered } from "./unclobbered";
import { Walk } from "./walk";

/**
 * Reads a page once, in document order, into blocks (block-level elements) and lines (runs of
 * inline text). The only walk over the page; no layout is read, so that it costs the page nothing.
 */
export function segment(document: Document): Reading {
  const walk = new Walk();
  const { body } = document;
  if (body) walk.read(document, body);
  const { blocks, lines, elements, texts, cut } = walk;
  const idOf = new Map(elements.map((element, id) => [element, id]));
  const facts = collectFacts(document, (element) => nearest(element, idOf));
  return { facts, blocks, lines, elements, texts, cut };
}

function nearest(element: Element, idOf: ReadonlyMap<Element, BlockId>): BlockId {
  for (let at: Element | null = element; at; at = unclobbered(at, "parentElement")) {
    const id = idOf.get(at);
    if (id !== undefined) return id;
  }
  return 0;
}
