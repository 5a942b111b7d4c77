import type { ReaderLook } from "./contract";

export const themes = ["auto", "paper", "sepia", "ink"] as const;
export const fonts = ["literata", "atkinson", "system"] as const;

/** What a person changes step by step: bounds as in the settings. */
export const steps = {
  /** Pixels. */
  size: { min: 14, max: 32, by: 1 },
  /** Characters a line. */
  measure: { min: 40, max: 100, by: 6 },
  /** Multiple of the size. */
  leading: { min: 1.2, max: 2.2, by: 0.1 },
} as const;

export type Step = keyof typeof steps;

/** The look one step further, or as it was when it is at its end. */
export function stepped(look: ReaderLook, what: Step, direction: 1 | -1): ReaderLook {
  const { min, max, by } = steps[what];
  const value = look[what] + direction * by;
  // Tenths are not exact in binary: 1.2 + 0.1 is 1.3000000000000003.
  const rounded = Math.round(Math.min(max, Math.max(min, value)) * 100) / 100;
  return rounded === look[what] ? look : { ...look, [what]: rounded };
}

/** Whether a step in this direction would change anything. */
export function canStep(look: ReaderLook, what: Step, direction: 1 | -1): boolean {
  return stepped(look, what, direction) !== look;
}

/** Hands the look to the style sheet: choices as `data-` attributes, numbers as properties. */
export function wear(look: ReaderLook, element: HTMLElement): void {
  const { theme, font, size, measure, leading, pictures, justify } = look;
  Object.assign(element.dataset, {
    theme,
    font,
    pictures: pictures ? "on" : "off",
    justify: justify ? "on" : "off",
  });
  element.style.setProperty("--size", `${size}px`);
  element.style.setProperty("--measure", String(measure));
  element.style.setProperty("--leading", String(leading));
}
