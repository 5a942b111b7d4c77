/**
 * Source of an expression that calls `fn` in another world, which shares nothing with this one.
 * Arguments travel as JSON.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? "undefined").join(", ");
  // The loader that runs these files wraps named functions in a helper that exists only here.
  return `(() => { const __name = (it) => it; return (${fn.toString()})(${given}); })()`;
}
