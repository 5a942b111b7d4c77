/** Name in the document's registry of highlights; the style sheet paints it. */
const NAME = "stet-sentence";

/**
 * Marks a sentence of the story and scrolls to it; null takes the mark away.
 *
 * @returns whether the sentence was found
 */
export function markSentence(story: HTMLElement, sentence: string | null): boolean {
  CSS.highlights.delete(NAME);
  if (sentence === null) return false;
  const range = findSentence(story, sentence);
  if (!range) return false;
  CSS.highlights.set(NAME, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return true;
}

/** The first place whose letters are the sentence's, white space apart. */
export function findSentence(story: HTMLElement, sentence: string): Range | null {
  const wanted = letters(sentence);
  const texts = textsOf(story);
  const start = texts
    .map(({ data }) => letters(data))
    .join("")
    .indexOf(wanted);
  if (wanted === "" || start < 0) return null;
  const first = placeOf(texts, start);
  const last = placeOf(texts, start + wanted.length - 1);
  if (!first || !last) return null;
  const range = story.ownerDocument.createRange();
  range.setStart(first.text, first.offset);
  range.setEnd(last.text, last.offset + 1);
  return range;
}

function textsOf(story: HTMLElement): Text[] {
  const walker = story.ownerDocument.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  // The walker shows text nodes alone.
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Where the n-th letter stands. */
function placeOf(texts: readonly Text[], n: number): { text: Text; offset: number } | null {
  let left = n;
  for (const text of texts) {
    const count = letters(text.data).length;
    if (left >= count) {
      left -= count;
      continue;
    }
    for (let offset = 0; offset < text.data.length; offset++) {
      if (letters(text.data.charAt(offset)) === "") continue;
      if (left === 0) return { text, offset };
      left--;
    }
  }
  return null;
}

function letters(text: string): string {
  return text.replace(/\s+/g, "");
}
