import { isOffer } from "../sections/protect";
import { because, type Detector } from "./detector";

const BOX = 2;

/** A small titled box whose point is its button. */
export const offer: Detector = {
  id: "offer",
  detect({ blocks, lines, furniture }, scene) {
    const [block] = blocks;
    if (furniture || blocks.length > 1 || !block || !isOffer(block, lines, scene)) return null;
    return { kind: null, logOdds: BOX, because: because("because_offer") };
  },
};
