import { isPoll } from "../shapes/polls";
import { because, type Detector } from "./detector";

const POLL = 4.5;

/** A question to the readers, and what they may answer. */
export const poll: Detector = {
  id: "poll",
  detect({ blocks: [block, ...others], lines }, { tails, view }) {
    if (!block || others.length > 0 || !tails.has(block.id) || !isPoll(block, view)) return null;
    const asked = lines.find(({ text }) => /[?？؟]/.test(text))?.text ?? "";
    return { kind: "social", logOdds: POLL, because: because("because_poll", asked.slice(0, 60)) };
  },
};
