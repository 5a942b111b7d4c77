import type { Browser, Extension, Page, Target } from "../../scripts/browsers/browser";
import type { Flavour } from "../../scripts/browsers/built";
import type { Page as Shape } from "../support/pages";
import type { PageServer } from "../support/server";

/** What a test stands on. */
export interface Ground {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly server: PageServer;
  /** The page shapes, by slug. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** A new tab in front, closed when the test is over. */
  newPage(): Promise<Page>;
}

/** One test: it fails when it throws. */
export interface Spec {
  readonly name: string;
  /** Default: both. */
  readonly browsers?: readonly Target[];
  run(ground: Ground): Promise<void>;
}

/** Tests that share one browser, in this order. */
export interface Suite {
  readonly name: string;
  readonly flavour: Flavour;
  readonly specs: readonly Spec[];
}

export function shapeNamed({ shapes }: Ground, slug: string): Shape {
  const shape = shapes.get(slug);
  if (!shape) throw new Error(`There is no page shape ${slug}.`);
  return shape;
}
