import type { Sentence } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import { goTo } from "./actions";
import { useStore } from "./use-store";
import { cut } from "./words";

/** A sentence of the story that leads to its place. */
export function Told({ sentence, report }: { sentence: Sentence; report: Report }) {
  const store = useStore();
  const lead = (event: Event) => {
    event.preventDefault();
    void goTo(store, sentence.start, sentence.end);
  };
  return (
    <>
      <a class="sentence" href={fragmentOf(report.url, sentence.text)} onClick={lead}>
        {sentence.text}
      </a>{" "}
    </>
  );
}

/** The page's own address with the sentence's beginning as a text fragment. */
function fragmentOf(url: string, sentence: string): string {
  const start = sentence.split(/\s+/).slice(0, 6).join(" ");
  const fragment = encodeURIComponent(cut(start, 80).replace(/…$/, "")).replaceAll("-", "%2D");
  return `${url.split("#", 1)[0]}#:~:text=${fragment}`;
}
