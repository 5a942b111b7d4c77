import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";
import { Row } from "../parts/section";
import { wishedPart } from "../words";

/** What the popup's "never hide here" and "always" have left, each with a way to forget it. */
export function Wishes() {
  const { t, model } = useDesk();
  const wishes = Object.entries(model.settings.value.wishes).toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const forget = (name: string) =>
    void model.change((now) => ({ ...now, wishes: without(now.wishes, name) }));
  return (
    <Row id="site-wishes">
      <p>{t("options_wishes")}</p>
      {wishes.length === 0 ? (
        <p class="hint">{t("options_wishes_none")}</p>
      ) : (
        <ul class="list" aria-label={t("options_wishes")}>
          {wishes.map(([name, wish]) => (
            <li class="item" key={name}>
              <bdi class="item-name">{wishedPart(name, t)}</bdi>
              <span class="hint">{t(`options_wish_${wish}`)}</span>
              <RemoveButton
                label={t("options_wish_remove", wishedPart(name, t))}
                remove={() => forget(name)}
              />
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function without<T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
}
