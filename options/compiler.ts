import { type Answer, outcomeOf, type Work } from "./filters/outcome";

/** The worker of the options page: compiles filters without holding the page up. */
addEventListener("message", ({ data }: MessageEvent<Work>) => {
  answer({ what: "done", outcome: outcomeOf(data, (lines) => answer({ what: "read", lines })) });
});

function answer(said: Answer): void {
  postMessage(said);
}
