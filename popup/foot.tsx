import type { Report } from "../src/shared/report";
import { copy, read } from "./actions";
import { CopyGlyph, OptionsGlyph } from "./glyphs";
import { useStore } from "./use-store";
import { pageOf } from "./view";

/** The one large button, and two small ones. */
export function Foot({ report }: { report: Report }) {
  const store = useStore();
  const { port } = store;
  const isStory = pageOf(report) === "story";
  const label = report.readerOpen
    ? "popup_close_reader"
    : isStory
      ? "popup_read"
      : "popup_read_anyway";
  return (
    <footer class="foot">
      <button
        type="button"
        class="button read"
        data-look={isStory ? "main" : "plain"}
        onClick={() => void read(store, report)}
      >
        {port.t(label)}
      </button>
      {isStory ? (
        <button
          type="button"
          class="icon-button"
          aria-label={port.t("popup_copy")}
          title={port.t("popup_copy")}
          onClick={() => void copy(store, report)}
        >
          <CopyGlyph />
        </button>
      ) : null}
      <OptionsButton />
    </footer>
  );
}

/** Leads to the options page; also where there is no story. */
export function OptionsButton() {
  const { port } = useStore();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={port.t("popup_options")}
      title={port.t("popup_options")}
      onClick={() => void port.openOptions()}
    >
      <OptionsGlyph />
    </button>
  );
}
