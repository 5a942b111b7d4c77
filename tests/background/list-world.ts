import { afterAll, beforeAll, beforeEach } from "vitest";
import { addList, lookAtList } from "../../src/background/lists/look";
import { readSubscriptions } from "../../src/platform/lists";
import type { Subscription } from "../../src/shared/lists";
import { fake, reset } from "../support/browser";
import { texts } from "../support/kept-texts";
import { type ListServer, serveLists } from "../support/list-server";

/** A server with one list and a browser that may ask it, anew before each test. */
export function listWorld() {
  let running: ListServer | undefined;
  const server = () => {
    if (!running) throw new Error("The server runs while tests do.");
    return running;
  };
  const url = () => `${server().origin}/list.txt`;
  beforeAll(async () => {
    running = await serveLists();
  });
  afterAll(() => server().close());
  beforeEach(() => {
    reset();
    fake.permissions.contains = fake.does("permissions.contains", true);
    texts.clear();
    server().mood = "whole";
    server().text =
      "! Title: Quiet\n! Expires: 3 days\n##.promo\na.example##.rail\n##p:bad\n||x^\n";
  });

  async function theirs(): Promise<Subscription> {
    const found = (await readSubscriptions()).find((list) => list.url === url());
    if (!found) throw new Error("no such list");
    return found;
  }

  async function subscribe(): Promise<Subscription> {
    const seen = await lookAtList({ url: url() });
    if ("fault" in seen) throw new Error(seen.fault.code);
    await addList({ url: url(), text: seen.found.text });
    return theirs();
  }

  const everything = () => structuredClone({ items: fake.storage.local.items, texts: [...texts] });
  return { server, url, theirs, subscribe, everything };
}
