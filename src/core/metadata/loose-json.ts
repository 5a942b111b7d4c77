/** A JSON value that may be anything: every reader checks what it holds. */
export type Json = unknown;

const MAX_NESTING = 200;

/** Pages wrap JSON in comments, leave raw line breaks in strings and a comma too many: no more is mended. */
export function parseJson(script: string): readonly Json[] {
  const bare = script
    .trim()
    .replace(/^\uFEFF/, "")
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, "");
  if (nesting(bare) > MAX_NESTING) return [];
  const mended = bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*(?=[}\]])/g, "");
  for (const attempt of [bare, mended]) {
    try {
      return [JSON.parse(attempt)];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return [];
}

/** How deep brackets stand in each other, those in strings counted too. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}
