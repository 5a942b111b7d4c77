import { Marker } from "./marker";
import { checkedBy, detailsOf, reportOf } from "./report";
import { sampleOf } from "./sample";
import { storyOf } from "./story";

/** The second script of the content layer; see `teller.ts`. */
globalThis.stetTeller = {
  report: reportOf,
  details: detailsOf,
  check: checkedBy,
  sample: sampleOf,
  story: storyOf,
  marker: (page, speech, signal) => new Marker(page, speech, signal),
};
