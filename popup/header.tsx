import { switchSite } from "./actions";
import { Mark } from "./glyphs";
import type { Store } from "./store";
import { useStore } from "./use-store";

/** The site and its switch, in one line. */
export function Header() {
  const store = useStore();
  const { host, wanted, view, port } = store;
  const acting = view.value.state === "report" && view.value.report.hidden.some((it) => !it.shown);
  return (
    <header class="head">
      <Mark acting={acting} />
      {host.value === null ? (
        <span class="host">{port.t("ext_name")}</span>
      ) : (
        <>
          <bdi class="host" title={host.value}>
            {host.value.replace(/^www\./, "")}
          </bdi>
          <label class="site-switch">
            <span aria-hidden="true">{port.t("popup_site_switch_short")}</span>
            <input
              class="switch"
              type="checkbox"
              role="switch"
              aria-label={port.t("popup_site_switch")}
              title={port.t("popup_site_switch")}
              checked={wanted.value}
              aria-checked={wanted.value}
              onChange={(event) => void flip(store, event.currentTarget)}
            />
          </label>
        </>
      )}
    </header>
  );
}

async function flip(store: Store, box: HTMLInputElement): Promise<void> {
  await switchSite(store, box.checked);
  // The browser has flipped the box already; where the wish was not taken, it goes back.
  box.checked = store.wanted.peek();
}
