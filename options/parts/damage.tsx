import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDesk } from "../desk";

/** Tells of settings that the browser's storage has damaged, and hands their text over. */
export function Damage() {
  const { t, port } = useDesk();
  const texts = useSignal<readonly string[]>([]);
  const failed = useSignal(false);
  useEffect(() => {
    const until = new AbortController();
    port.damaged.read().then(
      (all) => {
        if (!until.signal.aborted) texts.value = all;
      },
      (error: unknown) => console.warn("Stet, settings:", error),
    );
    return () => until.abort();
  }, []);
  const save = () =>
    port.saveFile(`stet-damaged-${port.today()}.txt`, `${texts.value.join("\n\n")}\n`);
  const forget = async () => {
    failed.value = false;
    try {
      await port.damaged.forget();
      texts.value = [];
      document.getElementById("main")?.focus();
    } catch {
      failed.value = true;
    }
  };
  if (texts.value.length === 0) return null;
  return (
    <section class="damage" role="alert">
      <p>{t(texts.value.length > 1 ? "options_damaged_both" : "options_damaged_newest")}</p>
      {failed.value && <p class="fault">{t("options_notice_failed")}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={save}>
          {t("options_damaged_save")}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => void forget()}>
          {t("options_damaged_forget")}
        </button>
      </p>
    </section>
  );
}
