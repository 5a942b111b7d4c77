import { namesSources } from "../shapes/closing";
import { because, type Detector } from "./detector";

/** As much as a list and its place below the story together. */
const SOURCES = -4;

/** What the story rests on: a list below it that begins with such a title or stands right under one. */
export const sources: Detector = {
  id: "sources",
  detect({ lines, place, title }, { view }) {
    const [first] = lines;
    if (!first || title || place !== "after") return null;
    const above = view.lines[first.id - 1];
    if (![first, above].some((line) => line && namesSources(line))) return null;
    return { kind: null, logOdds: SOURCES, because: because("because_sources") };
  },
};
