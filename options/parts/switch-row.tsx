import type { ComponentChildren } from "preact";
import { useDesk } from "../desk";
import { Switch } from "./switch";

interface SwitchRowProps {
  readonly id: string;
  readonly sentence: ComponentChildren;
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly flip: (on: boolean) => void;
  /** Stands before the sentence. */
  readonly swatch?: ComponentChildren;
  /** Called with true when the pointer or focus comes to the row, with false when it goes. */
  readonly point?: (here: boolean) => void;
}

/** A plain sentence with its switch at the end; the whole row can be clicked. */
export function SwitchRow(props: SwitchRowProps) {
  const { id, sentence, hint, on, flip, swatch, point } = props;
  const { model } = useDesk();
  return (
    <label
      class="row switch-row"
      id={id}
      for={`${id}-switch`}
      hidden={model.found.value?.has(id) === false}
      onPointerEnter={() => point?.(true)}
      onPointerLeave={(event) => point?.(event.currentTarget.matches(":focus-within"))}
      onFocusIn={() => point?.(true)}
      onFocusOut={() => point?.(false)}
    >
      {swatch}
      <span class="words">
        <span id={`${id}-words`}>{sentence}</span>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <Switch
        id={`${id}-switch`}
        on={on}
        flip={(next) => {
          point?.(true);
          flip(next);
        }}
        named={`${id}-words`}
        described={hint ? `${id}-hint` : undefined}
      />
    </label>
  );
}
