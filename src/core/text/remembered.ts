/** Longer texts are asked about once or twice. */
const MAX_CHARS = 200;
const MAX_KNOWN = 20_000;

/** A question about a text that keeps its answers: lines are asked about again and again. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > MAX_CHARS) return ask(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
