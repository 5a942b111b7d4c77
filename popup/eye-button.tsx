import type { HiddenBlock } from "../src/shared/report";
import { show } from "./actions";
import { EyeGlyph } from "./glyphs";
import { useStore } from "./use-store";

interface EyeButtonProps {
  readonly blocks: readonly HiddenBlock[];
  readonly label: string;
}

/** Shows blocks in the page, or hides them again where all of them are shown. */
export function EyeButton({ blocks, label }: EyeButtonProps) {
  const store = useStore();
  const shown = blocks.every((block) => block.shown);
  const ids = blocks.map(({ id }) => id);
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={shown}
      aria-label={label}
      title={store.port.t(shown ? "popup_hide_again" : "popup_show_again")}
      onClick={() => void show(store, ids, !shown)}
    >
      <EyeGlyph open={shown} />
    </button>
  );
}
