import * as v from "valibot";
import { kinds } from "../core/kinds";
import { wishKey } from "../core/wish-key";
import { cleanTitle, isHost } from "./clean";

/** What the user said of one kind or section of a site: hide it always, or never. */
export const wish = v.picklist(["hide", "keep"]);
export type Wish = v.InferOutput<typeof wish>;

/** By the name of what they speak of. */
export type Wishes = Readonly<Record<string, Wish>>;

/** The name of a wish: "host kind", or "host kind title" for the sections of that title. */
export function wishName(host: string, kind: string, title = ""): string {
  return `${host} ${kind} ${title}`.trim();
}

export function isWishName(name: string): boolean {
  const [host = "", kind = "", ...words] = name.split(" ");
  const title = words.join(" ");
  const isWhole = name === wishName(host, kind, title) && title === cleanTitle(title);
  return isWhole && isHost(host) && kinds.some((one) => one === kind);
}

/** The names in `wishes` that speak of the same as this one, though its title's counts differ. */
export function namesLike(wishes: Wishes, name: string): readonly string[] {
  const key = (one: string) => {
    const [host = "", kind = "", ...title] = one.split(" ");
    return `${host} ${wishKey(kind, title.join(" "))}`;
  };
  return Object.keys(wishes).filter((other) => key(other) === key(name));
}

/** What holds for one host alone: "kind" or "kind title". */
export function wishesOf(wishes: Wishes, host: string): Wishes {
  const own = Object.entries(wishes).filter(([name]) => name.startsWith(`${host} `));
  return Object.fromEntries(own.map(([name, one]) => [name.slice(host.length + 1), one]));
}
