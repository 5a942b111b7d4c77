import { type Signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { cleanListUrl, type Found, MAX_LISTS } from "../../src/shared/lists";
import { isGranted } from "../access";
import { useDesk } from "../desk";
import { EntryForm } from "../parts/entry-form";
import { faultInWords } from "./facts";
import { FoundList } from "./found";
import type { Lists } from "./state";

/** Characters of what was typed that a message repeats. */
const REPEATED = 60;
/** Under which name a look is under way. */
const LOOK = "look";

const FIELD = {
  type: "url",
  inputMode: "url",
  autocapitalize: "off",
  spellcheck: false,
  dir: "ltr",
  placeholder: "https://lists.example/quiet.txt",
} as const;

/** What a look has found, and where. */
export interface Candidate {
  readonly url: string;
  readonly found: Found;
}

interface AddListProps {
  readonly lists: Lists;
  readonly typed: Signal<string>;
}

/** The address of a list; what is in it is shown before anything is in force. */
export function AddList({ lists, typed }: AddListProps) {
  const { t, model } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const fault = useSignal("");
  const candidate = useSignal<Candidate | null>(null);
  const tell = (words: string) => {
    fault.value = words;
    field.current?.focus();
  };

  function submit(): void {
    const text = typed.peek().trim();
    const url = cleanListUrl(text);
    const others = lists.all.peek().filter((list) => list.url !== "" && !list.removed);
    const isKnown = others.some((list) => list.url === url);
    if (text === "") tell(t("lists_empty"));
    else if (url === null) tell(t("lists_bad", text.slice(0, REPEATED)));
    else if (isKnown) tell(t("lists_twice"));
    else if (others.length >= MAX_LISTS) tell(t("lists_full", String(MAX_LISTS)));
    else {
      const host = new URL(url).hostname;
      const asked = isGranted(host, model.granted.peek()) || lists.port.grant(url);
      void lists.run(LOOK, () => look(url, Promise.resolve(asked)));
    }
  }

  async function look(url: string, granted: Promise<boolean>): Promise<void> {
    candidate.value = null;
    fault.value = "";
    if (!(await granted.catch(() => false))) return tell(t("lists_refused", new URL(url).hostname));
    const seen = await lists.port.look(url);
    if ("fault" in seen) tell(faultInWords(seen.fault, t));
    else candidate.value = { url, found: seen.found };
  }

  const write = (text: string) => {
    typed.value = text;
    fault.value = "";
  };
  const words = { label: t("lists_address"), button: t("lists_look") };
  const state = { typed: typed.value, fault: fault.value };
  const leave = (isFull = false) => {
    candidate.value = null;
    if (isFull) tell(t("lists_full", String(MAX_LISTS)));
    else write("");
    field.current?.focus();
  };
  return (
    <>
      <EntryForm {...words} {...state} as={FIELD} {...{ field, write, submit }} />
      <p class="hint" role="status">
        {lists.busy.value.has(LOOK) && t("lists_looking")}
      </p>
      {candidate.value && <FoundList lists={lists} candidate={candidate.value} leave={leave} />}
    </>
  );
}
