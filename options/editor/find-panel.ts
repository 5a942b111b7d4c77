import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from "@codemirror/search";
import { type EditorView, type Panel, runScopeHandlers, type ViewUpdate } from "@codemirror/view";
import { Fault } from "../../src/core/filters/fault";
import { readPattern } from "../../src/core/filters/pattern";
import { box, button, field, labelled, made, row } from "./find-parts";
import { type Matches, MOST_MATCHES, matchesOf } from "./matches";

const NONE: Matches = { count: 0, at: 0 };

type Words = (key: string, ...fill: string[]) => string;

/** Two fields, what counts, and how often it is found. */
export class FindPanel implements Panel {
  readonly dom = made("div", "find");
  readonly top = true;
  private readonly view: EditorView;
  private readonly t: Words;
  private readonly wanted: HTMLInputElement;
  private readonly instead: HTMLInputElement;
  private readonly sameCase: HTMLInputElement;
  private readonly expression: HTMLInputElement;
  private readonly said = made("p", "find-said");
  private query: SearchQuery;
  private counting: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView, t: Words) {
    this.view = view;
    this.t = t;
    this.query = getSearchQuery(view.state);
    this.wanted = field(t("options_find_wanted"), this.query.search);
    // The library finds the field to put the cursor in by this.
    this.wanted.setAttribute("main-field", "true");
    this.instead = field(t("options_find_instead"), this.query.replace);
    this.sameCase = box(this.query.caseSensitive);
    this.expression = box(this.query.regexp);
    this.said.role = "status";
    this.dom.role = "search";
    this.dom.ariaLabel = t("options_find");
    this.dom.append(...this.rows());
    this.dom.addEventListener("keydown", (event) => this.key(event));
    this.dom.addEventListener("input", () => this.ask());
    this.say();
  }

  mount(): void {
    this.wanted.select();
  }

  destroy(): void {
    clearTimeout(this.counting);
  }

  update({ docChanged, selectionSet, state }: ViewUpdate): void {
    const query = getSearchQuery(state);
    const isAnother = !query.eq(this.query);
    if (isAnother) this.take(query);
    if (isAnother || docChanged || selectionSet) this.say();
  }

  private rows(): readonly HTMLElement[] {
    const { t, view } = this;
    const press = (key: string, act: (view: EditorView) => unknown, sign?: string) =>
      button(t(key), sign, () => act(view));
    return [
      row(
        this.wanted,
        press("options_find_previous", findPrevious, "↑"),
        press("options_find_next", findNext, "↓"),
        press("options_editor_close", closeSearchPanel, "×"),
      ),
      row(
        this.instead,
        press("options_find_replace", replaceNext),
        press("options_find_replace_all", replaceAll),
      ),
      row(
        labelled(this.sameCase, t("options_find_case")),
        labelled(this.expression, t("options_find_expression")),
        this.said,
      ),
    ];
  }

  private key(event: KeyboardEvent): void {
    const isHeld = runScopeHandlers(this.view, event, "search-panel");
    const isEnter = event.key === "Enter" && !event.isComposing;
    if (isEnter && event.target === this.wanted) {
      (event.shiftKey ? findPrevious : findNext)(this.view);
    } else if (isEnter && event.target === this.instead) replaceNext(this.view);
    else if (!isHeld) return;
    event.preventDefault();
  }

  /** An expression that may not end is not looked for. */
  private ask(): void {
    const search = this.fault() === null ? this.wanted.value : "";
    this.query = new SearchQuery({
      search,
      replace: this.instead.value,
      caseSensitive: this.sameCase.checked,
      regexp: this.expression.checked,
      literal: true,
    });
    this.view.dispatch({ effects: setSearchQuery.of(this.query) });
    this.say();
  }

  /** Another was asked for than is written here: what was selected when the panel opened. */
  private take(query: SearchQuery): void {
    this.query = query;
    this.wanted.value = query.search;
    this.instead.value = query.replace;
    this.sameCase.checked = query.caseSensitive;
    this.expression.checked = query.regexp;
  }

  /** The key of what is wrong with what is looked for, or null. */
  private fault(): string | null {
    const { value } = this.wanted;
    if (!this.expression.checked || value === "") return null;
    try {
      readPattern(`/${value}/`, 0);
    } catch (error) {
      if (error instanceof Fault) return `options_filter_${error.code}`;
      throw error;
    }
    // Here expressions are read more strictly than in filters.
    const isOne = new SearchQuery({ search: value, regexp: true }).valid;
    return isOne ? null : "options_filter_regex";
  }

  private say(): void {
    clearTimeout(this.counting);
    const fault = this.fault();
    this.wanted.ariaInvalid = String(fault !== null);
    if (fault !== null) this.tell(this.t(fault, this.wanted.value));
    else if (!this.query.valid) this.tell("");
    else this.count(matchesOf(this.view.state, this.query));
  }

  private tell(said: string): void {
    if (this.said.textContent !== said) this.said.textContent = said;
  }

  /** One piece of the text at a time; keys come between. */
  private count(pieces: Generator<Matches>, before: Matches = NONE): void {
    const { done, value } = pieces.next();
    if (done) this.tell(this.found(before));
    else this.counting = setTimeout(() => this.count(pieces, value));
  }

  private found({ count, at }: Matches): string {
    if (count === 0) return this.t("options_find_none");
    if (count > MOST_MATCHES) return this.t("options_find_many", String(MOST_MATCHES));
    if (at === 0) return this.t("options_find_found", String(count));
    return this.t("options_find_place", String(at), String(count));
  }
}
