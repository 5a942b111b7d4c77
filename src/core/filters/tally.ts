import type { LineResult, RefusalCode } from "./rule";

/** What the lines of one text came to. */
export interface Tally {
  readonly lines: number;
  readonly rules: number;
  /** Lines about the network, which hides nothing. */
  readonly network: number;
  /** Lines that cannot work, by the reason. */
  readonly refused: Readonly<Partial<Record<RefusalCode, number>>>;
}

/** Counts the lines of several texts, as `compile` tells of them: each begins at line 0 anew. */
export class Tallies {
  private readonly all: { lines: number; rules: number; network: number; refused: Counts }[] = [];

  readonly witness = (line: number, result: LineResult): void => {
    if (line === 0) this.all.push({ lines: 0, rules: 0, network: 0, refused: {} });
    const tally = this.all.at(-1);
    if (!tally) return;
    tally.lines++;
    if (result.what === "rule") tally.rules += result.rules.length;
    else if (result.what === "refused") {
      const { code } = result.refusal;
      tally.refused[code] = (tally.refused[code] ?? 0) + 1;
    } else if (result.code === "network") tally.network++;
  };

  /** One for each text, in order. */
  get tallies(): readonly Tally[] {
    return this.all;
  }
}

type Counts = Partial<Record<RefusalCode, number>>;
