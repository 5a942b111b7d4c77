import type { Found } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import { Tip } from "./tip";
import { useStore } from "./use-store";
import { cut, dayOf, sourceOf } from "./words";

/** Names shown before the rest are counted. */
const PEOPLE = 3;
const LONGEST_NAME = 40;

/** Who, when, how long; each value tells where it was found. */
export function Facts({ report }: { report: Report }) {
  const { port } = useStore();
  const { authors, published, modified, section, minutes, words, paywall } = report.metadata;
  const updated = modified && day(modified) !== (published && day(published)) ? modified : null;
  return (
    <ul class="facts">
      <Fact found={authors} missing="popup_no_author">
        {authors ? <People names={authors.value} /> : null}
      </Fact>
      <Fact found={published} missing="popup_no_date">
        {published ? dayOf(published.value, port.language, "short") : null}
      </Fact>
      {updated ? (
        <Fact found={updated}>
          {port.t("popup_updated", dayOf(updated.value, port.language, "short"))}
        </Fact>
      ) : null}
      {section ? (
        <Fact found={section}>
          <bdi>{cut(section.value, LONGEST_NAME)}</bdi>
        </Fact>
      ) : null}
      {paywall?.value ? <Fact found={paywall}>{port.t("popup_paid")}</Fact> : null}
      {minutes > 0 ? (
        <li>
          <Tip tip={port.plural("popup_words", words)}>
            {port.plural("popup_minutes", Math.max(1, Math.round(minutes)))}
          </Tip>
        </li>
      ) : null}
    </ul>
  );
}

interface FactProps {
  readonly found: Found<unknown> | null;
  /** What is said where nothing was found. */
  readonly missing?: string;
  readonly children: preact.ComponentChildren;
}

function Fact({ found, missing, children }: FactProps) {
  const { port } = useStore();
  if (!found) return missing ? <li class="missing">{port.t(missing)}</li> : null;
  const written = typeof found.value === "string" ? cut(found.value, LONGEST_NAME) : "";
  const source = sourceOf(found, port);
  return (
    <li>
      <Tip tip={written ? `${written} · ${source}` : source}>{children}</Tip>
    </li>
  );
}

function People({ names }: { names: readonly string[] }) {
  const { port } = useStore();
  const shown = names.slice(0, PEOPLE);
  const more = names.length - shown.length;
  return (
    <>
      {shown.map((name, at) => (
        <>
          {at > 0 ? ", " : ""}
          <bdi>{cut(name, LONGEST_NAME)}</bdi>
        </>
      ))}
      {more > 0 ? ` ${port.plural("popup_more_people", more)}` : ""}
    </>
  );
}

function day({ value }: Found<string>): string {
  return value.slice(0, "2000-01-01".length);
}
