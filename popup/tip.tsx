import type { ComponentChildren } from "preact";

interface TipProps {
  readonly tip: string;
  readonly children: ComponentChildren;
}

/**
 * A value that tells on hover, focus or tap where it comes from. A button, so that a finger and a
 * keyboard reach it; the words are its description, drawn by the style sheet.
 */
export function Tip({ tip, children }: TipProps) {
  return (
    <button type="button" class="tip" data-tip={tip} aria-description={tip}>
      {children}
    </button>
  );
}
