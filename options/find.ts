import { kinds } from "../src/core/kinds";
import type { Settings } from "../src/shared/settings";

export const sections = [
  "kinds",
  "titles",
  "filters",
  "lists",
  "sites",
  "reader",
  "shortcuts",
  "permissions",
  "backup",
  "about",
] as const;
export type SectionId = (typeof sections)[number];

/** One row of the options: its element's id, and the texts it can be found by. */
interface Row {
  readonly section: SectionId;
  readonly id: string;
  /** Message keys. */
  readonly keys: readonly string[];
}

const kindRows: readonly Row[] = kinds.map((kind) => ({
  section: "kinds",
  id: `kind-${kind}`,
  keys: [kindKey(kind), `${kindKey(kind)}_hint`],
}));

const rows: readonly Row[] = [
  { section: "kinds", id: "hiding", keys: ["options_hiding"] },
  {
    section: "kinds",
    id: "level",
    keys: ["options_level", "options_level_gentle", "options_level_default", "options_level_focus"],
  },
  ...kindRows,
  { section: "kinds", id: "badge", keys: ["options_badge"] },
  { section: "titles", id: "own-titles", keys: ["options_titles_lead", "options_title_label"] },
  {
    section: "filters",
    id: "own-filters",
    keys: [
      "options_filters_lead",
      "options_filters_label",
      "options_trial_label",
      "options_filters_files",
    ],
  },
  {
    section: "lists",
    id: "own-lists",
    keys: ["lists_lead", "lists_address", "lists_own", "lists_own_hint", "lists_known"],
  },
  { section: "sites", id: "own-sites", keys: ["options_sites_lead", "options_site_label"] },
  {
    section: "sites",
    id: "site-wishes",
    keys: ["options_wishes", "options_wish_hide", "options_wish_keep"],
  },
  { section: "sites", id: "site-memory", keys: ["options_memory"] },
  ...(["theme", "font", "size", "measure", "leading", "pictures", "justify"] as const).map(
    (part): Row => ({ section: "reader", id: `reader-${part}`, keys: [`options_reader_${part}`] }),
  ),
  { section: "shortcuts", id: "keys", keys: ["options_shortcuts_lead"] },
  { section: "permissions", id: "access", keys: ["options_permissions_lead"] },
  { section: "backup", id: "export", keys: ["options_export", "options_export_hint"] },
  { section: "backup", id: "import", keys: ["options_import", "options_import_hint"] },
  { section: "backup", id: "sync", keys: ["options_sync", "options_sync_hint"] },
  { section: "backup", id: "reset", keys: ["options_reset", "options_reset_hint"] },
  { section: "about", id: "version", keys: ["options_about_version", "options_about_licence"] },
  { section: "about", id: "privacy", keys: ["options_about_privacy"] },
];

/** The message key of a kind's short name. */
export function kindKey(kind: string): string {
  return `kind_${kind.replaceAll("-", "_")}`;
}

/**
 * Ids of the rows, and of their sections, in which every word of the query occurs; null without a
 * query. A query that is in a section's name finds the whole section.
 */
export function matching(
  query: string,
  settings: Settings,
  t: (key: string) => string,
): ReadonlySet<string> | null {
  const words = folded(query).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  const found = new Set<string>();
  for (const row of rows) {
    const name = t(`options_section_${row.section}`);
    const texts = [name, ...row.keys.map(t), ...ownTexts(row.id, settings)];
    const text = folded(texts.join(" "));
    if (words.every((word) => text.includes(word))) found.add(row.id).add(row.section);
  }
  return found;
}

/** What the user has put there. */
function ownTexts(id: string, settings: Settings): readonly string[] {
  if (id === "own-titles") return settings.titles;
  if (id === "own-sites") return Object.keys(settings.sites);
  return [];
}

/** Without case, accents and doubled blanks. */
function folded(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}
