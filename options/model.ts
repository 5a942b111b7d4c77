import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { BlockKind } from "../src/core/kinds";
import {
  type Change,
  changesBetween,
  inverse,
  patchBetween,
  withChanges,
} from "../src/shared/changes";
import type { Subscription } from "../src/shared/lists";
import type { Settings } from "../src/shared/settings";
import { matching } from "./find";
import type { Port } from "./port";
import { isSamePlace, joined } from "./undo";

/** What was last done, for the quiet line that can take it back. */
export interface Notice {
  readonly what: "saved" | "undone" | "failed";
  /** What takes it back; for a failed change, what to try again. */
  readonly changes: readonly Change[];
}

/** What the options page knows. Settings are the stored ones with what is under way upon them. */
export interface Model {
  readonly settings: ReadonlySignal<Settings>;
  readonly notice: ReadonlySignal<Notice | null>;
  /** Match patterns of the sites Stet may act on without being clicked. */
  readonly granted: ReadonlySignal<readonly string[]>;
  /** Lists that others keep, and our own. */
  readonly lists: ReadonlySignal<readonly Subscription[]>;
  /** What is typed in the search field. */
  readonly query: Signal<string>;
  /** Ids of the rows the query finds; null: no query, every row. */
  readonly found: ReadonlySignal<ReadonlySet<string> | null>;
  /** The kind whose row is under the pointer or has the focus. */
  readonly pointed: Signal<BlockKind | null>;
  /** The section title that is being typed. */
  readonly draftTitle: Signal<string>;
  /** Shows the edit at once and writes it; true when it is written. */
  change(edit: (now: Settings) => Settings): Promise<boolean>;
  /** Takes the last change back, makes an undone one again, or tries a failed one again. */
  answerNotice(): Promise<void>;
}

/** What the page is opened with. */
export interface Start {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly lists: readonly Subscription[];
}

export function createModel(port: Port, start: Start, until: AbortSignal): Model {
  const granted = signal(start.granted);
  const writer = createWriter(port, start.settings, until);
  port.onGranted(() => {
    void port.granted().then((patterns) => {
      if (!until.aborted) granted.value = patterns;
    });
  }, until);
  const lists = signal(start.lists);
  port.lists.onChanged((all) => {
    lists.value = all;
  }, until);
  const query = signal("");
  return {
    ...writer,
    granted,
    lists,
    query,
    found: computed(() => matching(query.value, writer.settings.value, (key) => port.t(key))),
    pointed: signal(null),
    draftTitle: signal(""),
  };
}

type Writer = Pick<Model, "settings" | "notice" | "change" | "answerNotice">;

function createWriter(port: Port, first: Settings, until: AbortSignal): Writer {
  const settings = signal(first);
  const notice = signal<Notice | null>(null);
  let stored = first;
  let pending: readonly (readonly Change[])[] = [];
  let queue = Promise.resolve(true);

  const show = () => {
    settings.value = withChanges(stored, pending.flat());
  };
  const take = (fresh: Settings) => {
    stored = fresh;
    show();
  };
  port.onSettings(take, until);

  async function write(changes: readonly Change[], what: "saved" | "undone"): Promise<boolean> {
    const written = await store(port, changes).catch(() => null);
    pending = pending.filter((others) => others !== changes);
    if (written) take(written.after);
    else show();
    notice.value = written
      ? noticeOf(what, inverse(changesBetween(written.before, written.after)), notice.peek())
      : { what: "failed", changes };
    return written !== null;
  }

  function make(changes: readonly Change[], what: "saved" | "undone"): Promise<boolean> {
    if (changes.length === 0) return Promise.resolve(true);
    pending = [...pending, changes];
    show();
    queue = queue.then(() => write(changes, what));
    return queue;
  }

  return {
    settings,
    notice,
    change: (edit) => make(changesBetween(settings.peek(), edit(settings.peek())), "saved"),
    answerNotice: async () => {
      const last = notice.peek();
      if (last) await make(last.changes, last.what === "saved" ? "undone" : "saved");
    },
  };
}

/** Makes the changes upon what is stored at that moment. */
async function store(port: Port, changes: readonly Change[]) {
  const before = await port.readSettings();
  const patch = patchBetween(before, withChanges(before, changes));
  const after = Object.keys(patch).length > 0 ? await port.changeSettings(patch) : before;
  return { before, after };
}

/** Steps in one and the same place (a slider, a switch to and fro) are taken back together. */
function noticeOf(
  what: "saved" | "undone",
  changes: readonly Change[],
  last: Notice | null,
): Notice {
  const goesOn = what === "saved" && last?.what === "saved" && isSamePlace(last.changes, changes);
  return { what, changes: goesOn ? joined(last.changes, changes) : changes };
}
