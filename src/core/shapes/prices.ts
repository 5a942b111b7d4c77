/** A sum with its currency, before or after it. */
const PRICE =
  /(?:[€$£¥₹₩]|\b(?:kr|Rp|zł|CHF)\.?)\s?\d|\d\s?(?:[€$£¥₹₩]|kr\b|zł|円|元|원|руб|Kč|TL\b|eur(?:os?)?\b|kron[oe]r\b|reais\b|dollars?\b)/i;

export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}
