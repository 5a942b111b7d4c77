import type { Change, Value } from "../src/shared/changes";
import type { Desk } from "./desk";
import { kindKey } from "./find";

/** One change as a sentence. */
export function changeInWords({ key, name, before, after }: Change, t: Desk["t"]): string {
  switch (key) {
    case "level":
      return t("options_change", t("options_level"), level(before, t), level(after, t));
    case "badge":
      return t("options_change", t("options_badge"), onOff(before, t), onOff(after, t));
    case "kinds":
      return t(after === true ? "options_change_hides" : "options_change_shows", t(kindKey(name)));
    case "titles":
      return t(after === null ? "options_change_title_goes" : "options_change_title_comes", name);
    case "sites":
      return after === null
        ? t("options_change_site_goes", name)
        : t("options_change", name, site(before, t), site(after, t));
    case "anyway":
      return t(after === null ? "options_change_anyway_goes" : "options_change_anyway_comes", name);
    case "wishes":
      return t("options_change", wishedPart(name, t), wish(before, t), wish(after, t));
    case "reader":
      return t(
        "options_change",
        t(`options_reader_${name}`),
        look(name, before, t),
        look(name, after, t),
      );
  }
}

function level(value: Value | null, t: Desk["t"]): string {
  return t(`options_level_${String(value)}`);
}

function onOff(value: Value | null, t: Desk["t"]): string {
  return t(value === true ? "options_on" : "options_off");
}

function site(value: Value | null, t: Desk["t"]): string {
  if (typeof value !== "object" || value === null) return t("options_change_nothing");
  const parts = [
    t(`options_site_${value.declutter}`),
    ...(value.level ? [level(value.level, t)] : []),
    ...(value.reader ? [t("options_site_reader")] : []),
  ];
  return parts.join(", ");
}

/** "news.example, Related: More from us" */
export function wishedPart(name: string, t: Desk["t"]): string {
  const [host = "", kind = "", ...title] = name.split(" ");
  return [`${host}, ${t(kindKey(kind))}`, title.join(" ")].filter((part) => part).join(": ");
}

function wish(value: Value | null, t: Desk["t"]): string {
  return t(value === null ? "options_change_nothing" : `options_wish_${String(value)}`);
}

function look(name: string, value: Value | null, t: Desk["t"]): string {
  if (typeof value === "boolean") return onOff(value, t);
  if (typeof value === "number") return t(`options_reader_${name}_value`, String(value));
  return t(`reader_${String(value)}`);
}
