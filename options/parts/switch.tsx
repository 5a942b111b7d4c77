interface SwitchProps {
  readonly id: string;
  readonly on: boolean;
  readonly flip: (on: boolean) => void;
  /** Ids of what names it and what says more; without, the label around it does. */
  readonly named?: string;
  readonly described?: string | undefined;
}

/** A native checkbox that looks and is announced as a switch. */
export function Switch({ id, on, flip, named, described }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      id={id}
      checked={on}
      aria-checked={on}
      aria-labelledby={named}
      aria-describedby={described}
      onChange={(event) => flip(event.currentTarget.checked)}
    />
  );
}
