import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { OWN, type Subscription } from "../../src/shared/lists";
import { useDesk } from "../desk";
import { Switch } from "../parts/switch";
import { Counts } from "./facts";
import { State } from "./standing";
import { EVERY, type Lists } from "./state";
import { TrialList } from "./trials";

interface ItemProps {
  readonly lists: Lists;
  readonly list: Subscription;
}

/** One list: its switch, what is in it, how new it is, and what can be done with it. */
export function Item({ lists, list }: ItemProps) {
  const { t } = useDesk();
  const id = useId();
  const name = nameOf(list, t);
  const { busy } = lists;
  const isBusy = busy.value.has(list.id) || (list.on && busy.value.has(EVERY));
  useFollowed(lists, list, id);
  const flip = (on: boolean) => void lists.run(list.id, (port) => port.change(list.id, { on }));
  return (
    <li class="subscription" aria-busy={isBusy}>
      <label class="subscription-name" for={id}>
        <span class="subscription-title">
          <bdi>{name}</bdi>
        </span>
        <Switch id={id} on={list.on} flip={flip} />
      </label>
      {list.title !== "" && list.url !== "" && (
        <bdi class="hint subscription-url" dir="ltr">
          {list.url}
        </bdi>
      )}
      {list.id === OWN && <p class="hint">{t("lists_own_hint")}</p>}
      {list.tally.lines > 0 && <Counts tally={list.tally} />}
      <State list={list} isBusy={isBusy} />
      {list.id !== OWN && <Actions lists={lists} list={list} name={name} />}
    </li>
  );
}

function Actions({ lists, list, name }: ItemProps & { readonly name: string }) {
  const { t } = useDesk();
  const text = useSignal<string | null>(null);
  const test = () =>
    lists.run(list.id, async (port) => {
      text.value = await port.text(list.text);
    });
  const update = () => void lists.run(list.id, (port) => port.update(list.id));
  const allow = () => {
    const granted = lists.port.grant(list.url);
    void lists.run(list.id, async (port) => {
      if (await granted) await port.update(list.id);
    });
  };
  const remove = () => {
    lists.followed = list.id;
    void lists.run(list.id, (port) => port.change(list.id, { removed: true }));
  };
  return (
    <>
      {text.value !== null && <TrialList text={text.value} />}
      <p class="buttons">
        {list.fault?.code === "access" ? (
          <Quiet label={t("lists_allow_one", name)} words={t("lists_allow")} press={allow} />
        ) : (
          <Quiet label={t("lists_update_one", name)} words={t("lists_update")} press={update} />
        )}
        {list.tests > 0 && (
          <Quiet
            label={t("lists_test_one", name)}
            words={t("lists_test")}
            press={() => void test()}
          />
        )}
        <Quiet label={t("lists_remove_one", name)} words={t("options_remove")} press={remove} />
      </p>
    </>
  );
}

interface QuietProps {
  /** For those who do not see to which list it belongs. */
  readonly label: string;
  readonly words: string;
  readonly press: () => void;
}

function Quiet({ label, words, press }: QuietProps) {
  return (
    <button type="button" class="button" data-look="quiet" aria-label={label} onClick={press}>
      {words}
    </button>
  );
}

/** A list that was taken out, for as long as it can come back. */
export function Removed({ lists, list }: ItemProps) {
  const { t } = useDesk();
  const id = useId();
  useFollowed(lists, list, id);
  const back = () => {
    lists.followed = list.id;
    void lists.run(list.id, (port) => port.change(list.id, { removed: false }));
  };
  return (
    <li class="item">
      <span class="item-name hint">{t("lists_removed", nameOf(list, t))}</span>
      <button type="button" class="link" id={id} onClick={back}>
        {t("lists_restore")}
      </button>
    </li>
  );
}

/** The focus goes with a list that is taken out or put back to what takes its place. */
function useFollowed(lists: Lists, list: Subscription, id: string): void {
  useEffect(() => {
    if (lists.followed !== list.id) return;
    lists.followed = "";
    document.getElementById(id)?.focus();
  }, []);
}

/** What it calls itself; else its address. */
function nameOf({ id, title, url }: Subscription, t: (key: string) => string): string {
  if (id === OWN) return t("lists_own");
  return title === "" ? url : title;
}
