import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { SiteSettings } from "../../src/shared/settings";
import { isGranted, lacksAccess } from "../access";
import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";
import { Row, Section } from "../parts/section";
import { SiteForm } from "../parts/site-form";
import { Switch } from "../parts/switch";
import { Wishes } from "./wishes";

/** What is decided for single sites, and what was learned of them. */
export function Sites() {
  const { t, model } = useDesk();
  const sites = Object.entries(model.settings.value.sites).toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  return (
    <Section id="sites" lead={t("options_sites_lead")}>
      <Row id="own-sites">
        <SiteForm />
        {sites.length === 0 ? (
          <p class="hint">{t("options_sites_none")}</p>
        ) : (
          <ul class="list" aria-label={t("options_section_sites")}>
            {sites.map(([host, site]) => (
              <Site key={host} host={host} site={site} />
            ))}
          </ul>
        )}
      </Row>
      <Wishes />
      <Memory />
    </Section>
  );
}

function Site({ host, site }: { readonly host: string; readonly site: SiteSettings }) {
  const { t, port, model } = useDesk();
  const id = useId();
  const wanting = lacksAccess(model.settings.value, model.granted.value).includes(host);
  const allow = () => {
    if (!isGranted(host, model.granted.peek())) void port.grantHost(host).catch(() => false);
  };
  const set = (fresh: Partial<SiteSettings>) => {
    const next = { ...site, ...fresh };
    // Within the click that wants it; when it is refused, the row says what is wanting.
    if (next.declutter === "always" || next.reader) allow();
    void model.change((now) => ({ ...now, sites: { ...now.sites, [host]: next } }));
  };
  return (
    <li class="item site">
      <bdi class="item-name">{host}</bdi>
      <select
        class="field"
        aria-label={t("options_site_what", host)}
        value={site.declutter}
        onChange={(event) =>
          set({ declutter: event.currentTarget.value === "never" ? "never" : "always" })
        }
      >
        <option value="always">{t("options_site_always")}</option>
        <option value="never">{t("options_site_never")}</option>
      </select>
      <label class="site-reader" for={id}>
        <Switch id={id} on={site.reader} flip={(reader) => set({ reader })} />
        <span>
          {t("options_site_reader")}
          <span class="visually-hidden"> {host}</span>
        </span>
      </label>
      <RemoveButton
        label={t("options_site_remove", host)}
        remove={() => void model.change((now) => ({ ...now, sites: without(now.sites, host) }))}
      />
      {wanting && (
        <p class="wanting">
          {t("options_site_wanting")}{" "}
          <button type="button" class="link" onClick={allow}>
            {t("options_site_allow", host)}
          </button>
        </p>
      )}
    </li>
  );
}

/** The clutter that sites taught, so that it is gone before the page is seen. */
function Memory() {
  const { t, plural, port } = useDesk();
  const count = useSignal(0);
  useEffect(() => {
    void port.countRemembered().then((all) => {
      count.value = all;
    });
  }, []);
  const forget = async () => {
    await port.forgetRemembered();
    count.value = await port.countRemembered();
  };
  return (
    <Row id="site-memory" class="action-row">
      <span class="words">
        {t("options_memory")}
        <span class="hint" role="status">
          {plural("options_memory_sites", count.value)}
        </span>
      </span>
      <button type="button" class="button" onClick={() => void forget()}>
        {t("options_memory_forget")}
      </button>
    </Row>
  );
}

function without(sites: Readonly<Record<string, SiteSettings>>, host: string) {
  return Object.fromEntries(Object.entries(sites).filter(([name]) => name !== host));
}
