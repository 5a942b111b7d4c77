import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { BlockKind } from "../../src/core/kinds";
import { useDesk } from "../desk";
import { type Fate, fateOf, isOwnTitle } from "./fate";

interface PieceProps {
  readonly kind: BlockKind;
  readonly title?: string | undefined;
  readonly sure?: boolean;
  readonly children?: ComponentChildren;
}

/** A block of the sample page that goes when its switch says so, and leaves three dots. */
export function Piece({ kind, title = "", sure = true, children }: PieceProps) {
  const { model } = useDesk();
  const fate = fateOf({ kind, title, sure }, model.settings.value);
  const drafted = isOwnTitle(title, [model.draftTitle.value]);
  return (
    <Frame kind={kind} fate={fate} pointed={drafted || (sure && model.pointed.value === kind)}>
      {title && <p class="piece-title">{title}</p>}
      {children}
    </Frame>
  );
}

interface FrameProps {
  readonly kind: BlockKind;
  readonly fate: Fate;
  readonly pointed: boolean;
  readonly children: ComponentChildren;
}

/** The block as drawn; the one pointed at comes into view inside the sample. */
export function Frame({ kind, fate, pointed, children }: FrameProps) {
  const { t } = useDesk();
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointed) scrollInside(block.current);
  }, [pointed, fate]);
  return (
    <div class="piece" data-kind={kind} data-fate={fate} data-pointed={pointed} ref={block}>
      <div class="piece-inside">{children}</div>
      {fate === "dimmed" && <span class="piece-question">{t("options_sample_question")}</span>}
    </div>
  );
}

/** Moves the sample's own scroller alone, never the page. */
function scrollInside(block: HTMLElement | null): void {
  const scroller = block?.closest(".sample-view");
  if (!block || !scroller) return;
  const middle = scroller.clientHeight / 2;
  const top = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += top - middle + Math.min(block.offsetHeight / 2, middle);
}
