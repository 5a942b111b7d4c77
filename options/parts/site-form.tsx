import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { cleanHost } from "../../src/shared/clean";
import { isGranted } from "../access";
import { useDesk } from "../desk";
import { Fault } from "./fault";

/** What kept a site from being added, as the end of a message key: `options_site_<fault>`. */
type SiteFault = "empty" | "bad" | "twice" | "refused";

/** A field for a host or a whole address; adding asks for access to that host in the same click. */
export function SiteForm() {
  const { t, port, model } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal("");
  const fault = useSignal<{ readonly what: SiteFault; readonly about: string } | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const text = typed.peek().trim();
    const host = cleanHost(text);
    const what = faultOf(text, host, model.settings.peek().sites);
    fault.value = what && { what, about: host ?? text.slice(0, 60) };
    if (what || host === null) return field.current?.focus();
    const asked = isGranted(host, model.granted.peek()) || port.grantHost(host);
    if (!(await Promise.resolve(asked).catch(() => false))) {
      fault.value = { what: "refused", about: host };
      return;
    }
    // Something else may have been typed while the browser asked.
    if (typed.peek().trim() === text) typed.value = "";
    const site = { declutter: "always", reader: false } as const;
    await model.change((now) => ({ ...now, sites: { ...now.sites, [host]: site } }));
  }

  return (
    <form class="form" noValidate onSubmit={(event) => void submit(event)}>
      <label class="form-label" for={id}>
        {t("options_site_label")}
      </label>
      <input
        ref={field}
        class="field"
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="ltr"
        placeholder="example.com"
        value={typed.value}
        aria-invalid={fault.value !== null}
        aria-describedby={`${id}-fault`}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          fault.value = null;
        }}
      />
      <button type="submit" class="button">
        {t("options_site_add")}
      </button>
      <Fault
        id={`${id}-fault`}
        text={fault.value ? t(`options_site_${fault.value.what}`, fault.value.about) : ""}
      />
    </form>
  );
}

function faultOf(text: string, host: string | null, sites: object): SiteFault | null {
  if (text === "") return "empty";
  if (host === null) return "bad";
  return Object.hasOwn(sites, host) ? "twice" : null;
}
