import { nearest } from "../above";
import type { Reading } from "../reading";
import { collectFacts } from "./facts";
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
  const facts = collectFacts(document, (element) => nearest(element, idOf) ?? 0);
  return { facts, blocks, lines, elements, texts, cut };
}
