import type { ReaderLook } from "./contract";
import { canStep, fonts, type Step, stepped, themes } from "./look";
import { trusted } from "./trusted";
import type { ReaderWords } from "./words";

interface PanelProps {
  readonly look: ReaderLook;
  readonly words: ReaderWords;
  /** For numbers. */
  readonly lang: string;
  change(look: ReaderLook): void;
  /** The panel is about to be seen. */
  opens(): void;
}

/** Type and page: everything a person may set about the look. */
export function Panel(props: PanelProps) {
  const { look, words, change, opens } = props;
  return (
    <div
      class="panel"
      id="panel"
      popover="auto"
      role="dialog"
      aria-label={words.look}
      onBeforeToggle={opens}
    >
      <Choice
        {...{ name: "theme", label: words.theme, words, options: themes, chosen: look.theme }}
        choose={(theme) => change({ ...look, theme })}
      />
      <Choice
        {...{ name: "font", label: words.font, words, options: fonts, chosen: look.font }}
        choose={(font) => change({ ...look, font })}
      />
      <Stepper {...props} what="size" label={words.size} less={words.smaller} more={words.larger} />
      <Stepper
        {...props}
        what="measure"
        label={words.measure}
        less={words.narrower}
        more={words.wider}
      />
      <Stepper
        {...props}
        what="leading"
        label={words.leading}
        less={words.tighter}
        more={words.looser}
      />
      <Switch
        label={words.pictures}
        on={look.pictures}
        flip={(pictures) => change({ ...look, pictures })}
      />
      <Switch
        label={words.justify}
        on={look.justify}
        flip={(justify) => change({ ...look, justify })}
      />
    </div>
  );
}

interface ChoiceProps<T extends keyof ReaderWords> {
  readonly name: string;
  readonly label: string;
  readonly words: ReaderWords;
  readonly options: readonly T[];
  readonly chosen: T;
  choose(option: T): void;
}

function Choice<T extends keyof ReaderWords>(props: ChoiceProps<T>) {
  const { name, label, words, options, chosen, choose } = props;
  return (
    <fieldset class={`choice ${name}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} data-option={option}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={trusted(() => choose(option))}
          />
          <span class="sample" aria-hidden="true">
            Aa
          </span>
          <span class="name">{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps extends PanelProps {
  readonly what: Step;
  readonly label: string;
  readonly less: string;
  readonly more: string;
}

function Stepper({ what, label, less, more, look, lang, change }: StepperProps) {
  const step = (direction: 1 | -1, name: string, sign: string) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      // Not `disabled`: the focus would be lost at the end of the scale.
      aria-disabled={!canStep(look, what, direction)}
      onClick={trusted(() => change(stepped(look, what, direction)))}
    >
      {sign}
    </button>
  );
  return (
    <fieldset class="stepper" aria-label={label}>
      <span class="label">{label}</span>
      {step(-1, less, "\u2212")}
      <output>{new Intl.NumberFormat(lang).format(look[what])}</output>
      {step(1, more, "+")}
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  flip(on: boolean): void;
}

function Switch({ label, on, flip }: SwitchProps) {
  return (
    <label class="switch">
      <span class="label">{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={trusted(() => flip(!on))}
      />
    </label>
  );
}
