interface Option<T> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A few choices side by side, one of which holds. */
export function Choice<T extends string>({ name, label, options, chosen, choose }: ChoiceProps<T>) {
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {options.map(({ value, label: words }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
