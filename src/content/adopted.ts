/**
 * A style sheet of our own in the page: no element, no attribute, no mutation, allowed under any
 * content security policy, and there before the next frame.
 */
export class AdoptedSheet {
  private readonly sheet = new window.CSSStyleSheet();
  private text = "";

  /** Replaces all rules; with none the page's list of sheets is as it was. */
  write(rules: readonly string[]): void {
    const text = rules.join("\n");
    if (text !== this.text) this.sheet.replaceSync(text);
    this.text = text;
    if (text === "") this.remove();
    else this.ensure();
  }

  /** Puts the sheet back where a page has replaced the list of sheets. */
  ensure(): void {
    if (this.text !== "" && !this.isThere()) document.adoptedStyleSheets.push(this.sheet);
  }

  remove(): void {
    const sheets = document.adoptedStyleSheets;
    const index = Array.from(sheets).indexOf(this.sheet);
    if (index >= 0) sheets.splice(index, 1);
  }

  private isThere(): boolean {
    return Array.from(document.adoptedStyleSheets).includes(this.sheet);
  }
}

/** No element has this id five times over: it only lends a rule the weight of five ids. */
const WEIGHT = ":not(#a#a#a#a#a)";

/** A rule that wins against whatever a page's own sheets say with `!important`. */
export function heavy(selector: string, declarations: string): string {
  return `:is(${selector})${WEIGHT}{${declarations}}`;
}

/**
 * Takes out what an earlier copy of this script has left when the extension was reloaded under the
 * page and could not clean up any more.
 */
export function sweep(): void {
  const sheets = document.adoptedStyleSheets;
  for (let index = sheets.length - 1; index >= 0; index--) {
    const sheet = sheets[index];
    if (sheet && isOurs(sheet)) sheets.splice(index, 1);
  }
}

function isOurs(sheet: CSSStyleSheet): boolean {
  const rules = Array.from(sheet.cssRules);
  return rules.length > 0 && rules.every((rule) => rule.cssText.includes(WEIGHT));
}
