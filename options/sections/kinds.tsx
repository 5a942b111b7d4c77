import { type BlockKind, kinds, type Level } from "../../src/core/kinds";
import { useDesk } from "../desk";
import { kindKey } from "../find";
import { Emphasis } from "../parts/emphasis";
import { Row, Section } from "../parts/section";
import { SwitchRow } from "../parts/switch-row";

/** The levels at which something is hidden, from least to most. */
const hidingLevels = ["gentle", "default", "focus"] as const satisfies readonly Level[];

/** What is hidden: whether at all, how much, and which kinds. */
export function Kinds() {
  const { t, model } = useDesk();
  const { level, badge } = model.settings.value;
  return (
    <Section id="kinds" lead={t("options_kinds_lead")}>
      <SwitchRow
        id="hiding"
        sentence={t("options_hiding")}
        hint={t("options_hiding_hint")}
        on={level !== "off"}
        flip={(on) => void model.change((now) => ({ ...now, level: on ? "default" : "off" }))}
      />
      <Levels />
      {(level === "off" || level === "focus") && (
        <p class="hint resting">{t(`options_resting_${level}`)}</p>
      )}
      <div class="rows" data-resting={level === "off" || level === "focus"}>
        {kinds.map((kind) => (
          <KindRow key={kind} kind={kind} />
        ))}
      </div>
      <SwitchRow
        id="badge"
        sentence={t("options_badge")}
        on={badge}
        flip={(on) => void model.change((now) => ({ ...now, badge: on }))}
      />
    </Section>
  );
}

function Levels() {
  const { t, model } = useDesk();
  return (
    <Row id="level">
      <fieldset class="levels">
        <legend>{t("options_level")}</legend>
        {hidingLevels.map((level) => (
          <label class="level" key={level}>
            <input
              type="radio"
              name="level"
              value={level}
              checked={model.settings.value.level === level}
              aria-labelledby={`level-${level}`}
              aria-describedby={`level-${level}-hint`}
              onChange={() => void model.change((now) => ({ ...now, level }))}
            />
            <span class="level-name" id={`level-${level}`}>
              {t(`options_level_${level}`)}
            </span>
            <span class="hint" id={`level-${level}-hint`}>
              {t(`options_level_${level}_hint`)}
            </span>
          </label>
        ))}
      </fieldset>
    </Row>
  );
}

function KindRow({ kind }: { readonly kind: (typeof kinds)[number] }) {
  const { t, model } = useDesk();
  const key = kindKey(kind);
  const name = t(key);
  return (
    <SwitchRow
      id={`kind-${kind}`}
      swatch={<span class="swatch tinted" data-kind={kind} />}
      sentence={<Emphasis text={(fill) => t("options_hide_kind", fill)} what={name} />}
      hint={t(`${key}_hint`)}
      on={model.settings.value.kinds[kind]}
      flip={(on) => void model.change((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
      point={(here) => point(here ? kind : null)}
    />
  );

  function point(to: BlockKind | null): void {
    // Focus stays in the row while the pointer leaves it: the last to come is the one meant.
    if (to !== null || model.pointed.peek() === kind) model.pointed.value = to;
  }
}
