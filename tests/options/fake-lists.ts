import type { ListPort } from "../../options/lists/port";
import { make } from "../../src/background/lists/make";
import { readHeader } from "../../src/core/filters/header";
import { readPack } from "../../src/core/filters/pack";
import { type Subscription, subscriptionTo, withinLimit } from "../../src/shared/lists";
import type { World } from "./fake";

const environment = { browser: "chromium", mobile: false } as const;

/** Lists as the background keeps them, without a network. */
export function fakeLists(world: World): ListPort {
  const write = (all: readonly Subscription[]) => {
    if (world.broken) throw new Error("disk");
    world.lists = all;
    for (const call of world.onLists) call(all);
  };
  const edit = (id: string, change: Partial<Subscription>) =>
    write(world.lists.map((list) => (list.id === id ? { ...list, ...change } : list)));
  return {
    read: async () => world.lists,
    onChanged: (call, until) => {
      world.onLists.add(call);
      until.addEventListener("abort", () => world.onLists.delete(call), { once: true });
    },
    grant: async (url) => {
      world.asked.push(new URL(url).hostname);
      return world.says;
    },
    look: async (url) => {
      const came = world.served.get(url);
      if (typeof came !== "string") return { fault: came ?? { code: "unreachable", status: 0 } };
      world.texts.set(url, came);
      return { found: { text: url, ...read(came) } };
    },
    add: async (url, text) => {
      const news = { id: text, text, updated: 1, ...read(world.texts.get(text) ?? "") };
      const all = withinLimit([...world.lists, subscriptionTo(url, news)]);
      if (all) write(all);
      return all !== null;
    },
    import: async (changes) => {
      for (const { url, title, on } of changes) {
        const known = world.lists.find((list) => (list.url || list.id) === url);
        if (on === null) edit(known?.id ?? "", { removed: true });
        else if (known) edit(known.id, { on, removed: false });
        else write([...world.lists, subscriptionTo(url, { id: url, title, on })]);
      }
      return true;
    },
    change: async (id, change) => edit(id, change),
    update: async (id) => {
      for (const list of world.lists.filter((one) => id === null || one.id === id)) {
        const came = world.served.get(list.url);
        if (typeof came === "object") edit(list.id, { fault: came });
        else if (came) edit(list.id, { fault: null, ...read(came) });
      }
    },
    text: async (key) => world.texts.get(key) ?? null,
  };
}

function read(text: string) {
  const [tally] = make({ texts: [text], environment }).tallies;
  if (!tally) throw new Error("a text without a line");
  return { title: readHeader(text).title, tally, tests: readPack(text).tests.length };
}
