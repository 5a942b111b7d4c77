import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Finding, Trial } from "../../src/core/trial";
import { useDesk } from "../desk";
import type { Trials } from "./try-pack";

/** Runs the tests of a text as soon as it is shown, and tells what came of each. */
export function TrialList({ text }: { readonly text: string }) {
  const { t, plural, port } = useDesk();
  const trials = useSignal<Trials | "running" | "failed">("running");
  useEffect(() => {
    let here = true;
    const run = async () => {
      const { tryPack } = await import("./try-pack");
      const done = await tryPack(text, { browser: environment(port.browser), mobile: false });
      if (here) trials.value = done;
    };
    run().catch((error: unknown) => {
      console.warn("Stet, tests of a list:", error);
      if (here) trials.value = "failed";
    });
    return () => {
      here = false;
    };
  }, [text]);
  const { value } = trials;
  if (typeof value === "string") return <p role="status">{t(`list_tests_${value}`)}</p>;
  const passed = value.trials.filter((trial) => trial.passed).length;
  return (
    <div class="trials">
      <p role="status">
        {plural("list_tests", value.trials.length, String(passed))}
        {value.faults.map(({ line, code }) => (
          <span class="hint fault-line" key={line}>
            {t(`list_test_fault_${code}`, String(line + 1))}
          </span>
        ))}
      </p>
      <ul class="list" aria-label={t("list_tests_label")}>
        {value.trials.map((trial, at) => (
          <One key={`${at} ${trial.name}`} trial={trial} />
        ))}
      </ul>
    </div>
  );
}

function One({ trial }: { readonly trial: Trial }) {
  const { t } = useDesk();
  return (
    <li class="trial" data-passed={trial.passed}>
      <span class="trial-mark">{t(trial.passed ? "list_test_passed" : "list_test_failed")}</span>
      <bdi>{trial.name}</bdi>
      {trial.findings
        .filter(({ wanted, found }) => wanted !== found)
        .map((finding) => (
          <span class="hint" key={`${finding.what} ${finding.rule}`}>
            <Wrong finding={finding} />
          </span>
        ))}
    </li>
  );
}

function Wrong({ finding }: { readonly finding: Finding }) {
  const { t } = useDesk();
  const { what, rule, wanted, found, harm } = finding;
  const name = rule ?? t("list_test_all_rules");
  if (what === "hides") {
    const counts = t("list_test_hides", name, String(wanted), String(found));
    return <>{harm ? `${counts}. ${t(`list_test_harm_${harm}`)}` : counts}</>;
  }
  return <>{t(found < 0 ? "list_test_keeps_none" : "list_test_keeps", name)}</>;
}

function environment(browser: "chrome" | "firefox") {
  return browser === "firefox" ? "firefox" : "chromium";
}
