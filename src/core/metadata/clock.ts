import { asciiDigits } from "./date-tokens";

const CLOCK =
  /^[\s,T|–日号號일.-]{0,4}(?:at\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d|\s?[ap]\.?m)(?:\s?(Z|[+-]\d{2}:?\d{2})(?!\d))?/i;

/** A day with the time of day that follows it in a text, if one does. */
export function withClock(day: string, rest: string): string {
  const [, hour, minute, second, zone] = CLOCK.exec(asciiDigits(rest.slice(0, 28))) ?? [];
  const time = clock(hour, minute, second);
  return time ? `${day}T${time}${offset(zone)}` : day;
}

/** "09:30:15" of its parts; "" where they are none. */
export function clock(hour?: string, minute?: string, second?: string): string {
  if (hour === undefined || minute === undefined) return "";
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return "";
  return `${hour.padStart(2, "0")}:${minute}${second ? `:${second}` : ""}`;
}

/** "+03:30", "Z" or "". */
export function offset(zone: string | undefined): string {
  if (!zone) return "";
  if (/^[zug]/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
