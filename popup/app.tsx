import { Cautions } from "./caution";
import { Foot } from "./foot";
import { Header } from "./header";
import { Hidden } from "./hidden";
import { Notice, Withdrawn } from "./notice";
import { PageMap } from "./page-map";
import type { Store } from "./store";
import { Story } from "./story";
import { StoreContext, useStore } from "./use-store";
import { oddPage, pageOf } from "./view";
import { Waiting } from "./waiting";

/** The whole popup over one store. */
export function App({ store }: { store: Store }) {
  return (
    <StoreContext.Provider value={store}>
      <Header />
      <Withdrawn />
      <Page />
      <Said />
    </StoreContext.Provider>
  );
}

function Said() {
  const { text, drawn } = useStore().said.value;
  return (
    <p class={drawn ? "said" : "visually-hidden"} role="status">
      {text}
    </p>
  );
}

function Page() {
  const { view, ledgerOpen } = useStore();
  if (view.value.state === "waiting" || view.value.state === "analysing") {
    return <Waiting analysing={view.value.state === "analysing"} />;
  }
  if (view.value.state === "trouble") return <Notice trouble={view.value.trouble} />;
  const { report } = view.value;
  const page = pageOf(report);
  const odd = page === "story" ? null : oddPage(report.url);
  if (odd || page === "empty") return <Notice trouble={odd ?? "empty"} />;
  return (
    <>
      <Cautions report={report} />
      <main class="desk" data-ledger={ledgerOpen}>
        <PageMap report={report} />
        <Story report={report} />
        <Hidden report={report} />
      </main>
      <Foot report={report} />
    </>
  );
}
