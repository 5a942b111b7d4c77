import { unclobbered } from "./unclobbered";

/** What a selector means in a document; null where the browser does not take it. */
export function matches(document: Document, selector: string): readonly Element[] | null {
  try {
    return [...unclobbered(document, "querySelectorAll").call(document, selector)];
  } catch (error) {
    if (error instanceof Error || error instanceof DOMException) return null;
    throw error;
  }
}
