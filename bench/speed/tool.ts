/** What is measured side by side; `bare` is a walk over the page that does nothing else. */
export const tools = ["bare", "stet", "readability", "defuddle"] as const;
export type Tool = (typeof tools)[number];

/** Milliseconds of each tool on one page. */
export type Times = Readonly<Record<Tool, number>>;

/** One page: the first call in a document of its own, and the calls after it. */
export interface Timing {
  readonly id: string;
  readonly elements: number;
  readonly cold: Times;
  readonly warm: Times;
}
