import type { Manifest } from "../manifest";
import type { Messages } from "./locales";

/** Characters the Chrome Web Store takes. */
const MAX_NAME = 75;
const MAX_DESCRIPTION = 132;
/** None of them makes either browser show a warning at install. */
const SILENT_PERMISSIONS = [
  "activeTab",
  "alarms",
  "contextMenus",
  "scripting",
  "search",
  "sidePanel",
  "storage",
  "unlimitedStorage",
];
/** Keys that would cost the user a warning, or show the extension to every page. */
const REFUSED_KEYS = [
  "content_scripts",
  "externally_connectable",
  "host_permissions",
  "optional_permissions",
  "web_accessible_resources",
];
const REFUSED_SOURCES = ["unsafe-inline", "unsafe-eval", "http:", "https:", "*"];
/** The one opening: the lists that a user subscribes to are fetched. */
const LISTS = "connect-src https:;";

/** What the Chrome Web Store, or our promise of no install warning, has against a manifest. */
export function chromeStoreFaults(manifest: Manifest, messages: Messages): string[] {
  const text = (key: string) =>
    String(manifest[key]).replace(/__MSG_(\w+)__/g, (_, name) => messages[name]?.message ?? "");
  const permissions = manifest["permissions"];
  const policy = JSON.stringify(manifest["content_security_policy"] ?? "").replace(LISTS, "");
  return [
    ...tooLong("name", text("name"), MAX_NAME),
    ...tooLong("description", text("description"), MAX_DESCRIPTION),
    ...REFUSED_KEYS.filter((key) => key in manifest).map((key) => `has ${key}`),
    ...(Array.isArray(permissions) ? permissions : [])
      .filter((name) => !SILENT_PERMISSIONS.includes(String(name)))
      .map((name) => `asks for ${name}`),
    ...(policy.includes("default-src 'none'") ? [] : ["pages may load from anywhere"]),
    ...REFUSED_SOURCES.filter((source) => policy.includes(source)).map(
      (source) => `CSP: ${source}`,
    ),
  ];
}

function tooLong(what: string, text: string, max: number): string[] {
  if (text === "") return [`has no ${what}`];
  return text.length > max ? [`${what} has ${text.length} characters of ${max}`] : [];
}
