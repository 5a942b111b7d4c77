import type { Report } from "../src/shared/report";
import { copy, pick, read, say } from "./actions";
import { CopyGlyph, OptionsGlyph, PanelGlyph, PickGlyph } from "./glyphs";
import { IconButton } from "./icon-button";
import { useStore } from "./use-store";
import { pageOf } from "./view";

/** The one large button, and the small ones beside it. */
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
        <IconButton label={port.t("popup_copy")} press={() => void copy(store, report)}>
          <CopyGlyph />
        </IconButton>
      ) : null}
      <IconButton label={port.t("popup_pick")} name="pick" press={() => void pick(store)}>
        <PickGlyph />
      </IconButton>
      <PanelButton />
      <OptionsButton />
    </footer>
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
    <IconButton label={port.t("popup_panel")} press={() => void open()}>
      <PanelGlyph />
    </IconButton>
  );
}

/** Leads to the options page; also where there is no story. */
export function OptionsButton() {
  const { port } = useStore();
  return (
    <IconButton label={port.t("popup_options")} press={() => void port.openOptions()}>
      <OptionsGlyph />
    </IconButton>
  );
}
