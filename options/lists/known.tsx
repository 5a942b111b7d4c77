import { useDesk } from "../desk";

/** Lists that many people use against annoyances; offered, never fetched unasked. */
const KNOWN: readonly (readonly [name: string, url: string])[] = [
  ["Fanboy’s Annoyances", "https://secure.fanboy.co.nz/fanboy-annoyance.txt"],
  ["EasyList Cookie", "https://secure.fanboy.co.nz/fanboy-cookiemonster.txt"],
  ["AdGuard Annoyances", "https://filters.adtidy.org/extension/ublock/filters/14.txt"],
  [
    "uBlock Origin: Annoyances",
    "https://ublockorigin.github.io/uAssets/filters/annoyances-others.txt",
  ],
];

/** @param take - puts an address into the field above */
export function KnownLists({ take }: { readonly take: (url: string) => void }) {
  const { t } = useDesk();
  return (
    <details class="disclosure">
      <summary>{t("lists_known")}</summary>
      <p class="hint">{t("lists_known_hint")}</p>
      <ul class="list">
        {KNOWN.map(([name, url]) => (
          <li class="item" key={url}>
            <a class="item-name link" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            <button
              type="button"
              class="button"
              data-look="quiet"
              aria-label={t("lists_take_one", name)}
              onClick={() => take(url)}
            >
              {t("lists_take")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
