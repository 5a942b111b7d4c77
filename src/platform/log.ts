/**
 * The one place errors end: named by where they happened, kept out of the page, never thrown on.
 * A warning, so that a fault of one feature does not count as an error of the page.
 */
export function report(where: string, error: unknown): void {
  console.warn(`Stet, ${where}:`, error);
}
