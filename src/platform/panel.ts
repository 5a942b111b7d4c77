import { browser } from "./browser";

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanels {
  open(where: { windowId: number }): Promise<void>;
}

/** False where the browser has neither a side panel nor a sidebar: on telephones. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || typeof browser.sidebarAction?.open === "function";
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of a window. Both browsers allow it only
 * within a click: call it before anything is awaited.
 *
 * @throws when the browser refuses
 */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  await (panel ? panel.open({ windowId }) : browser.sidebarAction.open());
}

function sidePanel(): SidePanels | undefined {
  return (browser as { sidePanel?: SidePanels }).sidePanel;
}
