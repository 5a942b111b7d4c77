import { allowSite, reload } from "./actions";
import { OptionsButton } from "./foot";
import { lookAgain } from "./open";
import { useStore } from "./use-store";
import type { Trouble } from "./view";

type Act = "allow" | "reload" | "again" | null;

/** What can be done about it from here; the sentences stand in the locale. */
const ACTS: { readonly [T in Trouble | "empty"]: Act } = {
  browser: null,
  store: null,
  source: null,
  file: null,
  pdf: null,
  xml: null,
  "no-access": "allow",
  outdated: "reload",
  failed: "reload",
  empty: "again",
};

/** In place of a story: what is so, and what to do. */
export function Notice({ trouble }: { trouble: Trouble | "empty" }) {
  const { port, host } = useStore();
  const key = `popup_trouble_${trouble.replaceAll("-", "_")}`;
  return (
    <main class="notice">
      <h1>{port.t(key)}</h1>
      <p>{port.t(`${key}_do`, host.value ?? "")}</p>
      <div class="notice-acts">
        <Remedy act={ACTS[trouble]} />
        <OptionsButton />
      </div>
    </main>
  );
}

/** A strip above the story: Stet should act here by itself, but may not. */
export function Withdrawn() {
  const store = useStore();
  const { view, withdrawn, host, port } = store;
  if (!withdrawn.value || view.value.state !== "report") return null;
  return (
    <aside class="strip">
      <p>{port.t("popup_withdrawn", host.value ?? "")}</p>
      <button type="button" class="button" onClick={() => void allowSite(store)}>
        {port.t("popup_allow")}
      </button>
    </aside>
  );
}

function Remedy({ act }: { act: Act }) {
  const store = useStore();
  if (act === null) return null;
  const doIt = { allow: allowSite, reload, again: lookAgain }[act];
  return (
    <button type="button" class="button remedy" data-look="main" onClick={() => void doIt(store)}>
      {store.port.t(`popup_${act}`)}
    </button>
  );
}
