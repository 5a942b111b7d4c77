import { useSignal } from "@preact/signals";
import { type ReaderLook, readerRanges } from "../../src/shared/settings";
import { useDesk } from "../desk";
import { Choice } from "../parts/choice";
import { Range } from "../parts/range";
import { Row, Section } from "../parts/section";
import { SwitchRow } from "../parts/switch-row";
import { ReaderSample } from "../sample/reader-sample";

const themes = ["auto", "paper", "sepia", "ink"] as const;
const fonts = ["literata", "atkinson", "system"] as const;
const measures = ["size", "measure", "leading"] as const;
const switches = ["pictures", "justify"] as const;

/** How the reader looks, with a live sample. */
export function Reader() {
  const { t, model } = useDesk();
  // What a slider is being dragged to: seen at once, kept when it is let go.
  const draft = useSignal<Partial<ReaderLook>>({});
  const look = { ...model.settings.value.reader, ...draft.value };
  const keep = (fresh: Partial<ReaderLook>) => {
    void model.change((now) => ({ ...now, reader: { ...now.reader, ...fresh } }));
    draft.value = {};
  };
  return (
    <Section id="reader" lead={t("options_reader_lead")}>
      <ReaderSample look={look} />
      <div class="reader-controls">
        <ChoiceRow part="theme" values={themes} chosen={look.theme} keep={keep} />
        <ChoiceRow part="font" values={fonts} chosen={look.font} keep={keep} />
        {measures.map((part) => (
          <Range
            key={part}
            id={`reader-${part}`}
            label={t(`options_reader_${part}`)}
            value={look[part]}
            range={readerRanges[part]}
            words={(value) => t(`options_reader_${part}_value`, value)}
            drag={(value) => {
              draft.value = { ...draft.peek(), [part]: value };
            }}
            keep={(value) => keep({ [part]: value })}
          />
        ))}
        {switches.map((part) => (
          <SwitchRow
            key={part}
            id={`reader-${part}`}
            sentence={t(`options_reader_${part}`)}
            on={look[part]}
            flip={(on) => keep({ [part]: on })}
          />
        ))}
      </div>
    </Section>
  );
}

interface ChoiceRowProps<T> {
  readonly part: "theme" | "font";
  readonly values: readonly T[];
  readonly chosen: T;
  readonly keep: (fresh: Partial<ReaderLook>) => void;
}

function ChoiceRow<T extends string>({ part, values, chosen, keep }: ChoiceRowProps<T>) {
  const { t } = useDesk();
  const label = t(`options_reader_${part}`);
  return (
    <Row id={`reader-${part}`}>
      <p class="row-title">{label}</p>
      <Choice
        name={part}
        label={label}
        options={values.map((value) => ({ value, label: t(`reader_${value}`) }))}
        chosen={chosen}
        choose={(value) => keep({ [part]: value })}
      />
    </Row>
  );
}
