const BLOCKS = "p,h2,h3,h4,h5,h6,li,dt,dd,td,th,pre,figcaption,caption";

/** The words of a rebuilt story, a line for each block and each line of one. */
export function storyText(story: HTMLElement): string {
  const show = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = story.ownerDocument.createTreeWalker(story, show);
  const lines: string[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === "br") lines.push("");
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block || lines.length === 0) lines.push("");
    block = own;
    lines[lines.length - 1] += node.data;
  }
  return lines.join("\n");
}
