import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";
import { Row } from "../parts/section";

type Remembered = ReadonlyMap<string, readonly string[]>;

/** Sites shown at once; the rest can be forgotten with all. */
const MOST = 100;

/** The clutter that sites taught, so that it is gone before the page is seen. */
export function Memory() {
  const { t, plural, port } = useDesk();
  const all = useSignal<Remembered>(new Map());
  const read = async () => {
    all.value = await port.remembered();
  };
  useEffect(() => void read(), []);
  const forget = async (host: string | null) => {
    await port.forgetRemembered(host);
    await read();
  };
  const hosts = [...all.value].toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <Row id="site-memory">
      <div class="action-row">
        <span class="words">
          {t("options_memory")}
          <span class="hint" role="status">
            {plural("options_memory_sites", hosts.length)}
          </span>
        </span>
        {hosts.length > 0 && (
          <button type="button" class="button" onClick={() => void forget(null)}>
            {t("options_memory_forget")}
          </button>
        )}
      </div>
      {hosts.length > 0 && (
        <details class="disclosure">
          <summary>{t("options_memory_list")}</summary>
          <ul class="list" aria-label={t("options_memory")}>
            {hosts.slice(0, MOST).map(([host, selectors]) => (
              <Site key={host} host={host} selectors={selectors} forget={() => void forget(host)} />
            ))}
          </ul>
          {hosts.length > MOST && (
            <p class="hint">{plural("options_filters_more", hosts.length - MOST)}</p>
          )}
        </details>
      )}
    </Row>
  );
}

interface SiteProps {
  readonly host: string;
  readonly selectors: readonly string[];
  readonly forget: () => void;
}

function Site({ host, selectors, forget }: SiteProps) {
  const { t } = useDesk();
  return (
    <li class="item">
      <div class="item-name">
        <bdi>{host}</bdi>
        <p class="hint">
          {selectors.length === 0 ? t("options_memory_places") : null}
          {selectors.map((selector, at) => (
            <span key={selector}>
              {at > 0 && ", "}
              <code class="code" dir="ltr">
                {selector}
              </code>
            </span>
          ))}
        </p>
      </div>
      <RemoveButton
        label={t("options_memory_forget_one", host)}
        words={t("options_memory_forget_short")}
        remove={forget}
      />
    </li>
  );
}
