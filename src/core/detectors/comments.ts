import { asksForRemarks, isTitledThread } from "../shapes/threads";
import { childrenOf } from "../tree";
import { because, type Detector } from "./detector";

const NAME =
  /^(?:comment\w*|disqus|giscus|utterances|respond|replies|kommentar\w*|commentaires?|comentarios?|discussion)$/;
const MIN_STAMPS = 2;
/** A frame without a name may hold remarks that have one. */
const MIN_CALLED = 3;
const THREAD = 2.2;
/** Each further remark makes a thread surer, up to so many. */
const PER_STAMP = 0.2;
const MOST_STAMPS = 12;
const FORM = 1;
/** A title or a name of comments alone. */
const CALLED = 0.5;
const BELOW = 0.3;

/** A thread of readers' remarks, or the form to write one. */
export const comments: Detector = {
  id: "comments",
  detect({ titleMatch, controls, names, stamps, blocks, place }, { view }) {
    const isCalled = (name: string) => NAME.test(name);
    const telling = titleMatch?.kind === "comments" || [...names].some(isCalled);
    const remarks = blocks.flatMap((block) => childrenOf(block, view.blocks));
    const called = remarks.filter((remark) => remark.names.some(isCalled));
    const below = place === "after" ? BELOW : 0;
    const isTitled =
      below > 0 &&
      blocks.length === 1 &&
      blocks.some((block) => isTitledThread(block, view) || asksForRemarks(block, view));
    if (!telling && !isTitled && called.length < MIN_CALLED) return null;
    const thread =
      isTitled || stamps >= MIN_STAMPS ? THREAD + PER_STAMP * Math.min(stamps, MOST_STAMPS) : 0;
    const logOdds = thread + (controls > 0 ? FORM : 0) + CALLED + below;
    return { kind: "comments", logOdds, because: because("because_thread", stamps) };
  },
};
