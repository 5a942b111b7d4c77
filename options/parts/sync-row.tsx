import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Sync } from "../../src/platform/sync-store";
import { useDesk } from "../desk";
import { SwitchRow } from "./switch-row";

/** Settings and filters on all the user's devices, through the browser's own account. */
export function SyncRow() {
  const { t, port } = useDesk();
  const sync = useSignal<Sync | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    const until = new AbortController();
    const read = async () => {
      const now = await port.sync.read().catch(() => null);
      if (!until.signal.aborted) sync.value = now;
    };
    port.sync.onChanged(() => void read(), until.signal);
    void read();
    return () => until.abort();
  }, []);
  const turn = async (on: boolean) => {
    failed.value = false;
    await port.sync.turn(on).catch(() => {
      failed.value = true;
    });
  };
  const fault = sync.value?.on ? sync.value.state.fault : null;
  const said = failed.value ? "failed" : fault;
  return (
    <>
      <SwitchRow
        id="sync"
        sentence={t("options_sync")}
        hint={t("options_sync_hint")}
        on={sync.value?.on === true}
        flip={(on) => void turn(on)}
      />
      <p class="fault" role="status">
        {said && t(`options_sync_${said.replaceAll("-", "_")}`)}
      </p>
      <KeptTexts sync={sync.value} />
    </>
  );
}

/** What another device's later change has taken the place of. */
function KeptTexts({ sync }: { readonly sync: Sync | null }) {
  const { t, port } = useDesk();
  if (!sync || sync.kept.length === 0) return null;
  return (
    <>
      <p class="hint">{t("options_sync_kept")}</p>
      <p class="buttons">
        {sync.kept.map(({ text }, at) => (
          <button
            key={text}
            type="button"
            class="button"
            data-look="quiet"
            onClick={() => port.saveFile(`stet-before-sync-${at + 1}.json`, text)}
          >
            {t("options_sync_kept_save", String(at + 1))}
          </button>
        ))}
      </p>
    </>
  );
}
