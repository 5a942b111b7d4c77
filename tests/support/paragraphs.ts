/** Texts as the paragraphs of a page, without anything between them. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join("");
}
