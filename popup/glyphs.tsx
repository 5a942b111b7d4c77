import type { ComponentChildren } from "preact";

/** The mark: a line of text over three dots, filled when Stet acts and hollow when it rests. */
export function Mark({ acting }: { acting: boolean }) {
  const dots = [2, 8, 14];
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" data-acting={acting}>
      <rect x="0" y="2" width="9" height="4" rx="1" />
      <rect x="11" y="2" width="5" height="4" rx="1" />
      {dots.map((x) => (
        <circle key={x} class="dot" cx={x} cy="12" r="1.5" />
      ))}
    </svg>
  );
}

export function EyeGlyph({ open }: { open: boolean }) {
  return (
    <Glyph>
      <path d="M1.5 9C3.2 5.6 5.9 3.9 9 3.9s5.8 1.7 7.5 5.1c-1.7 3.4-4.4 5.1-7.5 5.1S3.2 12.4 1.5 9Z" />
      <circle cx="9" cy="9" r="2.3" />
      {open ? null : <path d="M3 15 15 3" />}
    </Glyph>
  );
}

export function CopyGlyph() {
  return (
    <Glyph>
      <rect x="6.2" y="6.2" width="8.8" height="9.3" rx="1.5" />
      <path d="M3 11.5V4a1.5 1.5 0 0 1 1.5-1.5h6" />
    </Glyph>
  );
}

export function PickGlyph() {
  return (
    <Glyph>
      <circle cx="9" cy="9" r="5" />
      <path d="M9 1.5v4M9 12.5v4M1.5 9h4M12.5 9h4" />
    </Glyph>
  );
}

export function PanelGlyph() {
  return (
    <Glyph>
      <rect x="2" y="3" width="14" height="12" rx="1.5" />
      <path d="M11 3v12M13 6.5h1M13 9h1" />
    </Glyph>
  );
}

export function OptionsGlyph() {
  return (
    <Glyph>
      <path d="M2 5.5h6.5M12.5 5.5H16M2 12.5h3.5M9.5 12.5H16" />
      <circle cx="10.5" cy="5.5" r="2" />
      <circle cx="7.5" cy="12.5" r="2" />
    </Glyph>
  );
}

function Glyph({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}
