/** Ways to turn a string into code or HTML; none may stand in anything we ship. */
const SINKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["innerHTML =", /(?:\.|\[["'`])(?:inner|outer)HTML(?:["'`]\])?\s*\+?=(?![=>])/g],
  ["insertAdjacentHTML", /\binsertAdjacentHTML\b/g],
  ["document.write", /\bdocument\s*\.\s*write(?:ln)?\b/g],
  ["createContextualFragment", /\bcreateContextualFragment\b/g],
  ["setHTMLUnsafe", /\b(?:set|parse)HTMLUnsafe\b/g],
  ["eval", /(?<![.\w$])eval\s*\(/g],
  ["Function", /(?<![.\w$])(?:new\s+)?Function\s*\(/g],
  ["javascript: address", /["'`]javascript:[^"'`]/g],
];

export interface Sink {
  readonly name: string;
  /** Offset into the code. */
  readonly at: number;
  /** The code around it, for the report. */
  readonly around: string;
}

/** Every banned sink in a piece of JavaScript or TypeScript. */
export function findSinks(code: string): Sink[] {
  return SINKS.flatMap(([name, pattern]) =>
    [...code.matchAll(pattern)].map(({ index }) => ({
      name,
      at: index,
      around: code.slice(Math.max(0, index - 40), index + 60),
    })),
  );
}
