import { useStore } from "./use-store";
import { cut } from "./words";

const LINES = ["100%", "94%", "97%", "58%"];

/** Before the report: the tab's own title at once, the shape of a text once it takes long. */
export function Waiting({ analysing }: { analysing: boolean }) {
  const { tab, port } = useStore();
  return (
    <main class="waiting" aria-busy="true">
      <h1 class="headline" dir="auto">
        {cut(tab.value?.title ?? "")}
      </h1>
      {analysing ? (
        <>
          <p class="visually-hidden">{port.t("popup_analysing")}</p>
          <div class="skeleton" aria-hidden="true">
            {LINES.map((width) => (
              <i key={width} style={{ inlineSize: width }} />
            ))}
          </div>
        </>
      ) : null}
    </main>
  );
}
