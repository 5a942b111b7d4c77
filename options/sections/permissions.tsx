import { useSignal } from "@preact/signals";
import { type Grant, grantsOf } from "../access";
import { useDesk } from "../desk";
import { Fault } from "../parts/entry-form";
import { Row, Section } from "../parts/section";
import type { Port } from "../port";

const everywhere = ["activeTab", "scripting", "storage", "contextMenus", "search", "alarms"];

/** What the manifest asks for, in its order. */
const atInstall: Readonly<Record<Port["browser"], readonly string[]>> = {
  chrome: [...everywhere, "sidePanel", "unlimitedStorage"],
  firefox: everywhere,
};

/** What Stet may do, in plain words, and how to give it or take it away. */
export function Permissions() {
  const { t, port, model } = useDesk();
  const fault = useSignal("");
  const grants = grantsOf(model.granted.value);
  const all = grants.some(({ name }) => name === "*");
  const grantAll = async (asked: Promise<boolean>) => {
    fault.value = (await asked.catch(() => false)) ? "" : t("options_permissions_refused");
  };
  const revoke = async ({ patterns }: Grant) => {
    const gone = await port.revoke(patterns).catch(() => false);
    fault.value = gone ? "" : t("options_permissions_kept");
  };
  return (
    <Section id="permissions" lead={t("options_permissions_lead")}>
      <Row id="access">
        <ul class="plain-list">
          {atInstall[port.browser].map((name) => (
            <li key={name}>{t(`options_permission_${name}`)}</li>
          ))}
        </ul>
        <h3 class="row-head">{t("options_permissions_sites")}</h3>
        {grants.length === 0 && <p class="hint">{t("options_permissions_none")}</p>}
        <ul class="list" aria-label={t("options_permissions_sites")}>
          {grants.map((grant) => (
            <Granted
              key={grant.patterns.join(" ")}
              grant={grant}
              revoke={() => void revoke(grant)}
            />
          ))}
        </ul>
        {!all && (
          <p class="buttons">
            <button type="button" class="button" onClick={() => void grantAll(port.grantAll())}>
              {t("options_permissions_grant_all")}
            </button>
            <span class="hint">{t("options_permissions_grant_all_hint")}</span>
          </p>
        )}
        <Fault text={fault.value} />
      </Row>
    </Section>
  );
}

function Granted({ grant, revoke }: { readonly grant: Grant; readonly revoke: () => void }) {
  const { t } = useDesk();
  const name = grant.name === "*" ? t("options_permissions_all") : grant.name;
  return (
    <li class="item">
      <span class="item-name">
        <bdi>{name}</bdi>
        {grant.below && <span class="hint"> {t("options_permissions_below")}</span>}
      </span>
      <button
        type="button"
        class="button"
        data-look="quiet"
        aria-label={t("options_permissions_revoke_site", name)}
        onClick={revoke}
      >
        {t("options_permissions_revoke")}
      </button>
    </li>
  );
}
