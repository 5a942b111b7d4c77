import type { ComponentChildren } from "preact";
import { useDesk } from "../desk";
import type { SectionId } from "../find";

interface SectionProps {
  readonly id: SectionId;
  /** What it is about, in a sentence. */
  readonly lead?: string | undefined;
  readonly children: ComponentChildren;
}

/** One part of the page that a deep link leads to; away while the search finds nothing in it. */
export function Section({ id, lead, children }: SectionProps) {
  const { t, model } = useDesk();
  const away = model.found.value?.has(id) === false;
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} hidden={away}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {t(`options_section_${id}`)}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One thing that the search can find. */
export function Row({ id, class: look = "", children }: RowProps) {
  const { model } = useDesk();
  return (
    <div class={`row ${look}`} id={id} hidden={model.found.value?.has(id) === false}>
      {children}
    </div>
  );
}
