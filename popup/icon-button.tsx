import type { ComponentChildren } from "preact";

interface IconButtonProps {
  /** Spoken for it, and shown where the mouse rests on it. */
  readonly label: string;
  /** A class of its own. */
  readonly name?: string;
  readonly children: ComponentChildren;
  press(): void;
}

/** A small button that shows a picture. */
export function IconButton({ label, name, children, press }: IconButtonProps) {
  return (
    <button
      type="button"
      class={name ? `icon-button ${name}` : "icon-button"}
      aria-label={label}
      title={label}
      onClick={press}
    >
      {children}
    </button>
  );
}
