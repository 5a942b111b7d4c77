import { segment } from "../walk/segment";
import type { Shapes } from "./alike";

/** The shapes of a document's blocks, as `:like` compares them. */
export function shapesOf(document: Document): Shapes {
  return segment(document);
}
