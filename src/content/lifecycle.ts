/** Something the content script does for as long as it runs. */
export interface Feature {
  readonly id: string;
  /** Starts the feature; everything it does must be undone when `signal` aborts. */
  start(signal: AbortSignal): void | Promise<void>;
}

export interface Running {
  /** Ends all features; what they did to the page is undone. */
  stop(): void;
}

/** Runs features until `stop`; one that fails is stopped alone and reported. */
export function run(
  features: readonly Feature[],
  report: (where: string, error: unknown) => void,
): Running {
  const whole = new AbortController();
  for (const feature of features) {
    const own = new AbortController();
    const signal = AbortSignal.any([whole.signal, own.signal]);
    begin(feature, signal).catch((error: unknown) => {
      own.abort(error);
      if (!whole.signal.aborted) report(feature.id, error);
    });
  }
  return { stop: () => whole.abort() };
}

async function begin(feature: Feature, signal: AbortSignal): Promise<void> {
  await feature.start(signal);
}
