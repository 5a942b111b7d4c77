import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk";

/** The name, the search field and the quiet line that says what was saved. */
export function Top() {
  return (
    <header class="top">
      <p class="brand">Stet</p>
      <Search />
      <NoticeLine />
    </header>
  );
}

function Search() {
  const { t, model } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const until = new AbortController();
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", focus, { signal: until.signal });
    return () => until.abort();
  }, []);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        class="field"
        aria-label={t("options_search")}
        placeholder={t("options_search")}
        aria-keyshortcuts="/"
        value={model.query.value}
        onInput={(event) => {
          model.query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") model.query.value = "";
        }}
      />
    </search>
  );
}

function NoticeLine() {
  const { t, model } = useDesk();
  useEffect(() => {
    const until = new AbortController();
    const undo = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
      if (!asked || isTyping(event) || model.notice.peek()?.what !== "saved") return;
      event.preventDefault();
      void model.answerNotice();
    };
    document.addEventListener("keydown", undo, { signal: until.signal });
    return () => until.abort();
  }, []);
  const notice = model.notice.value;
  return (
    <p class="notice" data-what={notice?.what}>
      <span role="status">{notice && t(`options_notice_${notice.what}`)}</span>
      {notice && notice.changes.length > 0 && (
        <button type="button" class="link" onClick={() => void model.answerNotice()}>
          {t(`options_answer_${notice.what}`)}
        </button>
      )}
    </p>
  );
}

/** The key belongs to a field in which a person writes. */
function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (target instanceof HTMLInputElement) return /^(text|search|url)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || isEditable(target);
}

/** The editor of filters is one whole, whatever within it has the focus. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[contenteditable=true]") !== null;
}
