import { select } from "../../core/select";
import { AdoptedSheet, heavy } from "../adopted";

const HIDE = "display:none!important";

/** Hides what a rule means for as long as somebody looks at it. */
export class Preview {
  private readonly sheet = new AdoptedSheet();

  /** None: the page is as it was. */
  show(elements: readonly Element[]): void {
    const there = elements.filter(({ isConnected }) => isConnected);
    const { rules } = there.length > 0 ? select(document, topmost(there)) : { rules: [] };
    this.sheet.write(rules.map(({ selector }) => heavy(selector, HIDE)));
  }
}

function topmost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}
