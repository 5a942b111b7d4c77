import type { BlockId, Line, LineId } from "../reading";
import { folded } from "../text/fold";

/** Bullets and rules of typed marks are no lines. */
const SPEAKS = /[\p{L}\p{N}]/u;

/** Collects the text of one line while the page is walked. */
export class LineRun {
  /** Level of the heading that the walk is inside of, or 0. */
  heading = 0;
  private texts: Text[] = [];
  private text = "";
  private lead = "";
  private linkText = 0;
  private strongText = 0;
  private clickText = 0;
  private links = 0;
  private href = "";
  private linkOpen = "";

  add(node: Text, inLink: boolean, strong: boolean, click: boolean): void {
    const { data } = node;
    if (data === "") return;
    this.texts.push(node);
    this.text += data;
    if (this.lead === "") this.lead = folded(data);
    if (!inLink && !strong && !click) return;
    const length = folded(data).length;
    if (inLink && this.links === 0 && length > 0) this.link(this.linkOpen);
    if (inLink) this.linkText += length;
    if (strong) this.strongText += length;
    if (click) this.clickText += length;
  }

  /** A link begins; it also counts for a line that begins later inside it. */
  link(href: string): void {
    this.linkOpen = href;
    this.links++;
    if (this.href === "") this.href = href;
  }

  /** The line as far as it was read, or null when it has no text; starts a new one. */
  take(id: LineId, block: BlockId): { line: Line; texts: Text[] } | null {
    const text = folded(this.text);
    const { texts } = this;
    const line: Line = {
      id,
      block,
      text,
      lead: this.lead,
      linkChars: Math.min(this.linkText, text.length),
      links: this.links,
      href: this.href,
      heading: this.heading,
      strongChars: Math.min(this.strongText, text.length),
      clickable: text !== "" && this.clickText >= text.length - 1,
    };
    this.texts = [];
    this.text = this.lead = "";
    this.linkText = this.strongText = this.clickText = this.links = 0;
    this.href = "";
    return SPEAKS.test(text) ? { line, texts } : null;
  }
}
