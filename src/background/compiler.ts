import { make, type Work } from "./lists/make";

/** A worker: compiles lists without holding up the pages of the extension. */
addEventListener("message", ({ data }: MessageEvent<Work>) => {
  postMessage(make(data));
});
