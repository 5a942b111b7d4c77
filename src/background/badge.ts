import { browser } from "../platform/browser";
import { t } from "../platform/i18n";
import { readSettings } from "../platform/store";
import type { Ask, Sender } from "../shared/messages";
import { targetOf } from "./document";

const MOST = 999;
const COLOUR = "#9a3412";
const SIZES = [16, 32, 48, 128] as const;

/** Shows on the toolbar button whether Stet acts on the asking page, and on how much of it. */
export async function showBadge(
  { hidden, acting }: Ask<"badge/show">,
  from: Sender,
): Promise<null> {
  const { tabId } = targetOf(from);
  const { badge } = await readSettings();
  const { action } = browser;
  const text = badge && hidden > 0 ? numberOf(hidden) : "";
  const title = hidden > 0 ? t("action_title_hidden", String(hidden)) : t("action_title");
  await Promise.all([
    action.setTitle({ tabId, title }),
    // Firefox on Android has a button without icon or badge.
    action.setIcon?.({ tabId, path: icons(acting) }),
    action.setBadgeText?.({ tabId, text }),
    action.setBadgeBackgroundColor?.({ tabId, color: COLOUR }),
  ]);
  return null;
}

function numberOf(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}

function icons(acting: boolean): Record<string, string> {
  const name = acting ? "" : "rest-";
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}${size}.png`]));
}
