import type { Report } from "../src/shared/report";
import { Facts } from "./facts";
import { More } from "./more";
import { Provenance } from "./provenance";
import { Told } from "./told";
import { useStore } from "./use-store";
import { pageOf } from "./view";
import { cut, langOf } from "./words";

/** The headline, the summary, the facts and where the story comes from. */
export function Story({ report }: { report: Report }) {
  const { tab, ledgerOpen } = useStore();
  const { title } = report.metadata;
  const headline = cut(title?.value ?? tab.value?.title ?? "");
  return (
    <article class="story">
      <h1 class="headline" dir="auto" lang={langOf(report)} title={headline}>
        {headline}
      </h1>
      <div class="telling" inert={ledgerOpen.value}>
        {pageOf(report) === "story" ? (
          <>
            <Summary report={report} />
            <Facts report={report} />
            <Provenance report={report} />
            <More report={report} />
          </>
        ) : (
          <NoStory report={report} />
        )}
      </div>
    </article>
  );
}

/** Sentences copied from the story; each leads to its place. */
function Summary({ report }: { report: Report }) {
  const { port } = useStore();
  if (report.summary.length === 0) return null;
  return (
    <p class="summary" dir="auto" lang={langOf(report)}>
      {report.summary.map((sentence) => (
        <Told key={sentence.start} sentence={sentence} report={report} />
      ))}
      <span class="visually-hidden">{port.t("popup_summary_note")}</span>
    </p>
  );
}

function NoStory({ report }: { report: Report }) {
  const { port } = useStore();
  const words = report.metadata.words;
  return (
    <div class="no-story">
      <p>{port.t("popup_no_story")}</p>
      <p class="soft">{port.t(words > 0 ? "popup_no_story_do" : "popup_no_story_short")}</p>
    </div>
  );
}
