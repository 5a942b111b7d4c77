import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { useDesk } from "../desk";
import { Fault } from "../parts/entry-form";
import { AddList } from "./add";
import { Item, Removed } from "./item";
import { KnownLists } from "./known";
import { EVERY, Lists } from "./state";

/** The lists, those offered, and the form for another. */
export function ListsPane() {
  const { t, port } = useDesk();
  const closing = useMemo(() => new AbortController(), []);
  const lists = useMemo(() => new Lists(port.lists, closing.signal), []);
  const typed = useSignal("");
  useEffect(() => () => closing.abort(), []);
  const all = lists.all.value;
  const updateAll = () => void lists.run(EVERY, (to) => to.update(null));
  const some = all.some(({ url, on, removed }) => url !== "" && on && !removed);
  return (
    <>
      <AddList lists={lists} typed={typed} />
      <KnownLists
        take={(url) => {
          typed.value = url;
          document.querySelector<HTMLInputElement>("#own-lists input")?.focus();
        }}
      />
      <Fault text={lists.failed.value ? t("lists_failed") : ""} />
      <ul class="list subscriptions" aria-label={t("options_section_lists")}>
        {all.map((list) =>
          list.removed ? (
            <Removed key={list.id} lists={lists} list={list} />
          ) : (
            <Item key={list.id} lists={lists} list={list} />
          ),
        )}
      </ul>
      {some && (
        <p class="buttons">
          <button type="button" class="button" onClick={updateAll}>
            {t("lists_update_all")}
          </button>
        </p>
      )}
    </>
  );
}
