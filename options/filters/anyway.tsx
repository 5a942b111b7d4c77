import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";

/** Filters that the popup's "apply anyway" has let through on a site, each with a way back. */
export function Anyway() {
  const { t, model } = useDesk();
  const { anyway } = model.settings.value;
  if (anyway.length === 0) return null;
  const forget = (name: string) =>
    void model.change((now) => ({ ...now, anyway: now.anyway.filter((one) => one !== name) }));
  return (
    <div class="anyway">
      <p>{t("options_anyway")}</p>
      <ul class="list" aria-label={t("options_anyway")}>
        {anyway.map((name) => (
          <li class="item" key={name}>
            <bdi class="item-name code">{name}</bdi>
            <RemoveButton label={t("options_anyway_remove", name)} remove={() => forget(name)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
