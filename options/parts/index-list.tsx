import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { type SectionId, sections } from "../find";

/** Pixels below the top of the window within which a section counts as the one being read. */
const READING_LINE = 160;

/** Links to the sections; the one being read is marked. */
export function IndexList() {
  const { t, model } = useDesk();
  const current = useCurrentSection();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (list.current) bringIntoStrip(list.current);
  }, [current]);
  const found = model.found.value;
  return (
    <nav class="index" aria-label={t("options_index")}>
      <ul ref={list}>
        {sections.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={current === id ? "true" : undefined}
              data-empty={found !== null && !found.has(id)}
            >
              {t(`options_section_${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useCurrentSection(): SectionId {
  const current = useSignal<SectionId>("kinds");
  useEffect(() => {
    const until = new AbortController();
    const look = () => {
      current.value = sections.findLast(isReached) ?? "kinds";
    };
    look();
    document.addEventListener("scroll", look, { passive: true, signal: until.signal });
    return () => until.abort();
  }, []);
  return current.value;
}

/** Where the list is a strip that scrolls, the marked link comes into its middle. */
function bringIntoStrip(list: HTMLElement): void {
  const link = list.querySelector<HTMLElement>("[aria-current]");
  if (!link) return;
  const [from, to] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  list.scrollLeft += to.left + to.width / 2 - (from.left + from.width / 2);
}

function isReached(id: SectionId): boolean {
  const section = document.getElementById(id);
  if (!section || section.hidden) return false;
  const { scrollHeight } = document.documentElement;
  // At the very end the last section is the one, however short it is.
  const atEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 2;
  return atEnd || section.getBoundingClientRect().top <= READING_LINE;
}
