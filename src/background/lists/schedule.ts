import { clearAlarm, setAlarm } from "../../platform/alarm";
import type { Subscription } from "../../shared/lists";
import { isOn } from "./rebuild";

export const LISTS_ALARM = "lists";
/** How often it is seen whether the time of a list has come. */
const MINUTES = 180;

/** Lets the background be woken for lists where there are any to fetch. */
export async function schedule(all: readonly Subscription[]): Promise<void> {
  if (all.some((list) => isOn(list) && list.url !== "")) await setAlarm(LISTS_ALARM, MINUTES);
  else await clearAlarm(LISTS_ALARM);
}
