import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";
import { Row, Section } from "../parts/section";
import { TitleForm } from "../parts/title-form";

/** The user's own titles of sections to hide. */
export function Titles() {
  const { t, model } = useDesk();
  const titles = model.settings.value.titles.toSorted((a, b) => a.localeCompare(b));
  return (
    <Section id="titles" lead={t("options_titles_lead")}>
      <Row id="own-titles">
        <TitleForm
          label={t("options_title_label")}
          button={t("options_title_add")}
          others={titles}
          take={(title) => void model.change((now) => ({ ...now, titles: [...now.titles, title] }))}
        />
        {titles.length === 0 ? (
          <p class="hint">{t("options_titles_none")}</p>
        ) : (
          <ul class="list" aria-label={t("options_section_titles")} tabIndex={-1}>
            {titles.map((title) => (
              <Title key={title} title={title} />
            ))}
          </ul>
        )}
      </Row>
    </Section>
  );
}

function Title({ title }: { readonly title: string }) {
  const { t, model } = useDesk();
  const editing = useSignal(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing.value) edit.current?.focus();
    wasEditing.current = editing.value;
  }, [editing.value]);
  const leave = () => {
    editing.value = false;
  };
  const others = model.settings.value.titles.filter((one) => one !== title);

  if (editing.value) {
    return (
      <li class="item">
        <TitleForm
          label={t("options_title_edit", title)}
          button={t("options_keep")}
          others={others}
          edits={{ title, leave }}
          take={(fresh) => {
            leave();
            void model.change((now) => ({ ...now, titles: replaced(now.titles, title, fresh) }));
          }}
        />
      </li>
    );
  }
  return (
    <li class="item">
      <bdi class="item-name serif">{title}</bdi>
      <button
        ref={edit}
        type="button"
        class="button"
        data-look="quiet"
        aria-label={t("options_title_edit", title)}
        onClick={() => {
          editing.value = true;
        }}
      >
        {t("options_edit")}
      </button>
      <RemoveButton
        label={t("options_title_remove", title)}
        remove={() => void model.change((now) => ({ ...now, titles: without(now.titles, title) }))}
      />
    </li>
  );
}

function replaced(titles: readonly string[], old: string, fresh: string): string[] {
  return titles.map((title) => (title === old ? fresh : title));
}

function without(titles: readonly string[], old: string): string[] {
  return titles.filter((title) => title !== old);
}
