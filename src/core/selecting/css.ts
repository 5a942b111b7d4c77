/** Written as the CSS Object Model serializes an identifier; "" when it cannot be one. */
export function ident(text: string): string {
  if (text === "" || text.includes("\0")) return "";
  if (text === "-") return "\\-";
  const safe = text.replace(UNSAFE, (char) => (CONTROL.test(char) ? hex(char) : `\\${char}`));
  const start = /^-?[0-9]/.exec(safe)?.[0];
  return start ? start.slice(0, -1) + hex(start.slice(-1)) + safe.slice(start.length) : safe;
}

/** Written as a CSS string. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(CONTROLS, hex)}"`;
}

const UNSAFE = /[^\w\u0080-\u{10ffff}-]/gu;
const CONTROLS = /\p{Cc}/gu;
const CONTROL = /\p{Cc}/u;

function hex(char: string): string {
  return `\\${char.charCodeAt(0).toString(16)} `;
}
