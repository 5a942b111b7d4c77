import { type Signal, useSignal } from "@preact/signals";
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
  const wasEditing = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEditing.current && !editing.value) edit.current?.focus();
    wasEditing.current = editing.value;
  }, [editing.value]);
  if (editing.value) return <EditedTitle title={title} editing={editing} />;
  const open = () => {
    editing.value = true;
  };
  const remove = () => void model.change((now) => ({ ...now, titles: without(now.titles, title) }));
  return (
    <li class="item">
      <bdi class="item-name">{title}</bdi>
      <button
        ref={edit}
        type="button"
        class="button"
        data-look="quiet"
        aria-label={t("options_title_edit", title)}
        onClick={open}
      >
        {t("options_edit")}
      </button>
      <RemoveButton label={t("options_title_remove", title)} remove={remove} />
    </li>
  );
}

interface EditedTitleProps {
  readonly title: string;
  readonly editing: Signal<boolean>;
}

function EditedTitle({ title, editing }: EditedTitleProps) {
  const { t, model } = useDesk();
  const leave = () => {
    editing.value = false;
  };
  const take = (fresh: string) => {
    leave();
    void model.change((now) => ({ ...now, titles: [...without(now.titles, title), fresh] }));
  };
  return (
    <li class="item">
      <TitleForm
        label={t("options_title_edit", title)}
        button={t("options_keep")}
        others={without(model.settings.value.titles, title)}
        edits={{ title, leave }}
        take={take}
      />
    </li>
  );
}

function without(titles: readonly string[], old: string): string[] {
  return titles.filter((title) => title !== old);
}
