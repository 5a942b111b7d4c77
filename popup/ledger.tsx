import { type BlockKind, kinds } from "../src/core/kinds";
import type { HiddenBlock, Report } from "../src/shared/report";
import { Entry } from "./entry";
import { EyeButton } from "./eye-button";
import { LevelControl } from "./level-control";
import { useStore } from "./use-store";
import { SiteWishes, WishButtons } from "./wishes";
import { kindKey } from "./words";

/** With at most so many entries, nothing is folded. */
const FEW = 6;
const ORDER: readonly BlockKind[] = [...kinds, "furniture", "filter"];

/** Everything that was hidden, by kind, each with its reasons and a way back. */
export function Ledger({ report }: { report: Report }) {
  const { port } = useStore();
  const groups = ORDER.map((kind) => ({
    kind,
    blocks: report.hidden.filter((block) => block.kind === kind),
  })).filter(({ blocks }) => blocks.length > 0);
  return (
    <section class="ledger" id="ledger" aria-label={port.t("popup_ledger")}>
      <LevelControl level={report.level} />
      {groups.length === 0 ? <p class="soft">{port.t("popup_ledger_empty")}</p> : null}
      {groups.map(({ kind, blocks }) => (
        <Group key={kind} kind={kind} blocks={blocks} few={report.hidden.length <= FEW} />
      ))}
      <SiteWishes />
    </section>
  );
}

interface GroupProps {
  readonly kind: BlockKind;
  readonly blocks: readonly HiddenBlock[];
  readonly few: boolean;
}

function Group({ kind, blocks, few }: GroupProps) {
  const { port, unfolded } = useStore();
  const name = port.t(kindKey(kind));
  const open = unfolded.value.get(kind) ?? few;
  const fold = () => {
    unfolded.value = new Map(unfolded.value).set(kind, !open);
  };
  return (
    <section class="group">
      <div class="group-row">
        <button type="button" class="group-name" aria-expanded={open} onClick={fold}>
          <i class="swatch tinted" data-kind={kind} aria-hidden="true" />
          {name}
          <span class="count">{blocks.length}</span>
        </button>
        <EyeButton blocks={blocks} label={port.t("popup_show_kind", name)} />
      </div>
      {open ? (
        <ul class="entries">
          {kind === "filter" ? null : (
            <li class="entry-wishes">
              <span class="soft">{port.t("popup_wish_all")}</span>
              <WishButtons kind={kind} title="" />
            </li>
          )}
          {blocks.map((block) => (
            <Entry key={block.id} block={block} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
