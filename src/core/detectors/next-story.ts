import { because, type Detector } from "./detector";

const NEXT = 14;

/** Another story in full, under a headline of its own. */
export const nextStory: Detector = {
  id: "next-story",
  detect({ blocks, title, lines }, { next }) {
    if (!blocks.every((block) => next.has(block.id))) return null;
    const headline = lines.find((line) => line.heading > 0 && line !== title);
    const text = headline?.text.slice(0, 80) ?? "";
    return { kind: "recommended", logOdds: NEXT, because: because("because_next_story", text) };
  },
};
