import { type RebuildOptions, rebuild } from "../../src/reader/rebuild";
import type { PictureFacts } from "../../src/reader/story/picture";

export const BASE = "https://paper.example/news/bridge";

/** Reads what an image says of itself, as jsdom loads none. */
function statedPicture(image: Element): PictureFacts | null {
  const address = image.getAttribute("src") ?? "";
  if (!address.startsWith("https://")) return null;
  const [width = "", height = ""] = ["width", "height"].map(
    (name) => image.getAttribute(name) ?? "",
  );
  const place = height !== "" && Number(height) < 50 ? "line" : "block";
  const size = { ...(width && { width }), ...(height && { height }) };
  const alt = image.getAttribute("alt") ?? "";
  return { kind: "picture", address, attributes: { alt, ...size, src: address }, place };
}

export const options: RebuildOptions = {
  skip: new Set(),
  skipText: new Set(),
  baseUrl: BASE,
  pictureOf: statedPicture,
};

export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** The rebuilt story of a page, as HTML. */
export function rebuilt(html: string, more: Partial<RebuildOptions> = {}): string {
  return rebuild(parsed(html), { ...options, ...more }).story.innerHTML;
}
