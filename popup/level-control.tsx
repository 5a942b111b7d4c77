import { type Level, levels } from "../src/core/kinds";
import { setLevel } from "./actions";
import { useStore } from "./use-store";

/** How much is hidden on this page, until it is left. */
export function LevelControl({ level }: { level: Level }) {
  const store = useStore();
  const { port } = store;
  return (
    <div class="segments" role="radiogroup" aria-label={port.t("popup_level")}>
      {levels.map((it) => (
        <label key={it}>
          <input
            type="radio"
            name="level"
            value={it}
            checked={it === level}
            onChange={() => void setLevel(store, it)}
          />
          <span>{port.t(`popup_level_${it}`)}</span>
        </label>
      ))}
    </div>
  );
}
