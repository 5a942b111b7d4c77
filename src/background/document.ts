import type { Sender } from "../shared/messages";

/** The page a message comes from, as the scripting interface names it. */
export interface DocumentTarget {
  readonly tabId: number;
  readonly documentIds: [string];
}

/** @throws {Error} when the message comes from no page */
export function targetOf({ tabId, documentId }: Sender): DocumentTarget {
  if (tabId === null || documentId === null) throw new Error("not asked by a page");
  return { tabId, documentIds: [documentId] };
}
