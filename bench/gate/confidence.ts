/** What Stet said of one page, and whether it is an article. */
export interface Told {
  readonly said: boolean;
  /** 0 to 1: how sure it said to be. */
  readonly confidence: number;
  readonly article: boolean;
}

/** From here on Stet is sure. */
const SURE = 0.9;
const BINS = 10;

/** Scores of the answer to "is this an article?"; a measure without any page is null. */
export function scoreTold(all: readonly Told[]): Readonly<Record<string, number | null>> {
  const right = ({ said, article }: Told) => said === article;
  const yes = share(
    all.filter(({ article }) => article),
    right,
  );
  const no = share(
    all.filter(({ article }) => !article),
    right,
  );
  return {
    balancedAccuracy: yes === null || no === null ? null : (yes + no) / 2,
    calibrationError: calibrationError(all, right),
    sureRight: share(
      all.filter(({ confidence }) => confidence >= SURE),
      right,
    ),
  };
}

/** Expected calibration error: how far the share that is right lies from what was said, by bins. */
function calibrationError(all: readonly Told[], right: (told: Told) => boolean): number | null {
  if (all.length === 0) return null;
  const bins = Array.from({ length: BINS }, (): Told[] => []);
  for (const told of all) bins[Math.min(BINS - 1, Math.floor(told.confidence * BINS))]?.push(told);
  return bins.reduce((sum, bin) => {
    const said = bin.reduce((all, { confidence }) => all + confidence, 0) / bin.length;
    const gap = bin.length === 0 ? 0 : Math.abs((share(bin, right) ?? 0) - said);
    return sum + (gap * bin.length) / all.length;
  }, 0);
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(is).length / all.length;
}
