import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { offersAt } from "./offers";

/** Offers operators, kinds and sites while a rule is written. Enter takes one, Tab leaves. */
export function completing(
  sites: () => readonly string[],
  name: (key: string) => string,
): Extension {
  const source = ({ state, pos }: CompletionContext): CompletionResult | null => {
    const { from, text } = state.doc.lineAt(pos);
    const found = offersAt(text.slice(0, pos - from), sites());
    if (!found) return null;
    const options = found.offers.map(
      ({ text: label, writes: apply, what }, index): Completion => ({
        label,
        apply,
        detail: name(`options_offer_${what}`),
        boost: -index / found.offers.length,
      }),
    );
    return { from: from + found.from, options, validFor: /^[:\w.-]*$/ };
  };
  return autocompletion({ override: [source], icons: false, aboveCursor: false });
}
