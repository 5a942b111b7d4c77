import { render } from "preact";
import { App } from "./app";
import { deskOf } from "./desk";
import { Editing } from "./filters/editing";
import { createModel } from "./model";
import type { Port } from "./port";

/** Shows the options in `root` until `until` aborts; a storage that fails is told, with a retry. */
export async function openOptions(root: Element, port: Port, until: AbortSignal): Promise<void> {
  document.title = port.t("options_page_title");
  document.documentElement.lang = port.language;
  document.documentElement.dir = port.direction;
  until.addEventListener("abort", () => render(null, root), { once: true });
  try {
    const [settings, granted, lists] = await Promise.all([
      port.readSettings(),
      port.granted(),
      port.lists.read(),
    ]);
    if (until.aborted) return;
    const filters = new Editing(port.filters, until);
    const desk = deskOf(port, createModel(port, { settings, granted, lists }, until), filters);
    render(<App desk={desk} />, root);
  } catch {
    const again = () => void openOptions(root, port, until);
    if (!until.aborted) render(<Unreadable port={port} again={again} />, root);
  }
}

function Unreadable({ port, again }: { readonly port: Port; readonly again: () => void }) {
  return (
    <main class="unreadable">
      <p role="alert">{port.t("options_unreadable")}</p>
      <button type="button" class="button" onClick={again}>
        {port.t("options_try_again")}
      </button>
    </main>
  );
}
