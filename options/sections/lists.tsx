import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { useDesk } from "../desk";
import { Row, Section } from "../parts/section";

/** Lists that others keep; what shows them is loaded after the rest of the page. */
export function Lists() {
  const { t } = useDesk();
  const pane = useSignal<FunctionComponent | null>(null);
  useEffect(() => {
    import("../lists/pane").then(
      ({ ListsPane }) => {
        pane.value = ListsPane;
      },
      (error: unknown) => console.warn("Stet, lists:", error),
    );
  }, []);
  const Pane = pane.value;
  return (
    <Section id="lists" lead={t("lists_lead")}>
      <Row id="own-lists">{Pane && <Pane />}</Row>
    </Section>
  );
}
