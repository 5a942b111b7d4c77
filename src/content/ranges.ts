import type { Analysis } from "../core/analyze";
import type { LineId, Reading } from "../core/reading";

/** A place in a text node. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The page's own stretch of text for offsets into `article.text`; null when it is gone. */
export function storyRange(
  { article, reading }: Analysis,
  start: number,
  end: number,
): Range | null {
  let at = 0;
  const places: Place[] = [];
  for (const line of article.lines) {
    const length = reading.lines[line]?.text.length ?? 0;
    if (at + length > start && at < end) {
      places.push(...placesOf(reading, line).slice(Math.max(0, start - at), end - at));
    }
    at += length + 1;
  }
  const [first, last] = [places[0], places[places.length - 1]];
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** For each character of a line's folded text, where it stands in the page. */
function placesOf({ texts, lines }: Reading, line: LineId): readonly Place[] {
  const folded = lines[line]?.text ?? "";
  const places: Place[] = [];
  for (const node of texts[line] ?? []) {
    for (let offset = 0; offset < node.data.length && places.length < folded.length; offset++) {
      if (sameChar(node.data.charAt(offset), folded.charAt(places.length))) {
        places.push({ node, offset });
      }
    }
  }
  return places;
}

/** White space of any sort became one blank; what follows of it is passed over. */
function sameChar(raw: string, folded: string): boolean {
  return raw === folded || (folded === " " && /\s/.test(raw));
}
