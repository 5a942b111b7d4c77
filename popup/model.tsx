import type { Checked } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import { askModel } from "./asking";
import { useStore } from "./use-store";
import { cut, langOf, percent } from "./words";

const LONGEST_NAME = 60;

/** A summary by the browser's own model, where there is one: only after a click, and so labelled. */
export function Model({ report }: { report: Report }) {
  const store = useStore();
  const { port } = store;
  const written = store.written.value;
  switch (written.state) {
    case "not-asked":
    case "none":
      return null;
    case "offered":
      return (
        <p class="model">
          <button type="button" class="link" onClick={() => void askModel(store, report)}>
            {port.t("popup_model")}
          </button>{" "}
          <span class="soft">
            {port.t(written.loads ? "popup_model_loads" : "popup_model_here")}
          </span>
        </p>
      );
    case "writing":
      return (
        <p class="model soft" role="status">
          {written.share === null
            ? port.t("popup_model_writing")
            : port.t("popup_model_loading", percent(written.share, port.language))}
        </p>
      );
    case "failed":
      return <p class="model soft">{port.t("popup_model_failed")}</p>;
    case "written":
      return <Answer sentences={written.sentences} report={report} />;
  }
}

function Answer({ sentences, report }: { sentences: readonly Checked[]; report: Report }) {
  const { port } = useStore();
  const kept = sentences.filter(({ unknown }) => unknown.length === 0);
  const dropped = sentences.filter(({ unknown }) => unknown.length > 0);
  const names = [...new Set(dropped.flatMap(({ unknown }) => unknown))];
  return (
    <section class="model part">
      <h2>{port.t("popup_model_title")}</h2>
      {kept.length > 0 ? (
        <p class="written" dir="auto" lang={langOf(report)}>
          {kept.map(({ text }) => text).join(" ")}
        </p>
      ) : null}
      <p class="soft">{port.t(kept.length > 0 ? "popup_model_note" : "popup_model_nothing")}</p>
      {dropped.length > 0 ? (
        <p class="soft">
          {port.plural(
            "popup_model_dropped",
            dropped.length,
            new Intl.ListFormat(port.language).format(names.map((it) => cut(it, LONGEST_NAME))),
          )}
        </p>
      ) : null}
    </section>
  );
}
