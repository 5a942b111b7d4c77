import type { Report } from "../src/shared/report";
import { copy, pick, read, say } from "./actions";
import { CopyGlyph, OptionsGlyph, PanelGlyph, PickGlyph } from "./glyphs";
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
      <PickButton />
      <PanelButton />
      <OptionsButton />
    </footer>
  );
}

function PickButton() {
  const store = useStore();
  const { port } = store;
  return (
    <button
      type="button"
      class="icon-button pick"
      aria-label={port.t("popup_pick")}
      title={port.t("popup_pick")}
      onClick={() => void pick(store)}
    >
      <PickGlyph />
    </button>
  );
}

/** Keeps the same view open beside the page, where the browser has a place for it. */
function PanelButton() {
  const store = useStore();
  const { port, tab } = store;
  const { openPanel } = port;
  if (!openPanel || !tab.value) return null;
  const { windowId } = tab.value;
  const open = async () => {
    const opened = await openPanel(windowId).then(
      () => true,
      () => false,
    );
    if (opened) port.close();
    else say(store, port.t("popup_panel_refused"));
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={port.t("popup_panel")}
      title={port.t("popup_panel")}
      onClick={() => void open()}
    >
      <PanelGlyph />
    </button>
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
