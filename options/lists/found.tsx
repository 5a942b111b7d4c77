import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import type { Candidate } from "./add";
import { Counts } from "./facts";
import type { Lists } from "./state";
import { TrialList } from "./trials";

interface FoundListProps {
  readonly lists: Lists;
  readonly candidate: Candidate;
  /** @param isFull - there is no room for it */
  readonly leave: (isFull?: boolean) => void;
}

/** What a look has found: counts, what came of the list's own tests, and whether to have it. */
export function FoundList({ lists, candidate: { url, found }, leave }: FoundListProps) {
  const { t } = useDesk();
  const text = useSignal<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    if (found.tests === 0) return;
    void lists.run(found.text, async (port) => {
      text.value = await port.text(found.text);
    });
  }, [found.text]);
  const subscribe = () =>
    void lists.run(found.text, async (port) => {
      const added = await port.add(url, found.text);
      leave(!added);
    });
  return (
    <div class="found-list">
      <h3 ref={head} tabIndex={-1}>
        <bdi>{found.title === "" ? url : found.title}</bdi>
      </h3>
      <Counts tally={found.tally} />
      {text.value !== null && <TrialList text={text.value} />}
      <p class="buttons">
        <button type="button" class="button" onClick={subscribe}>
          {t("lists_subscribe")}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => leave()}>
          {t("lists_leave")}
        </button>
      </p>
    </div>
  );
}
