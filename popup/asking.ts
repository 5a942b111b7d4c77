import type { BlockKind } from "../src/core/kinds";
import { anywayName } from "../src/shared/anyway";
import type { Report } from "../src/shared/report";
import type { Settings } from "../src/shared/settings";
import { namesLike, type Wish, wishName } from "../src/shared/wishes";
import { askPage, point, say } from "./actions";
import { refresh } from "./open";
import type { Store } from "./store";
import { languageOf } from "./words";

/** Characters of a story that a model is given: more than its window holds is refused. */
const MODEL_CHARS = 12_000;

/** What a search engine is asked: the rarest stretches, each exact, either of them. */
export function queryOf({ rare }: Report): string {
  return rare.map((words) => `"${words}"`).join(" OR ");
}

/** Looks for the story elsewhere; where no extension may search, puts the words at hand. */
export async function findOriginal(store: Store, report: Report): Promise<void> {
  const { port } = store;
  const query = queryOf(report);
  const [way, key] = port.search
    ? ([port.search, ""] as const)
    : ([port.copy, "popup_original_copied"] as const);
  const done = await way(query).then(
    () => true,
    () => false,
  );
  if (!done) say(store, port.t("popup_original_refused"));
  else if (key) say(store, port.t(key));
}

/** Opens what the story holds beside its summary, or folds it. */
export async function toggleDetails(store: Store, report: Report): Promise<void> {
  if (store.details.peek()) {
    store.details.value = null;
    return;
  }
  const { turn } = store.look;
  const details = await askPage(store, "page/details", null);
  if (!details || turn !== store.look.turn) return;
  store.details.value = details;
  const availability = await store.port.model.availability(languageOf(report));
  if (turn !== store.look.turn || store.written.peek().state !== "not-asked") return;
  store.written.value =
    availability === "unavailable"
      ? { state: "none" }
      : { state: "offered", loads: availability !== "available" };
}

/** Has the browser's model write a summary, and holds it against the story before it is shown. */
export async function askModel(store: Store, report: Report): Promise<void> {
  const { turn } = store.look;
  const show = (written: Store["written"]["value"]) => {
    if (turn === store.look.turn) store.written.value = written;
  };
  const loaded = (share: number) => show({ state: "writing", share: share < 1 ? share : null });
  show({ state: "writing", share: null });
  try {
    const text = report.text.slice(0, MODEL_CHARS);
    const { model } = store.port;
    const answer = await model.write(text, languageOf(report), loaded, store.signal);
    const sentences = await askPage(store, "page/check", { answer: answer.slice(0, MODEL_CHARS) });
    show(sentences ? { state: "written", sentences } : { state: "failed" });
  } catch {
    show({ state: "failed" });
  }
}

/** Writes down that a filter is wanted on this site although it costs the story, or no longer. */
export async function setAnyway(store: Store, rule: string, on: boolean): Promise<void> {
  const host = store.host.peek();
  if (host === null) return;
  const name = anywayName(host, rule);
  const others = store.settings.peek().anyway.filter((one) => one !== name);
  await change(store, { anyway: on ? [...others, name] : others });
}

/** Writes down what is wished for a kind, or for a section of a title, on this site; null forgets. */
export async function setWish(
  store: Store,
  kind: BlockKind,
  title: string,
  wish: Wish | null,
): Promise<void> {
  const host = store.host.peek();
  if (host === null) return;
  const name = wishName(host, kind, title);
  const all = store.settings.peek().wishes;
  const before = new Set(namesLike(all, name));
  const others = Object.entries(all).filter(([other]) => !before.has(other));
  const wishes = Object.fromEntries(wish ? [...others, [name, wish]] : others);
  await change(store, { wishes });
}

async function change(store: Store, patch: Partial<Settings>): Promise<void> {
  const reply = await store.port.tell("settings/change", { patch });
  if (!reply.ok) {
    say(store, store.port.t("popup_not_saved"));
    return;
  }
  store.settings.value = reply.answer;
  // The entry that was pointed at may be gone now.
  point(store, null);
  const tab = store.tab.peek();
  if (tab) await refresh(store, tab.id);
}
