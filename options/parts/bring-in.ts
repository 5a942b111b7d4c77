import { exportSettings, type Import, importSettings } from "../../src/shared/backup";
import { listingOf } from "../../src/shared/listing";
import type { Desk } from "../desk";

/** What a text would change as all stands now. */
export function planOf({ model, filters }: Desk, text: string): Import {
  const listing = listingOf(model.lists.value);
  return importSettings(text, model.settings.value, filters.text.value, listing);
}

/** All of it as the text of a backup; filters, where there are none, are in it when `whole`. */
export function backupOf({ model, filters }: Desk, whole = false): string {
  const text = filters.text.value;
  const written = text === "" && !whole ? null : text;
  return exportSettings(model.settings.value, written, listingOf(model.lists.value));
}

/** Brings a backup in; what could not be written is still to be done, and does not hold the rest. */
export async function bringIn(desk: Desk, text: string): Promise<boolean> {
  const { settings, filters, lists } = planOf(desk, text);
  const done = [await desk.model.change(() => settings)];
  if (filters !== null) {
    desk.filters.edit(filters);
    await desk.filters.save();
    done.push(desk.filters.stage.peek() === "kept");
  }
  if (lists.length > 0) done.push(await desk.port.lists.import(lists).catch(() => false));
  return done.every((one) => one);
}
