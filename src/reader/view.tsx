import type { ReaderLook, ReaderRequest } from "./contract";
import { Panel } from "./panel";
import { plainText } from "./plain-text";
import { trusted } from "./trusted";

interface ViewProps {
  readonly request: ReaderRequest;
  /** The name the browser knows the site by; the page cannot choose it. */
  readonly host: string;
  readonly look: ReaderLook;
  /** The rebuilt story. */
  readonly content: HTMLElement;
  readonly cut: boolean;
  change(look: ReaderLook): void;
  close(): void;
  /** The panel is about to be seen. */
  opens(): void;
}

/** The page of the book: controls, head, story, end mark. */
export function View(props: ViewProps) {
  const { request, host, close } = props;
  const { words, wordsLang, wordsDir } = request;
  const ui = { lang: wordsLang, dir: wordsDir };
  return (
    <>
      <div class="bar" {...ui}>
        <button
          type="button"
          class="close"
          aria-label={words.close}
          title={words.close}
          onClick={trusted(close)}
        >
          <Cross />
        </button>
        <bdi class="host">{host}</bdi>
        <button
          type="button"
          class="aa"
          popovertarget="panel"
          aria-label={words.look}
          title={words.look}
        >
          <span aria-hidden="true">Aa</span>
        </button>
      </div>
      <Article {...props} />
      <div class="foot" {...ui}>
        {props.cut && <p class="cut">{words.cut}</p>}
        <div class="end" aria-hidden="true" />
        <button type="button" class="back" onClick={trusted(close)}>
          {words.back}
        </button>
      </div>
      <div class="desk" {...ui}>
        <Panel {...props} words={words} lang={wordsLang} />
      </div>
    </>
  );
}

function Article({ request, content }: ViewProps) {
  const { title, site, byline, published, minutes, lang, dir } = request.story;
  const facts = [byline, published, minutes].map((fact) => plainText(fact ?? ""));
  return (
    // Focused when the reader opens, so that keys scroll and a screen reader starts at the head.
    <article {...(lang && { lang })} dir={dir} tabIndex={-1} autofocus>
      <header>
        {site && (
          <p class="site" dir="auto">
            {plainText(site)}
          </p>
        )}
        <h1 id="headline" dir="auto">
          {plainText(title) || request.words.label}
        </h1>
        <p class="facts">
          {facts.filter(Boolean).map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </p>
      </header>
      <div class="story" ref={(element) => hold(element, content)} />
    </article>
  );
}

/** The story is made of elements already; it is put in place as it is. */
function hold(element: HTMLElement | null, content: HTMLElement): void {
  if (element && content.parentNode !== element) element.append(content);
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M3 3l10 10M13 3L3 13"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
