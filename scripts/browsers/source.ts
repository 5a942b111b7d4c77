/**
 * Source of an expression that calls `fn` in another world, which shares nothing with this one.
 * Arguments travel as JSON.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? "undefined").join(", ");
  // The loader that runs these files wraps named functions in a helper that exists only here.
  return `(() => { const __name = (it) => it; return (${fn.toString()})(${given}); })()`;
}

const LONGEST_NAME = 80;

/** What a function is called in an error: its name and what it was given, or its beginning. */
export function nameOf(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const name = fn.name || fn.toString().replace(/\s+/g, " ");
  return `${name} ${args.map((arg) => JSON.stringify(arg)).join(" ")}`.slice(0, LONGEST_NAME);
}
