/**
 * Adopted style sheets for jsdom, which has none: texts are kept, not applied, and elements count
 * as hidden when `hiddenBy` says so.
 */
class FakeSheet {
  text = "";
  replaceSync(text: string): void {
    this.text = text;
  }
  get cssRules(): readonly { readonly cssText: string }[] {
    return this.text.split("\n").map((cssText) => ({ cssText }));
  }
}

/** The texts in force. */
export function adopted(): readonly string[] {
  return document.adoptedStyleSheets.flatMap((sheet) =>
    Array.from(sheet.cssRules).map((rule) => rule.cssText),
  );
}

/** To be called before each test. */
export function fakeSheets(): void {
  const fakes = { adoptedStyleSheets: [] };
  Object.assign(document, fakes);
  Object.assign(window, { CSSStyleSheet: FakeSheet });
}
