import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { type SiteSettings, siteLevels } from "../../src/shared/settings";
import { hostOfSite } from "../../src/shared/sites";
import { isGranted, lacksAccess } from "../access";
import { useDesk } from "../desk";
import { RemoveButton } from "../parts/remove-button";
import { Row, Section } from "../parts/section";
import { SiteForm } from "../parts/site-form";
import { Switch } from "../parts/switch";
import { Memory } from "./memory";
import { Wishes } from "./wishes";

/** Sites shown at once: thousands of rows would make every switch of the page slow. */
const MOST = 200;

/** What is decided for single sites, and what was learned of them. */
export function Sites() {
  const { t, plural, model } = useDesk();
  const all = useSignal(false);
  const showAll = () => {
    all.value = true;
  };
  const sites = Object.entries(model.settings.value.sites).toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const wanting = new Set(lacksAccess(model.settings.value, model.granted.value));
  return (
    <Section id="sites" lead={t("options_sites_lead")}>
      <Row id="own-sites">
        <SiteForm />
        {sites.length === 0 ? (
          <p class="hint">{t("options_sites_none")}</p>
        ) : (
          <ul class="list" aria-label={t("options_section_sites")}>
            {sites.slice(0, all.value ? sites.length : MOST).map(([name, site]) => (
              <Site key={name} name={name} site={site} wanting={wanting.has(name)} />
            ))}
          </ul>
        )}
        {sites.length > MOST && !all.value && (
          <p class="buttons">
            <button type="button" class="button" data-look="quiet" onClick={showAll}>
              {plural("options_sites_more", sites.length - MOST)}
            </button>
          </p>
        )}
      </Row>
      <Wishes />
      <Memory />
    </Section>
  );
}

interface SiteProps {
  /** A host, or a host with a pattern for the path. */
  readonly name: string;
  readonly site: SiteSettings;
}

/** @param wanting - the user wants something done there that the browser does not let us do */
function Site({ name, site, wanting }: SiteProps & { readonly wanting: boolean }) {
  const { t, port, model } = useDesk();
  const allow = () => {
    const host = hostOfSite(name);
    if (!isGranted(host, model.granted.peek())) void port.grantHost(host).catch(() => false);
  };
  const set = (next: SiteSettings) => {
    // Within the click that wants it; when it is refused, the row says what is wanting.
    if (next.declutter === "always" || next.reader) allow();
    void model.change((now) => ({ ...now, sites: { ...now.sites, [name]: next } }));
  };
  return (
    <li class="item site">
      <bdi class="item-name">{name}</bdi>
      <Choices name={name} site={site} set={set} />
      <RemoveButton
        label={t("options_site_remove", name)}
        remove={() => void model.change((now) => ({ ...now, sites: without(now.sites, name) }))}
      />
      {wanting && (
        <p class="wanting">
          {t("options_site_wanting")}{" "}
          <button type="button" class="link" onClick={allow}>
            {t("options_site_allow", hostOfSite(name))}
          </button>
        </p>
      )}
    </li>
  );
}

function Choices({ name, site, set }: SiteProps & { set: (next: SiteSettings) => void }) {
  const { t } = useDesk();
  const id = useId();
  const { level, ...rest } = site;
  const choose = (value: string) => {
    const chosen = siteLevels.find((one) => one === value);
    set(chosen ? { ...rest, level: chosen } : rest);
  };
  return (
    <>
      <select
        class="field"
        aria-label={t("options_site_what", name)}
        value={site.declutter}
        onChange={({ currentTarget: { value } }) =>
          set({ ...site, declutter: value === "never" ? "never" : "always" })
        }
      >
        <option value="always">{t("options_site_always")}</option>
        <option value="never">{t("options_site_never")}</option>
      </select>
      {site.declutter === "always" && (
        <select
          class="field"
          aria-label={t("options_site_level", name)}
          value={level ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t("options_site_level_everywhere")}</option>
          {siteLevels.map((one) => (
            <option key={one} value={one}>
              {t(`options_level_${one}`)}
            </option>
          ))}
        </select>
      )}
      <label class="site-reader" for={id}>
        <Switch id={id} on={site.reader} flip={(reader) => set({ ...site, reader })} />
        <span>
          {t("options_site_reader")}
          <span class="visually-hidden"> {name}</span>
        </span>
      </label>
    </>
  );
}

function without(sites: Readonly<Record<string, SiteSettings>>, host: string) {
  return Object.fromEntries(Object.entries(sites).filter(([name]) => name !== host));
}
