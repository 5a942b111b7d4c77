/// <reference types="vite/client" />

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const areas = import.meta.glob<Readonly<Record<string, Message>>>("../../src/locales/en/*.json", {
  eager: true,
  import: "default",
});
const messages = Object.assign({}, ...Object.values(areas)) as Readonly<Record<string, Message>>;

/** The English text as a browser would give it; the key itself where there is none. */
export function t(key: string, ...fill: readonly string[]): string {
  return lookUp(key, fill) ?? key;
}

export function plural(key: string, count: number, ...fill: readonly string[]): string {
  const all = [new Intl.NumberFormat("en").format(count), ...fill];
  const form = new Intl.PluralRules("en").select(count);
  return lookUp(`${key}_${form}`, all) ?? t(`${key}_other`, ...all);
}

function lookUp(key: string, fill: readonly string[]): string | undefined {
  if (!Object.hasOwn(messages, key)) return undefined;
  const { message = "", placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const { content = "" } = placeholders[name.toLowerCase()] ?? {};
    return content.replace(/\$(\d)/g, (_all, at: string) => fill[Number(at) - 1] ?? "");
  });
}
