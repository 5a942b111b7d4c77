import { bucketsOf } from "../core/filters/lookup";
import { Filters } from "./page-filters";

/** The third script of the content layer; see `filters.ts`. */
globalThis.stetFilters = {
  bucketsOf,
  open: (everywhere, buckets, outside) => new Filters(everywhere, buckets, outside),
};
