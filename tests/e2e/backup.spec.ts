import assert from "node:assert/strict";
import type { Extension, Page } from "../../scripts/browsers/browser";
import { LIST, lists } from "../support/list-replies";
import { fill, textOf, textsOf } from "./dom";
import type { Spec } from "./spec";
import { until } from "./until";

const PASTE = "#import textarea";
const APPLY = "#import .plan [data-look=main]";
const BACK = "#import > .import > .buttons .button";
const THEIRS = ".subscription:has(.subscription-url)";

/** Settings, filters and lists, out and in, in two windows, and when the storage damages them. */
export const backupSpecs: readonly Spec[] = [
  {
    name: "backup: lists come with it, are in force, and go over a dry run",
    async run({ extension }) {
      lists.mood = "whole";
      const options = await opened(extension);
      const backup = { badge: false, filters: "##.a", lists: { [LIST]: { on: true } } };
      await paste(options, JSON.stringify(backup));
      assert.deepEqual((await options.run(textsOf, "#import .plan-list li")).slice(1), [
        "Filters: 1 line comes, 0 lines go",
        `List added: lists.example ${LIST}`,
      ]);
      await options.click(APPLY);
      await until(async () => /\d rules?\..*As of/.test(await options.run(textOf, THEIRS)), true);
      assert.match(await options.run(textOf, THEIRS), /^Quiet harbour/);
      await until(() => options.run(() => document.activeElement?.textContent), GOING_BACK);
      await options.click(BACK);
      await options.until(
        (apply) => (document.querySelector(apply)?.getClientRects().length ?? 0) > 0,
        APPLY,
      );
      await options.click(APPLY);
      await until(() => options.run(textsOf, THEIRS), []);
      assert.equal((await settings(extension)).badge, true);
      await options.close();
    },
  },
  {
    name: "backup: two windows and an import at once lose nothing",
    async run({ extension }) {
      const [one, other] = [await opened(extension), await opened(extension)];
      await paste(one, JSON.stringify({ reader: { size: 24 } }));
      await other.front();
      const edits = Array.from({ length: 20 }, (_, at) => `Title ${at}`);
      const writing = extension.backstage(async (titles) => {
        for (const [at] of titles.entries()) {
          const patch = { titles: titles.slice(0, at + 1) };
          await chrome.runtime.sendMessage({ name: "settings/change", ask: { patch } });
        }
      }, edits);
      await one.run((apply) => document.querySelector<HTMLElement>(apply)?.click(), APPLY);
      await other.run(() => document.querySelector<HTMLElement>("#kind-ranking-switch")?.click());
      await writing;
      await until(async () => (await settings(extension)).kinds.ranking, false);
      const { titles, reader } = await settings(extension);
      assert.deepEqual([titles, reader.size], [edits, 24]);
      await until(
        () => other.run(textsOf, "#titles .list .item-name").then((all) => all.length),
        20,
      );
      const patch = {
        titles: [],
        reader: { ...reader, size: 19 },
        kinds: (await settings(extension)).kinds,
      };
      await extension.tell("settings/change", {
        patch: { ...patch, kinds: { ...patch.kinds, ranking: true } },
      });
      await one.close();
      await other.close();
    },
  },
  {
    name: "backup: damaged settings leave those before them, and are told until they are let go",
    async run({ extension }) {
      await extension.tell("settings/change", { patch: { level: "gentle" } });
      await extension.tell("settings/change", { patch: { badge: false } });
      const damage = (both: boolean) =>
        extension.backstage(async (all) => {
          const keys = ["settings", "settings:2"] as const;
          const stored = await chrome.storage.local.get([...keys]);
          const turn = (key: string) => Number(String(stored[key]).split(" ")[1]);
          const [first, second] = keys;
          const newest = turn(first) > turn(second) ? first : second;
          for (const key of all ? keys : [newest]) {
            await chrome.storage.local.set({ [key]: String(stored[key]).slice(0, 90) });
          }
        }, both);
      await damage(false);
      const now = await settings(extension);
      assert.deepEqual([now.level, now.badge], ["gentle", true]);
      let options = await opened(extension);
      assert.match(await options.run(textOf, ".damage"), /damaged the last change/);
      await options.click(".damage [data-look=quiet]");
      await options.until(() => document.querySelector(".damage") === null);
      await options.close();
      await damage(true);
      await extension.killBackground();
      options = await opened(extension);
      assert.match(await options.run(textOf, ".damage"), /beyond reading/);
      assert.equal((await settings(extension)).level, "default");
      await options.click(".damage [data-look=quiet]");
      await options.until(() => document.querySelector(".damage") === null);
      await options.close();
      assert.deepEqual(
        await extension.backstage(async () =>
          Object.keys(await chrome.storage.local.get("settings-damaged")),
        ),
        [],
      );
    },
  },
];

const GOING_BACK = "See what going back would change";

/** As they are in force: a change that changes nothing tells. */
function settings(extension: Extension) {
  return extension.tell("settings/change", { patch: {} });
}

async function opened(extension: Extension): Promise<Page> {
  const options = await extension.openPage("options/options.html");
  await options.until((paste) => document.querySelector(paste) !== null, PASTE);
  await options.until(() => document.querySelector("#own-lists input") !== null);
  return options;
}

async function paste(options: Page, text: string): Promise<void> {
  await options.run(fill, PASTE, text);
  await options.until((apply) => document.querySelector(apply) !== null, APPLY);
}

/** What of the browser's interface the functions above use in an extension page. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(keys: string | readonly string[]): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};
