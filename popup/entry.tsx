import { useEffect, useRef } from "preact/hooks";
import type { HiddenBlock } from "../src/shared/report";
import { point } from "./actions";
import { EyeButton } from "./eye-button";
import { useStore } from "./use-store";
import { WishButtons } from "./wishes";
import { certainty, cut } from "./words";

const LONGEST_TEXT = 140;
/** Characters of an entry's text that name its button. */
const LONGEST_NAME = 60;
/** Reasons told, strongest first. */
const REASONS = 3;

/**
 * One hidden block: its first words, why it was hidden, how sure that is, and the way back. It is
 * pointed at when the mouse moves, not when the list moves below the mouse.
 */
export function Entry({ block }: { block: HiddenBlock }) {
  const store = useStore();
  const { port, pointed } = store;
  const row = useRef<HTMLLIElement>(null);
  const isPointed = pointed.value === block.id;
  useEffect(() => {
    if (isPointed) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isPointed]);
  const name = block.text === "" ? port.t("popup_no_text") : cut(block.text, LONGEST_NAME);
  return (
    <li
      ref={row}
      class="entry"
      data-block={block.id}
      data-pointed={isPointed}
      data-struck={!block.shown && !block.dimmed}
      onMouseMove={() => point(store, block.id)}
      onMouseLeave={() => point(store, null)}
      onFocusCapture={() => point(store, block.id)}
      onBlurCapture={() => point(store, null)}
    >
      <div class="entry-words">
        <bdi class="entry-text" dir="auto">
          {block.text === "" ? name : cut(block.text, LONGEST_TEXT)}
        </bdi>
        <Why block={block} />
        {block.title === "" ? null : <WishButtons kind={block.kind} title={block.title} />}
      </div>
      <EyeButton blocks={[block]} label={port.t("popup_show_one", name)} />
    </li>
  );
}

function Why({ block }: { block: HiddenBlock }) {
  const { port } = useStore();
  const seen = block.dimmed ? [port.t("popup_dimmed")] : [];
  const reasons = block.reasons
    .slice(0, REASONS)
    .map(({ key, fill }) => port.t(key, ...fill.map((it) => cut(it))));
  const words = [...new Set([...seen, certainty(block, port), ...reasons])];
  return (
    <ul class="why">
      {words.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
        </li>
      ))}
    </ul>
  );
}
