import { writeSettings } from "../platform/settings-store";
import type { Ask } from "../shared/messages";
import type { Settings } from "../shared/settings";

/** The single writer: changes from all pages and windows come here one after another. */
export function changeSettings({ patch }: Ask<"settings/change">): Promise<Settings> {
  return writeSettings(patch);
}
