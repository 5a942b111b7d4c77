import { because, type Detector } from "./detector";

const STAMP =
  /\b(?:ago|at \d{1,2}[:.]\d\d|reply|antworten|répondre|responder|rispondi|flag|report|upvote)\b|返信|رد/iu;
const MIN_STAMPS = 2;
const THREAD = 2.2;
const FORM = 1;
const NAME =
  /^(?:comment\w*|disqus|respond|replies|kommentar\w*|commentaires?|comentarios?|discussion)$/;

/** A thread of replies, or the form to write one. */
export const comments: Detector = {
  id: "comments",
  detect({ lines, titleMatch, controls, names }) {
    const telling = titleMatch?.kind === "comments" || [...names].some((name) => NAME.test(name));
    if (!telling) return null;
    const stamps = lines.filter((line) => line.text.length < 60 && STAMP.test(line.text)).length;
    const logOdds = (stamps >= MIN_STAMPS ? THREAD : 0) + (controls > 0 ? FORM : 0) + 0.5;
    return { kind: "comments", logOdds, because: because("because_thread", stamps) };
  },
};
