import atkinsonExt from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline";
import atkinson from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline";
import literataExtItalic from "@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2?inline";
import literataExt from "@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline";
import literataItalic from "@fontsource-variable/literata/files/literata-latin-wght-italic.woff2?inline";
import literata from "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline";
import type { ReaderLook } from "./contract";
import { fonts } from "./look";

/** Letters of the "latin-ext" files, as far as text is written with them. */
const EXT_RANGE =
  "U+0100-0130,U+0132-0151,U+0154-02BA,U+1D00-1DBF,U+1E00-1EFF,U+20A0-20AB,U+2C60-2C7F";
const EXT =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1dbf\u1e00-\u1eff\u20a0-\u20ab\u2c60-\u2c7f]/;

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: "normal" | "italic";
  /** base64 in a `data:` address: no request is made, no file of ours is open to the page. */
  readonly address: string;
  /** Needed only when the text has letters beyond western Europe's. */
  readonly ext: boolean;
}

const LITERATA = { family: "Stet Literata", weight: "200 900" } as const;
const ATKINSON = { family: "Stet Atkinson", weight: "200 800" } as const;
const faces: Readonly<Record<ReaderLook["font"], readonly Face[]>> = {
  literata: [
    { ...LITERATA, style: "normal", address: literata, ext: false },
    { ...LITERATA, style: "italic", address: literataItalic, ext: false },
    { ...LITERATA, style: "normal", address: literataExt, ext: true },
    { ...LITERATA, style: "italic", address: literataExtItalic, ext: true },
  ],
  atkinson: [
    { ...ATKINSON, style: "normal", address: atkinson, ext: false },
    { ...ATKINSON, style: "normal", address: atkinsonExt, ext: true },
  ],
  system: [],
};

export interface FontCase {
  /** Brings the faces of a font, each once. */
  bring(font: ReaderLook["font"]): void;
  /** Brings what the samples of the panel are set in. */
  bringAll(): void;
  /** Takes all of them away again. */
  clear(): void;
}

/**
 * Lends the reader's fonts to a document while the reader is open.
 *
 * @param text - what is to be set: decides which letters are needed
 */
export function fontCase(document: Document, text: string): FontCase {
  const brought = new Map<Face, FontFace>();
  const needsExt = EXT.test(text);
  function bring(font: ReaderLook["font"]): void {
    for (const face of faces[font]) {
      if (brought.has(face) || (face.ext && !needsExt)) continue;
      const made = faceOf(face);
      brought.set(face, made);
      document.fonts.add(made);
    }
  }
  return {
    bring,
    bringAll: () => fonts.forEach(bring),
    clear() {
      for (const face of brought.values()) document.fonts.delete(face);
      brought.clear();
    },
  };
}

function faceOf({ family, weight, style, address, ext }: Face): FontFace {
  const range = ext ? { unicodeRange: EXT_RANGE } : {};
  return new FontFace(family, bytesOf(address), { weight, style, ...range });
}

function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
