import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { cleanHost } from "../../src/shared/clean";
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

/** A field for a host or a whole address; adding asks for access to that host in the same click. */
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
    const host = cleanHost(text);
    if (text === "") tell("empty", "");
    else if (host === null) tell("bad", text.slice(0, REPEATED));
    else if (Object.hasOwn(model.settings.peek().sites, host)) tell("twice", host);
    else {
      const asked = isGranted(host, model.granted.peek()) || port.grantHost(host);
      void add(host, text, Promise.resolve(asked));
    }
  }

  async function add(host: string, text: string, granted: Promise<boolean>): Promise<void> {
    if (!(await granted.catch(() => false))) return tell("refused", host);
    // Something else may have been typed while the browser asked.
    if (typed.peek().trim() === text) typed.value = "";
    const site = { declutter: "always", reader: false } as const;
    await model.change((now) => ({ ...now, sites: { ...now.sites, [host]: site } }));
  }

  const write = (text: string) => {
    typed.value = text;
    fault.value = "";
  };
  const words = { label: t("options_site_label"), button: t("options_site_add") };
  const state = { typed: typed.value, fault: fault.value };
  return <EntryForm {...words} {...state} as={HOST_FIELD} {...{ field, write, submit }} />;
}
