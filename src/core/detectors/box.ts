import { boxKind } from "../box-kind";
import { because, type Detector } from "./detector";

const BOX = 4.5;

/** A small block among a story's paragraphs that is none of them and offers something. */
export const box: Detector = {
  id: "box",
  detect({ blocks, lines }, { tails, view }) {
    const [block] = blocks;
    if (!block || blocks.length > 1 || !tails.has(block.id)) return null;
    const kind = boxKind(block, view);
    const reason = because("because_between", lines[0]?.text.slice(0, 60) ?? "");
    return kind && { kind, logOdds: BOX, because: reason };
  },
};
