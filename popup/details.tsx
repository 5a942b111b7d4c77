import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Details as Found, Mention } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import { goTo } from "./actions";
import { Model } from "./model";
import { PageFacts } from "./page-facts";
import { Told } from "./told";
import { useStore } from "./use-store";
import { cut, langOf } from "./words";

const LONGEST_NAME = 60;

/** Key points, names and numbers, each copied from the story and leading to its place. */
export function Details({ report, details }: { report: Report; details: Found }) {
  const { port } = useStore();
  const { points, people, places, others, numbers } = details;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It unfolds below what is seen; only the telling is scrolled, never what is around it.
    const box = whole.current?.parentElement;
    if (whole.current && box) box.scrollTop += topOf(whole.current) - topOf(box);
  }, []);
  return (
    <div ref={whole} class="details" id="details">
      <Model report={report} />
      {points.length > 0 ? (
        <Part title={port.t("popup_points")}>
          <ul class="points" dir="auto" lang={langOf(report)}>
            {points.map((sentence) => (
              <li key={sentence.start}>
                <Told sentence={sentence} report={report} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Mentions title={port.t("popup_people")} all={people} />
      <Mentions title={port.t("popup_places")} all={places} />
      <Mentions title={port.t("popup_others")} all={others} />
      <Mentions title={port.t("popup_numbers")} all={numbers} />
      <Part title={port.t("popup_page")}>
        <PageFacts report={report} />
      </Part>
    </div>
  );
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function Mentions({ title, all }: { title: string; all: readonly Mention[] }) {
  const store = useStore();
  if (all.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="mentions">
        {all.map(({ text, start, end, times }) => (
          <li key={start}>
            <button type="button" class="mention" onClick={() => void goTo(store, start, end)}>
              <bdi>{cut(text, LONGEST_NAME)}</bdi>
              {times > 1 ? (
                <span class="soft">
                  <span aria-hidden="true"> ×{times}</span>
                  <span class="visually-hidden"> {store.port.plural("popup_times", times)}</span>
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
