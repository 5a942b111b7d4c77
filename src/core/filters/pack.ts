/** How many elements a rule of the pack, or all of them together (null), must hide. */
export interface Expectation {
  readonly rule: string | null;
  readonly count: number;
}

/** A small sample page in a pack, and what the pack's rules must do to it. */
export interface PackTest {
  readonly name: string;
  /** The address the page is taken to be at. */
  readonly page: string;
  readonly html: string;
  readonly hides: readonly Expectation[];
  /** Selectors of what must stay in sight. */
  readonly keeps: readonly string[];
}

/** A line about tests that cannot be used. */
export interface PackFault {
  /** From 0. */
  readonly line: number;
  readonly code: "outside" | "page" | "count" | "empty" | "too_many";
}

export interface Pack {
  readonly tests: readonly PackTest[];
  readonly faults: readonly PackFault[];
}

const MAX_TESTS = 200;
const MAX_HTML = 100_000;
const OURS = /^!\s*(test|page|hides|keeps)\s*:\s*(.*)$/i;
const HTML = /^!\|(.*)$/;

/**
 * Reads the tests in a list. They stand in its remarks, so that every other blocker takes the
 * same file as a plain list:
 *
 *     !test: Promos go, the story stays
 *     !page: https://news.example/2026/11/cranes
 *     !hides: 2
 *     !hides: 1 ##.promo
 *     !keeps: article p
 *     !| <article><h1>Two new cranes</h1><p>…</p></article>
 */
export function readPack(text: string): Pack {
  const reader = new Reader();
  if (/^!\s*test\s*:/im.test(text)) {
    text.split(/\r\n|\n|\r/).forEach((line, at) => {
      reader.take(line, at);
    });
  }
  return reader.close();
}

interface Draft {
  readonly line: number;
  readonly name: string;
  page: string;
  html: string;
  readonly hides: Expectation[];
  readonly keeps: string[];
}

class Reader {
  private readonly tests: PackTest[] = [];
  private readonly faults: PackFault[] = [];
  private draft: Draft | null = null;

  take(line: string, at: number): void {
    const [, html] = HTML.exec(line) ?? [];
    if (html !== undefined) {
      if (!this.draft) this.refuse(at, "outside");
      else this.draft.html += `${html.replace(/^ /, "")}\n`;
      return;
    }
    const [, name = "", value = ""] = OURS.exec(line.trim()) ?? [];
    if (name !== "") this.say(name.toLowerCase(), value.trim(), at);
  }

  close(): Pack {
    this.end();
    return { tests: this.tests, faults: this.faults };
  }

  private say(name: string, value: string, at: number): void {
    if (name === "test") {
      this.end();
      this.draft = { line: at, name: value, page: "", html: "", hides: [], keeps: [] };
    } else if (!this.draft) this.refuse(at, "outside");
    else if (name === "keeps") this.draft.keeps.push(value);
    else if (name === "hides") this.expect(value, at);
    else if (isPage(value)) this.draft.page = value;
    else this.refuse(at, "page");
  }

  private expect(value: string, at: number): void {
    const [, count, rule = ""] = /^(\d{1,6})(?:\s+(\S.*))?$/.exec(value) ?? [];
    if (count === undefined) this.refuse(at, "count");
    else this.draft?.hides.push({ count: Number(count), rule: rule === "" ? null : rule });
  }

  /** A test that expects nothing, or has no page, would pass whatever the rules do. */
  private end(): void {
    const { draft } = this;
    this.draft = null;
    if (!draft) return;
    const { line, ...test } = draft;
    const expects = test.hides.length + test.keeps.length > 0;
    if (this.tests.length >= MAX_TESTS || test.html.length > MAX_HTML)
      this.refuse(line, "too_many");
    else if (test.page === "") this.refuse(line, "page");
    else if (!expects || test.html.trim() === "") this.refuse(line, "empty");
    else this.tests.push(test);
  }

  private refuse(line: number, code: PackFault["code"]): void {
    this.faults.push({ line, code });
  }
}

function isPage(value: string): boolean {
  return /^https?:$/.test(URL.parse(value)?.protocol ?? "");
}
