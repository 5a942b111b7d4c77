/** Bytes. Any backup is far below it. */
const MAX_FILE = 16_000_000;

/** The text of a file; null when it is none (not UTF-8), is too big or cannot be read. */
export async function readText(file: Blob): Promise<string | null> {
  if (file.size > MAX_FILE) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
