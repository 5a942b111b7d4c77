import type { Access, Port, Tab } from "../../popup/port";
import { checked } from "../../src/core/summary/checked";
import type { Reply } from "../../src/platform/bus";
import type { Availability } from "../../src/platform/summarizer";
import type { Answer, Ask, Name } from "../../src/shared/messages";
import type { Report } from "../../src/shared/report";
import { defaults, type Settings } from "../../src/shared/settings";
import { plural, t } from "./locale";
import { DETAILS, report } from "./report";

export interface World {
  tab: Tab | null;
  /** What the page answers; null: nobody there, until a script is injected. */
  report: Report | null;
  /** What the page answers once a script was injected; null: still nobody. */
  injected: Report | null;
  injectable: boolean;
  /** The extension was reloaded, or the page throws. */
  fault: "gone" | "failed" | null;
  access: Access;
  grants: boolean;
  saves: boolean;
  copies: boolean;
  settings: Settings;
  /** As a side panel. */
  stays: boolean;
  searches: boolean;
  model: Availability;
  /** What the model writes; null: it fails. */
  writes: string | null;
  /** Tells the popup that the page of a tab has news; that another tab is in front. */
  news: (tabId: number) => void;
  tabs: (tabId: number, what: "front" | "loaded") => void;
  /** Milliseconds the page takes to answer. */
  slow: number;
}

export interface Fake {
  readonly port: Port;
  readonly world: World;
  /** Everything the popup did, in order: [what, with what]. */
  readonly did: [string, unknown][];
}

/** A stand-in for the browser and the page; the page applies what it is asked to its report. */
export function fake(over: Partial<World> = {}): Fake {
  const world: World = { ...usual(), ...over };
  const did: [string, unknown][] = [];
  const note = (what: string, withWhat: unknown = null) => void did.push([what, withWhat]);
  const port: Port = {
    language: "en",
    direction: "ltr",
    covers: false,
    stays: world.stays,
    t,
    plural,
    tab: async () => world.tab,
    ask: async (_tabId, name, what) => {
      note(name, what);
      if (world.slow > 0) await new Promise((done) => setTimeout(done, world.slow));
      return answer(world, name, what);
    },
    tell: async (name, what) => {
      note(name, what);
      return save(world, name, what);
    },
    inject: async () => {
      note("inject");
      if (world.injectable) world.report = world.injected;
      return world.injectable;
    },
    settings: async () => world.settings,
    onSettings: () => undefined,
    access: async () => world.access,
    requestAccess: async (host) => {
      note("requestAccess", host);
      if (world.grants) world.access = "site";
      return world.grants;
    },
    onNews: (call) => {
      world.news = call;
    },
    onTabs: (call) => {
      world.tabs = call;
    },
    openPanel: async (windowId) => note("openPanel", windowId),
    search: world.searches
      ? async (text) => {
          note("search", text);
        }
      : null,
    model: {
      availability: async () => world.model,
      write: async (text, language, loaded) => {
        note("write", [text, language]);
        loaded(0.5);
        if (world.writes === null) throw new Error("no room");
        return world.writes;
      },
    },
    reload: async () => note("reload"),
    openOptions: async () => note("openOptions"),
    copy: async (text) => {
      note("copy", text);
      if (!world.copies) throw new Error("refused");
    },
    close: () => note("close"),
  };
  return { port, world, did };
}

function usual(): World {
  return {
    tab: { id: 7, windowId: 2, url: report().url, title: "Bridge - Ansel Gazette", kind: "page" },
    report: report(),
    injected: null,
    injectable: true,
    fault: null,
    access: "none",
    grants: true,
    saves: true,
    copies: true,
    settings: defaults,
    stays: false,
    searches: true,
    model: "unavailable",
    writes: null,
    news: () => undefined,
    tabs: () => undefined,
    slow: 0,
  };
}

function answer<N extends Name>(world: World, name: N, what: Ask<N>): Reply<Answer<N>> {
  if (world.fault) return { ok: false, why: world.fault, message: "" };
  if (!world.report) return { ok: false, why: "no-receiver", message: "" };
  world.report = changed(world.report, name, what);
  const given = told(name, what, world.report);
  // The shapes are those of the messages a page serves.
  return { ok: true, answer: given as Answer<N> };
}

function told(name: Name, what: unknown, report: Report): unknown {
  if (name === "page/reader") return { open: true };
  if (name === "page/details") return DETAILS;
  if (name === "page/check") {
    const { answer } = what as Ask<"page/check">;
    return checked(answer, report.text, "en");
  }
  return /point|sentence|pick/.test(name) ? null : report;
}

function changed(report: Report, name: Name, ask: unknown): Report {
  if (name === "page/level") return { ...report, ...(ask as Ask<"page/level">) };
  if (name !== "page/show") return report;
  const { blocks, shown } = ask as Ask<"page/show">;
  const hidden = report.hidden.map((it) => (blocks.includes(it.id) ? { ...it, shown } : it));
  return { ...report, hidden };
}

function save<N extends Name>(world: World, name: N, what: Ask<N>): Reply<Answer<N>> {
  if (!world.saves) return { ok: false, why: "failed", message: "disk full" };
  if (name === "settings/change") {
    world.settings = { ...world.settings, ...(what as Ask<"settings/change">).patch };
  }
  // "settings/change" is all the popup tells the background.
  return { ok: true, answer: world.settings as Answer<N> };
}
