import { render } from "preact";
import { App } from "./app";
import { browserPort } from "./browser-port";
import { open } from "./open";
import { createStore } from "./store";

/** @param stays - as a side panel or a sidebar, which follows the tab in front */
export function start(stays: boolean): void {
  const leaving = new AbortController();
  const store = createStore(browserPort(stays), leaving.signal);
  document.documentElement.lang = store.port.language;
  document.documentElement.dir = store.port.direction;
  addEventListener("pagehide", () => {
    // The outline in the page goes with the popup that drew it.
    const tab = store.tab.peek();
    if (tab) void store.port.ask(tab.id, "page/point", { block: null });
    leaving.abort();
  });
  render(<App store={store} />, document.body);
  void open(store);
}
