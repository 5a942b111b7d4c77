import type { ComponentChildren } from "preact";
import type { Found } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import { Tip } from "./tip";
import { useStore } from "./use-store";
import { cut, languageName, sourceOf } from "./words";

const LONGEST_VALUE = 120;

/** What the page says of itself that is no news to most; each value with where it was found. */
export function PageFacts({ report }: { report: Report }) {
  const { port } = useStore();
  const { site, language, licence, paywall, canonical, image } = report.metadata;
  return (
    <dl class="page-facts">
      <Row name="popup_site" found={site} />
      <Row name="popup_language" found={language}>
        {language ? languageName(language.value, port.language) : null}
      </Row>
      <Row name="popup_rights" found={licence} />
      <Row name="popup_access" found={paywall}>
        {port.t(paywall?.value ? "popup_paid" : "popup_free")}
      </Row>
      <Address name="popup_canonical" found={canonical} />
      <Address name="popup_picture" found={image} />
    </dl>
  );
}

interface RowProps {
  readonly name: string;
  readonly found: Found<unknown> | null;
  /** The value as it is shown; the value itself when not given. */
  readonly children?: ComponentChildren;
}

function Row({ name, found, children }: RowProps) {
  const { port } = useStore();
  if (!found) return null;
  return (
    <div>
      <dt>{port.t(name)}</dt>
      <dd>
        {children ?? <bdi>{cut(String(found.value), LONGEST_VALUE)}</bdi>}{" "}
        <Tip tip={sourceOf(found, port)}>
          <span class="source" aria-hidden="true">
            ⁕
          </span>
          <span class="visually-hidden">{port.t("popup_source")}</span>
        </Tip>
      </dd>
    </div>
  );
}

/** An address that is asked for only when someone follows it: the popup loads nothing of a page. */
function Address({ name, found }: { name: string; found: Found<string> | null }) {
  const url = found && URL.parse(found.value);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = decoded(url.pathname === "/" ? "" : url.pathname);
  return (
    <Row name={name} found={found}>
      <a href={url.href} target="_blank" rel="noreferrer" title={cut(url.href)}>
        <bdi>{cut(url.hostname.replace(/^www\./, "") + path, LONGEST_VALUE)}</bdi>
      </a>
    </Row>
  );
}

/** As people read it; as it is where it cannot be read. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
