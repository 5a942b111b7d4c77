/** One number that must be reached. Where it is a cost, less is better. */
export interface Requirement {
  /** Folder of the corpus; `all`: every line of every corpus. */
  readonly corpus: string;
  /** As the scorer names it. */
  readonly measure: string;
  readonly least?: number;
  readonly most?: number;
}

/** Corpora of articles alone. */
export const articles: readonly string[] = ["zyte-a", "wcxb-dev"];

/** Judged with the scorer of texts. */
export const ofText: readonly Requirement[] = [
  { corpus: "wcxb-dev", measure: "f1", least: 0.955 },
  { corpus: "wcxb-dev", measure: "leak", most: 0.035 },
  { corpus: "wcxb-dev", measure: "with", least: 0.88 },
  { corpus: "wcxb-dev", measure: "bad", most: 0.04 },
  { corpus: "zyte-a", measure: "zF1", least: 0.978 },
];

/** Judged with the scorer of what is shown and hidden. */
export const inPlace: readonly Requirement[] = articles.flatMap((corpus) => [
  { corpus, measure: "kept", least: 0.9995 },
  { corpus, measure: "lossPages", most: 0.01 },
  { corpus, measure: "focusKept", least: 0.995 },
  { corpus, measure: "focusRemoved", least: 0.95 },
]);

/** Judged from the lines of all corpora: is it an article, and how sure is that. */
export const ofConfidence: readonly Requirement[] = [
  { corpus: "all", measure: "balancedAccuracy", least: 0.92 },
  { corpus: "all", measure: "calibrationError", most: 0.05 },
  { corpus: "all", measure: "sureRight", least: 0.99 },
];

export const corpora: readonly string[] = [...articles, "wcxb-other"];
