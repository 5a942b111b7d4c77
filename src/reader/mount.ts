import { h, render } from "preact";
import type { CloseReason, ReaderHandle, ReaderLook, ReaderRequest } from "./contract";
import { fitScreen } from "./fit";
import { fontCase } from "./fonts";
import { openFrame } from "./frame";
import { guard } from "./guard";
import { listenForKeys } from "./keys";
import { wear } from "./look";
import { dropBroken, followNotes } from "./notes";
import { plainText } from "./plain-text";
import { rebuild } from "./rebuild";
import { markSentence } from "./sentence";
import { storyText } from "./story-text";
import { View } from "./view";
import { letScroll } from "./wide";

/** Blocks. A story of more is laid out as it is scrolled to: the first screen must not wait. */
const LONG = 2_000;

/**
 * Shows a story over the page. The page itself is not changed but for one element beside its body,
 * which is gone again after `close`.
 */
export function openReader(request: ReaderRequest, signal: AbortSignal): ReaderHandle {
  const { story, words } = request;
  const document = story.root.ownerDocument;
  const ended = new AbortController();
  const { story: content, cut } = rebuild(story.root, story);
  const frame = openFrame(document);
  const fonts = fontCase(document, story.title + content.textContent);
  let look = request.look;

  function show(next: ReaderLook): void {
    look = next;
    fonts.bring(look.font);
    wear(look, frame.dialog);
    const host = document.location.host;
    const acts = { change, close: leave, opens: fonts.bringAll };
    render(h(View, { request, host, look, content, cut, ...acts }), frame.dialog);
  }

  function change(next: ReaderLook): void {
    if (next === look) return;
    show(next);
    request.onLook(next);
  }

  function end(reason: CloseReason): void {
    if (ended.signal.aborted) return;
    ended.abort();
    markSentence(content, null);
    render(null, frame.dialog);
    frame.remove();
    fonts.clear();
    request.onClose(reason);
  }

  const leave = () => end("reader");
  frame.dialog.setAttribute("aria-label", plainText(story.title) || words.label);
  if (content.childElementCount > LONG) frame.dialog.dataset["length"] = "long";
  letScroll(content, words);
  show(look);
  frame.raise();
  frame.dialog.scrollTop = 0;
  fitScreen(frame.dialog, window, ended.signal);
  followNotes(content, frame.root, ended.signal);
  dropBroken(content, ended.signal);
  listenForKeys(frame.dialog, { look: () => look, change, leave }, ended.signal);
  guard(frame, ended.signal, () => end("page"));
  signal.addEventListener("abort", () => end("owner"), { signal: ended.signal });
  if (signal.aborted) end("owner");

  return {
    close: () => end("owner"),
    update: (next) => {
      if (!ended.signal.aborted) show(next);
    },
    mark: (sentence) => !ended.signal.aborted && markSentence(content, sentence),
    get text() {
      return storyText(content);
    },
  };
}
