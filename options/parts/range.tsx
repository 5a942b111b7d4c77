import { useDesk } from "../desk";
import { Row } from "./section";

interface RangeProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  /** The value with its unit, given as the language writes numbers. */
  readonly words: (value: string) => string;
  /** While it moves, and when it is let go. */
  readonly drag: (value: number) => void;
  readonly keep: (value: number) => void;
}

/** A slider with its value in words. */
export function Range({ id, label, value, range, words, drag, keep }: RangeProps) {
  const { port } = useDesk();
  const said = words(new Intl.NumberFormat(port.language).format(value));
  return (
    <Row id={id} class="range-row">
      <label for={`${id}-range`}>{label}</label>
      <output for={`${id}-range`}>{said}</output>
      <input
        type="range"
        class="range"
        id={`${id}-range`}
        {...range}
        value={value}
        aria-valuetext={said}
        onInput={(event) => drag(event.currentTarget.valueAsNumber)}
        onChange={(event) => keep(event.currentTarget.valueAsNumber)}
      />
    </Row>
  );
}
