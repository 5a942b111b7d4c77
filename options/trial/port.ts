import type { SampleFault } from "../../src/platform/sample-store";
import type { ListedSample, PageSample } from "../../src/shared/sample";
import type { WrittenLine } from "../filters/outcome";
import type { Ground, Measured } from "./measure";

/** What tries lines on pages, loaded when it is wanted. */
export interface Meter {
  readonly groundOf: (sample: PageSample) => Ground | null;
  readonly measureLines: (
    ground: Ground,
    lines: readonly WrittenLine[],
    now: () => number,
  ) => Measured;
}

/** All that trying filters asks of the world outside. */
export interface TrialPort {
  /** The page last looked at on which Stet is; null: there is none. */
  lastPage(): Promise<PageSample | null>;
  /** @throws when the browser cannot read its storage, as the next */
  list(): Promise<readonly ListedSample[]>;
  read(id: string): Promise<PageSample | null>;
  /** @throws when the browser cannot write, as the next */
  keep(page: PageSample, day: string): Promise<{ readonly id: string } | SampleFault>;
  forget(id: string): Promise<void>;
  onChanged(call: (list: readonly ListedSample[]) => void, signal: AbortSignal): void;
  meter(): Promise<Meter>;
}
