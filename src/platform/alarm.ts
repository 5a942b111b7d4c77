import { browser } from "./browser";

/** Rings every so many minutes from now on; one that is set already goes on as it is. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back whenever it rings, in whichever life of the background. */
export function onAlarm(name: string, call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) call();
  });
}

/** Less than the thirty seconds without a call after which browsers end an idle background. */
const NUDGE = 20_000;

/** Keeps the background from being ended as idle while something is under way. */
export async function awake<T>(what: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), NUDGE);
  try {
    return await what;
  } finally {
    clearInterval(timer);
  }
}
