// @vitest-environment jsdom
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";
import { press } from "../../src/content/picking/make";
import { drawPanel } from "../../src/content/picking/panel";
import { type Acts, atFirst, type Shown } from "../../src/content/picking/state";
import { scopes, type Written } from "../../src/core/filters/write";
import { plural, t } from "../popup/locale";

const speech = { t, plural, language: "en" };
const block = { kind: "related", title: "More from us", words: 34 } as const;
let did: string[] = [];

function written(over: Partial<Written> = {}): Written {
  const elements = [document.body, document.body];
  const cost = { words: 0, share: 0, page: false };
  return {
    line: "a.example##:title(More from us)",
    elements,
    cost,
    harmful: false,
    placed: false,
    ...over,
  };
}

function acts(): Acts {
  const note = (what: string) => () => void did.push(what);
  return {
    widen: note("widen"),
    narrow: note("narrow"),
    choose: note("choose"),
    scope: (scope) => void did.push(scope),
    togglePreview: note("preview"),
    keep: note("keep"),
    undo: async () => void did.push("undo"),
    back: note("back"),
    end: note("end"),
  };
}

function draw(shown: Partial<Shown>) {
  document.body.innerHTML =
    '<div id="host"><section role="dialog" aria-label="x"></section><p role="status"></p></div>';
  const panel = document.querySelector("section") as HTMLElement;
  const live = document.querySelector('[role="status"]') as HTMLElement;
  const root = document as unknown as ShadowRoot;
  const frame = { panel, live, root, turn: () => void did.push("turn") };
  drawPanel(frame as never, { shown: { ...atFirst, block, ...shown }, acts: acts(), speech });
  return { panel, live };
}

const names = () => [...document.querySelectorAll("button")].map(({ dataset }) => dataset["name"]);
const pressAt = (name: string) => press(document.querySelector(`[data-name="${name}"]`));

beforeEach(() => {
  did = [];
});

describe("the picker's panel", () => {
  test.each<[string, Partial<Shown>]>([
    ["pointing at nothing", { block: null }],
    ["pointing", {}],
    ["chosen", { stage: "chosen", written: written() }],
    ["chosen, no rule", { stage: "chosen" }],
    [
      "chosen, harmful",
      {
        stage: "chosen",
        written: written({ harmful: true, cost: { words: 400, share: 0.72, page: false } }),
      },
    ],
    ["chosen, by place", { stage: "chosen", written: written({ placed: true }) }],
    ["kept", { stage: "kept", written: written(), said: "Something" }],
  ])("%s: nothing is wrong for those who cannot see it", async (_name, shown) => {
    const { panel } = draw(shown);
    const rules = { "color-contrast": { enabled: false } };
    const { violations } = await axe.run(panel, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test("says what a rule would do, aloud too", () => {
    const { panel, live } = draw({ stage: "chosen", written: written() });
    expect(panel.textContent).toContain("Hides this and 1 more here. No word of the story goes.");
    expect(live.textContent).toContain("Related, More from us, 34 words. Hides this and 1 more");
  });

  test("keeps no harmful rule by the ordinary button", () => {
    const cost = { words: 400, share: 0.72, page: false };
    const { panel } = draw({ stage: "chosen", written: written({ harmful: true, cost }) });
    expect(panel.textContent).toContain("72 % of the story would go.");
    expect(names()).not.toContain("keep");
    // A rule by title cannot be said with `:anyway()`.
    expect(names()).not.toContain("anyway");
  });

  test("says that a rule goes by place, aloud too, and names its button so", () => {
    const { panel, live } = draw({ stage: "chosen", written: written({ placed: true }) });
    for (const { textContent } of [panel, live]) expect(textContent).toContain("goes by place");
    expect(panel.querySelector('[data-name="keep"]')?.textContent).toBe("Hide by place");
  });

  test("has no dead button: without a rule it says why, and the focus is on the choice", () => {
    const { panel } = draw({ stage: "chosen" });
    expect(panel.textContent).toContain("No rule would mean this");
    expect(panel.querySelectorAll(":disabled")).toHaveLength(0);
    expect(names()).toEqual(["move", "end", "widen", "narrow", ...scopes, "back"]);
    expect(document.activeElement?.getAttribute("data-name")).toBe("one");
  });

  test("does what its buttons say", () => {
    draw({ stage: "chosen" });
    for (const name of ["move", "widen", "everywhere", "back", "end"]) pressAt(name);
    expect(did).toEqual(["turn", "widen", "everywhere", "back", "end"]);
  });

  test("shows markup in a page's words as words", () => {
    const { panel } = draw({ block: { ...block, title: "<img src=x onerror=alert(1)>" } });
    expect(panel.querySelector("img")).toBe(null);
    expect(panel.textContent).toContain("<img");
  });
});
