// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { sweep } from "../../src/content/adopted";
import { type Effect, Hider } from "../../src/content/hide";
import { fake, reset } from "../support/browser";
import { adopted, fakeSheets } from "./sheets";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

interface Ask {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

let asks: Ask[] = [];
/** What the background does with a change; by default it stands at once. */
let background: (ask: Ask) => Promise<unknown> = stands;
let userSheet = new Set<string>();

async function stands({ add, remove }: Ask): Promise<unknown> {
  for (const text of remove) userSheet.delete(text);
  for (const text of add) userSheet.add(text);
  return { ok: true, answer: null };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const SIDE = "#side{display:none!important}";
const HEAVY = ":is(#side):not(#a#a#a#a#a){display:none!important}";

function effect(selector: string, more: Partial<Effect> = {}): Effect {
  const elements = [...document.querySelectorAll(selector)];
  return { selector, how: "name", elements, dim: false, ...more };
}

beforeEach(() => {
  reset();
  fakeSheets();
  document.body.replaceChildren();
  for (const id of ["side", "more"]) {
    document.body.appendChild(document.createElement("div")).id = id;
  }
  asks = [];
  userSheet = new Set();
  background = stands;
  fake.runtime.sendMessage = async (...args: unknown[]) => {
    const [{ ask }] = args as [{ ask: Ask }];
    asks.push(ask);
    return background(ask);
  };
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
    const hidden = [...userSheet].some((text) => element.matches(text.slice(0, text.indexOf("{"))));
    return { display: hidden ? "none" : "block" } as CSSStyleDeclaration;
  });
});

test("hides at once, and hands over when the user-origin sheet stands", async () => {
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("#side")]);
  expect(adopted()).toEqual([HEAVY]);
  await settled();
  expect(asks).toEqual([{ add: [SIDE], remove: [] }]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test("while nobody answers the adopted sheet stays", async () => {
  background = async () => undefined;
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("#side")]);
  await settled();
  expect(adopted()).toEqual([HEAVY]);
});

test("where the user-origin sheet has no effect the adopted one comes back", async () => {
  background = async () => ({ ok: true, answer: null });
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  new Hider(new AbortController().signal).apply([effect("#side")]);
  await settled();
  expect(adopted()).toEqual([HEAVY]);
  expect(warn).toHaveBeenCalled();
});

test("changes while one is under way are put into the next, none is sent twice", async () => {
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("#side")]);
  await Promise.resolve();
  hider.apply([effect("#side"), effect("#more")]);
  hider.apply([effect("#more")]);
  await settled();
  const added = asks.flatMap(({ add }) => add);
  expect(added).toEqual([...new Set(added)]);
  expect([...userSheet]).toEqual(["#more{display:none!important}"]);
});

test("showing again asks twice when the text was in twice", async () => {
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("#side")]);
  await settled();
  let times = 0;
  background = async (ask) => (++times < 2 ? { ok: true, answer: null } : stands(ask));
  hider.apply([]);
  await settled();
  expect(asks.slice(1)).toEqual([
    { add: [], remove: [SIDE] },
    { add: [], remove: [SIDE] },
  ]);
  expect([...userSheet]).toEqual([]);
});

test("what goes by place stays in the sheet that can be changed at once, and goes when it strays", async () => {
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("div:last-child", { how: "place" })]);
  await settled();
  expect(asks).toEqual([]);
  expect(adopted()).toHaveLength(1);
  hider.guard();
  expect(adopted()).toHaveLength(1);
  document.body.appendChild(document.createElement("div"));
  hider.guard();
  expect(adopted()).toEqual([]);
});

test("dimmed blocks are dimmed, not hidden", () => {
  new Hider(new AbortController().signal).apply([effect("#side", { dim: true })]);
  expect(adopted()[0]).toContain("opacity:.35!important");
});

test("ends with its signal, the page as it was", async () => {
  const stop = new AbortController();
  const hider = new Hider(stop.signal);
  hider.apply([effect("#side")]);
  await settled();
  stop.abort();
  await settled();
  expect([...userSheet]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test("back from the cache of pages all is asked anew", async () => {
  const hider = new Hider(new AbortController().signal);
  hider.apply([effect("#side")]);
  await settled();
  userSheet.clear();
  hider.restore();
  await settled();
  expect([...userSheet]).toEqual([SIDE]);
});

test("what an orphan has left is swept, what the page has adopted is not", () => {
  const theirs = new CSSStyleSheet();
  theirs.replaceSync("p{color:red}");
  document.adoptedStyleSheets.push(theirs);
  background = async () => undefined;
  new Hider(new AbortController().signal).apply([effect("#side")]);
  sweep();
  expect(adopted()).toEqual(["p{color:red}"]);
});
