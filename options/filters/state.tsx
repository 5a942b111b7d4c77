import { useDesk } from "../desk";
import type { Editing } from "./editing";
import type { Stage } from "./stage";

const SAID: Readonly<Partial<Record<Stage, string>>> = {
  unreadable: "options_filters_unreadable",
  conflict: "options_filters_conflict",
  failed: "options_filters_failed",
};

/** How the text stands, in a sentence. */
export function State({ editing }: { readonly editing: Editing }) {
  const { t, plural } = useDesk();
  const stage = editing.stage.value;
  const outcome = editing.outcome.value;
  const said = SAID[stage];
  if (said) return <>{t(said)}</>;
  const read = editing.progress.value;
  if (stage === "working" && read > 0) return <>{plural("options_filters_working", read)}</>;
  if (!outcome || stage === "loading") return null;
  if (outcome.fault) return <>{t(`options_filters_${outcome.fault}`)}</>;
  if (outcome.rules === 0 && editing.text.value.trim() === "" && stage === "kept") {
    return <>{t("options_filters_none")}</>;
  }
  const parts = [
    plural("options_filters_count", outcome.rules),
    ...(outcome.network > 0 ? [plural("options_filters_network", outcome.network)] : []),
    t(stage === "kept" ? "options_filters_kept" : "options_filters_edited"),
  ];
  return <>{parts.join(" ")}</>;
}

/** What can be done about it: the way back, the other window's text, another try. */
export function StateButtons({ editing }: { readonly editing: Editing }) {
  const { t } = useDesk();
  const stage = editing.stage.value;
  const button = (key: string, act: () => Promise<void>) => (
    <button type="button" class="button" data-look="quiet" onClick={() => void act()}>
      {t(key)}
    </button>
  );
  return (
    <>
      {stage === "failed" && button("options_filters_save", () => editing.save())}
      {stage === "conflict" && button("options_filters_mine", () => editing.keepMine())}
      {(stage === "conflict" || stage === "unreadable") &&
        button("options_filters_load", () => editing.load())}
      {editing.canGoBack.value &&
        stage !== "conflict" &&
        button("options_filters_back", () => editing.goBack())}
    </>
  );
}
