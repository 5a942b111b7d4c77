import { beforeEach, describe, expect, test, vi } from "vitest";
import { ask, serve, tell } from "../../src/platform/bus";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

const FROM = { id: "stet", tab: { id: 7, incognito: true }, documentId: "d1", frameId: 0 };

beforeEach(reset);

/** Hands a message to the listeners; resolves with the answer, or "silent" when nobody takes it. */
function deliver(message: unknown, from: object = FROM): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = fake.runtime.onMessage.fire(message, from, resolve);
    if (!kept.includes(true)) resolve("silent");
  });
}

describe("serve", () => {
  const served = { "page/point": async () => null };
  const message = { name: "page/point", ask: { block: 3 } };

  test("answers by name and tells who asks", async () => {
    const handle = vi.fn(async () => null);
    serve({ "page/point": handle }, new AbortController().signal);
    expect(await deliver(message)).toEqual({ ok: true, answer: null });
    const sender = { tabId: 7, documentId: "d1", frameId: 0, private: true };
    expect(handle).toHaveBeenCalledWith({ block: 3 }, sender);
  });

  test("carries what a handler throws across", async () => {
    const fault = async () => Promise.reject(new Error("no such block"));
    serve({ "page/point": fault }, new AbortController().signal);
    const reply = { ok: false, why: "failed", message: "no such block" };
    expect(await deliver(message)).toEqual(reply);
  });

  test.each([
    ["another extension", message, { ...FROM, id: "other" }],
    [
      "a name that is not served here",
      { name: "badge/show", ask: { hidden: 1, acting: true } },
      FROM,
    ],
    ["an unknown name", { name: "toString", ask: null }, FROM],
    ["a malformed ask", { name: "page/point", ask: { block: -1 } }, FROM],
    ["no envelope", "page/point", FROM],
  ])("leaves %s alone", async (_what, odd, from) => {
    serve(served, new AbortController().signal);
    expect(await deliver(odd, from)).toBe("silent");
  });

  test("ends with its signal", async () => {
    const stop = new AbortController();
    serve(served, stop.signal);
    stop.abort();
    expect(fake.runtime.onMessage.listeners.size).toBe(0);
    serve(served, stop.signal);
    expect(fake.runtime.onMessage.listeners.size).toBe(0);
  });
});

describe("ask and tell", () => {
  test("send an envelope to the top frame, and to the background", async () => {
    fake.tabs.sendMessage = fake.does("tab", { ok: true, answer: null });
    fake.runtime.sendMessage = fake.does("background", { ok: true, answer: null });
    expect(await ask(4, "page/report", null)).toEqual({ ok: true, answer: null });
    expect(await tell("reader/load", null)).toEqual({ ok: true, answer: null });
    expect(fake.calls).toEqual([
      ["tab", 4, { name: "page/report", ask: null }, { frameId: 0 }],
      ["background", { name: "reader/load", ask: null }],
    ]);
  });

  test.each([
    ["Could not establish connection. Receiving end does not exist.", "no-receiver"],
    ["The message port closed before a response was received.", "no-receiver"],
    ["Something else", "failed"],
  ])("%s → %s", async (message, why) => {
    fake.tabs.sendMessage = () => Promise.reject(new Error(message));
    expect(await ask(4, "page/report", null)).toEqual({ ok: false, why, message });
  });

  test("nobody's answer is no receiver", async () => {
    expect(await ask(4, "page/report", null)).toMatchObject({ ok: false, why: "no-receiver" });
  });

  test("after a reload of the extension this side is gone", async () => {
    fake.runtime.id = undefined;
    expect(await tell("reader/load", null)).toMatchObject({ ok: false, why: "gone" });
    expect(fake.calls).toEqual([]);
  });
});
