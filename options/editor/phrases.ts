/** What the library says by itself, by its English, with the keys of our texts. */
const PHRASES: Readonly<Record<string, string>> = {
  Completions: "options_editor_offers",
  Diagnostics: "options_filters_problems",
  "No diagnostics": "options_editor_no_faults",
  "Control character": "options_editor_control",
  "Selection deleted": "options_editor_deleted",
  close: "options_editor_close",
  "current match": "options_find_current",
  "on line": "options_find_on_line",
  "replaced match on line $": "options_find_replaced_on",
  "replaced $ matches": "options_find_replaced",
};
/** Stands where the library puts a number. */
const NUMBER = "$";

/** The library's own phrases in the user's language. */
export function phrasesOf(
  t: (key: string, ...fill: string[]) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PHRASES).map(([english, key]) => [english, t(key, NUMBER)]),
  );
}
