import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDesk } from "../desk";
import { Fault } from "../parts/entry-form";
import { Row, Section } from "../parts/section";
import type { Shortcut } from "../port";

/** The keys as the browser has them now, and where they are changed. */
export function Shortcuts() {
  const { t, port } = useDesk();
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  const cannotOpen = useSignal(false);
  useEffect(() => {
    const watching = new AbortController();
    const read = () =>
      void port.shortcuts().then((all) => {
        if (!watching.signal.aborted) shortcuts.value = all;
      });
    read();
    // They are changed elsewhere: look again when the user comes back.
    document.addEventListener("visibilitychange", read, { signal: watching.signal });
    return () => watching.abort();
  }, []);
  const open = async () => {
    cannotOpen.value = !(await port.openShortcuts().catch(() => false));
  };
  return (
    <Section id="shortcuts" lead={t("options_shortcuts_lead")}>
      <Row id="keys">
        <dl class="pairs">
          {shortcuts.value.map(({ name, does, keys }) => (
            <div class="pair" key={name}>
              <dt>{does || t("options_shortcut_popup")}</dt>
              <dd>{keys === "" ? <i>{t("options_shortcut_none")}</i> : <Keys keys={keys} />}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t(`options_shortcuts_${port.browser}`)}</p>
        <p class="buttons">
          <button type="button" class="button" onClick={() => void open()}>
            {t("options_shortcuts_open")}
          </button>
        </p>
        <Fault text={cannotOpen.value ? t("options_shortcuts_cannot_open") : ""} />
      </Row>
    </Section>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  // "Alt+Shift+D" in most places; a Mac writes the signs without a plus.
  const parts = keys.split("+").filter(Boolean);
  return (
    <>
      {parts.map((key, index) => (
        <>
          {index > 0 && "+"}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </>
  );
}
