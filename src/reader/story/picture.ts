import {
  attribute,
  currentSrc,
  imagesOf,
  isComplete,
  naturalHeight,
  naturalWidth,
  shownHeight,
  shownWidth,
} from "./dom";
import { lazyAddress } from "./lazy";
import { pictureAddress } from "./link";
import type { Attributes } from "./piece";

/** Pixels. Below this in both directions an image is an icon, a letter or a counter. */
const TINY = 50;
/** Thinner than this it is a line or a counter. */
const THIN = 8;
/** A loaded picture this narrow may stand in for one that is still to come. */
const PLACEHOLDER = 100;
/** Shown narrower than this the page wants it small. */
const SMALL = 160;
/** Characters. */
const MAX_ALT = 1_000;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f){1,16}$/u;

export type PictureFacts =
  | { readonly kind: "letter"; readonly text: string }
  | {
      readonly kind: "picture";
      /** http or https. */
      readonly address: string;
      readonly attributes: Attributes;
      readonly place: "line" | "block";
    };

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells of each image what the story shows of it. Only pictures are shown that the page has loaded
 * or would load by itself when it is scrolled to them.
 */
export function pictureReader(
  document: Document,
  baseUrl: string,
): (image: Element) => PictureFacts | null {
  let hosts: ReadonlySet<string> | null = null;
  return (element) => {
    // The walk hands over elements named "img" of the XHTML namespace.
    const image = element as HTMLImageElement;
    const loaded = naturalWidth(image) > 0 ? pictureAddress(currentSrc(image), baseUrl) : null;
    if (loaded && naturalWidth(image) >= PLACEHOLDER) return facts(image, loaded, sizeOf(image));
    hosts ??= hostsSeen(document, baseUrl);
    const later = lazyAddress(image, baseUrl, hosts);
    if (later) return facts(image, later, statedSize(image));
    if (loaded) return facts(image, loaded, sizeOf(image));
    const coming = isComplete(image) ? null : pictureAddress(currentSrc(image), baseUrl);
    return coming ? facts(image, coming, statedSize(image)) : null;
  };
}

/** Hosts from which the page has loaded pictures, and its own. */
function hostsSeen(document: Document, baseUrl: string): Set<string> {
  const hosts = new Set([new URL(baseUrl).host]);
  for (const image of imagesOf(document)) {
    const address = naturalWidth(image) > 0 ? pictureAddress(currentSrc(image), baseUrl) : null;
    if (address) hosts.add(new URL(address).host);
  }
  return hosts;
}

function facts(image: HTMLImageElement, address: string, size: Size | null): PictureFacts | null {
  const alt = (attribute(image, "alt") ?? "").trim();
  if (size && size.width < TINY && size.height < TINY) {
    return EMOJI.test(alt) && !/^[\d#*]+$/.test(alt) ? { kind: "letter", text: alt } : null;
  }
  if (size && Math.min(size.width, size.height) < THIN) return null;
  const dimensions = size && { width: String(size.width), height: String(size.height) };
  return {
    kind: "picture",
    address,
    attributes: {
      alt: alt.slice(0, MAX_ALT),
      ...dimensions,
      referrerpolicy: "no-referrer",
      loading: "lazy",
      decoding: "async",
      src: address,
    },
    place: size && size.height < TINY ? "line" : "block",
  };
}

/** The size at which the story shows a loaded picture, before it is fitted to the column. */
function sizeOf(image: HTMLImageElement): Size {
  const [width, height] = [shownWidth(image), shownHeight(image)];
  if (width > 0 && height > 0 && width < SMALL) return { width, height };
  return { width: naturalWidth(image), height: naturalHeight(image) };
}

function statedSize(image: HTMLImageElement): Size | null {
  const width = Number(attribute(image, "width"));
  const height = Number(attribute(image, "height"));
  const stated = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  return stated ? { width, height } : null;
}
