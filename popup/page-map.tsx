import { useSignal } from "@preact/signals";
import type { MapStretch, Report } from "../src/shared/report";
import { goTo, openLedgerAt, point } from "./actions";
import type { Store } from "./store";
import { merge } from "./stretches";
import { useStore } from "./use-store";
import { kindKey, percent } from "./words";

/** Characters of the story that are marked when a map leads to it and it has no summary. */
const OPENING = 120;

/** The page's proportions as a strip: story and clutter, each stretch leading to its place. */
export function PageMap({ report }: { report: Report }) {
  const store = useStore();
  const current = useSignal(-1);
  const stretches = merge(report.map);
  const named = stretches.flatMap((it, at) => (it.what === "other" ? [] : [at]));
  const go = (at: number) => {
    current.value = at;
    point(store, stretches[at]?.block ?? null);
  };
  const keys = (event: KeyboardEvent) => {
    const to = step(event.key, named, current.value);
    if (to !== undefined) go(to);
    else if (event.key === "Enter" || event.key === " ")
      follow(store, report, stretches[current.value]);
    else return;
    event.preventDefault();
  };
  if (named.length === 0) return null;
  return (
    <div
      class="map"
      role="listbox"
      tabIndex={0}
      aria-label={store.port.t("popup_map")}
      aria-activedescendant={current.value >= 0 ? `stretch-${current.value}` : undefined}
      onKeyDown={keys}
      onFocus={() => current.value < 0 && go(named[0] ?? -1)}
      onBlur={() => point(store, null)}
      onMouseLeave={() => point(store, null)}
    >
      {stretches.map((it, at) => (
        <Stretch
          key={`${at}-${it.what}`}
          stretch={it}
          id={`stretch-${at}`}
          selected={it.block !== null && it.block === store.pointed.value}
          onPoint={() => go(at)}
          onFollow={() => follow(store, report, it)}
        />
      ))}
    </div>
  );
}

interface StretchProps {
  readonly stretch: MapStretch;
  readonly id: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onFollow: () => void;
}

function Stretch({ stretch, id, selected, onPoint, onFollow }: StretchProps) {
  const { port } = useStore();
  const style = { flexGrow: stretch.share };
  if (stretch.what === "other") {
    return <div role="presentation" class="stretch tinted" data-kind="other" style={style} />;
  }
  const name = port.t(stretch.what === "story" ? "popup_story" : kindKey(stretch.what));
  const label = port.t("popup_stretch", name, percent(stretch.share, port.language));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus, see aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys
    <div
      role="option"
      id={id}
      class="stretch tinted"
      data-kind={stretch.what}
      style={style}
      title={label}
      aria-label={label}
      aria-selected={selected}
      onMouseMove={onPoint}
      onClick={onFollow}
    />
  );
}

function follow(store: Store, report: Report, stretch: MapStretch | undefined): void {
  if (!stretch || stretch.what === "other") return;
  if (stretch.what !== "story") {
    openLedgerAt(store, stretch.what);
    point(store, stretch.block);
    return;
  }
  const first = report.summary[0];
  void goTo(store, first?.start ?? 0, first?.end ?? Math.min(OPENING, report.text.length));
}

/** Where a key leads among the stretches that have a name; undefined for any other key. */
function step(key: string, named: readonly number[], from: number): number | undefined {
  const at = named.indexOf(from);
  if (key === "ArrowDown" || key === "ArrowRight") return named[Math.min(at + 1, named.length - 1)];
  if (key === "ArrowUp" || key === "ArrowLeft") return named[Math.max(at - 1, 0)];
  if (key === "Home") return named[0];
  return key === "End" ? named.at(-1) : undefined;
}
