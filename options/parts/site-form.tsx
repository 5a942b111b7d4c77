import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { cleanSite, hostOfSite } from "../../src/shared/sites";
import { isGranted } from "../access";
import { useDesk } from "../desk";
import { EntryForm } from "./entry-form";

/** What kept a site from being added, as the end of a message key: `options_site_<fault>`. */
type SiteFault = "empty" | "bad" | "twice" | "refused";

/** Characters of what was typed that a message repeats. */
const REPEATED = 60;

const HOST_FIELD = {
  type: "text",
  inputMode: "url",
  autocapitalize: "off",
  spellcheck: false,
  dir: "ltr",
  placeholder: "example.com",
} as const;

/** A field for a host, a host with a path, or a whole address; adding asks for access to that host in the same click. */
export function SiteForm() {
  const { t, port, model } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal("");
  const fault = useSignal("");
  const tell = (what: SiteFault, about: string) => {
    fault.value = t(`options_site_${what}`, about);
    field.current?.focus();
  };

  function submit(): void {
    const text = typed.peek().trim();
    const name = cleanSite(text);
    if (text === "") tell("empty", "");
    else if (name === null) tell("bad", text.slice(0, REPEATED));
    else if (Object.hasOwn(model.settings.peek().sites, name)) tell("twice", name);
    else {
      const host = hostOfSite(name);
      const asked = isGranted(host, model.granted.peek()) || port.grantHost(host);
      void add(name, text, Promise.resolve(asked));
    }
  }

  async function add(name: string, text: string, granted: Promise<boolean>): Promise<void> {
    if (!(await granted.catch(() => false))) return tell("refused", hostOfSite(name));
    // Something else may have been typed while the browser asked.
    if (typed.peek().trim() === text) typed.value = "";
    const site = { declutter: "always", reader: false } as const;
    await model.change((now) => ({ ...now, sites: { ...now.sites, [name]: site } }));
  }

  const write = (text: string) => {
    typed.value = text;
    fault.value = "";
  };
  const words = { label: t("options_site_label"), button: t("options_site_add") };
  const state = { typed: typed.value, fault: fault.value };
  return <EntryForm {...words} {...state} as={HOST_FIELD} {...{ field, write, submit }} />;
}
