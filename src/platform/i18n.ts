import { browser } from "./browser";

/**
 * A text in the user's language, its placeholders filled in order.
 *
 * @returns the key itself when no locale has it, so that a missing text is seen and not hidden
 */
export function t(key: string, ...fill: readonly string[]): string {
  return browser.i18n.getMessage(key, [...fill]) || key;
}

/**
 * The text for a number: `<key>_one`, `<key>_few` … as the language counts, else `<key>_other`.
 * The number, written as the language writes it, is the first filling.
 */
export function plural(key: string, count: number, ...fill: readonly string[]): string {
  const language = uiLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const filling = [new Intl.NumberFormat(language).format(count), ...fill];
  return browser.i18n.getMessage(`${key}_${form}`, filling) || t(`${key}_other`, ...filling);
}

/** BCP 47 tag of the language the texts are in. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage() || "en";
}

/** Which way the texts' language is written. */
export function uiDirection(): "ltr" | "rtl" {
  return browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}
