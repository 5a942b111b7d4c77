import { anyway, type Scope, scopes, type Written } from "../../core/filters/write";
import type { Speech } from "../teller";
import type { Described } from "./blocks";
import { focusOn } from "./focus";
import type { Frame } from "./frame";
import { button, element } from "./make";
import type { Acts, Shown } from "./state";

/** Per cent. */
const WHOLE = 100;

/**
 * Draws the panel anew. The focus stays on the control of the same name; at each step it goes to
 * what is done next.
 */
export function drawPanel(
  { panel, root, live, turn }: Frame,
  { shown, acts, speech }: { shown: Shown; acts: Acts; speech: Speech },
): void {
  const focused = root.activeElement?.getAttribute("data-name");
  const { t } = speech;
  const step = shown.stage === "pointing" && !shown.block ? "waiting" : shown.stage;
  const isNext = panel.dataset["step"] !== step;
  panel.dataset["step"] = step;
  const { scrollTop } = panel;
  panel.replaceChildren(
    element("header", "head", [
      element("h2", "lead", [t(`picker_${shown.stage}`)]),
      button("move", "⇅", turn, { label: t("picker_move") }),
      button("end", "×", () => acts.end(), { label: t("picker_end") }),
    ]),
    ...(shown.stage === "kept" ? [] : [what(shown.block, speech)]),
    ...partsOf(shown, acts, speech),
    element("p", "said", [shown.said]),
  );
  panel.scrollTop = isNext ? 0 : scrollTop;
  const news = announced(shown, speech);
  if (news !== "" && live.textContent !== news) live.textContent = news;
  const controls = [...panel.querySelectorAll("button")];
  const same = controls.find(({ dataset }) => dataset["name"] === focused);
  const main =
    controls.find(({ disabled, dataset }) => !disabled && dataset["main"]) ??
    controls.find(({ ariaChecked }) => ariaChecked === "true");
  const next = isNext ? (main ?? same) : (same ?? main);
  const focusable = next ?? controls[0];
  if (focusable) focusOn(focusable, panel);
}

function partsOf(shown: Shown, acts: Acts, speech: Speech): readonly HTMLElement[] {
  const { t } = speech;
  const size = [
    button("widen", t("picker_widen"), () => acts.widen()),
    button("narrow", t("picker_narrow"), () => acts.narrow()),
  ];
  if (shown.stage === "pointing") {
    const choose = button("choose", t("picker_choose"), () => acts.choose(), {
      main: true,
      off: shown.block === null,
    });
    return [
      element("p", "said", [t("picker_hint")]),
      element("div", "row acts", [choose, ...size]),
    ];
  }
  if (shown.stage === "kept") return kept(shown, acts, speech);
  return [
    element("div", "row", size),
    scopeRow(shown, acts, speech),
    ...meaning(shown, speech),
    element("div", "row acts", [
      ...keepButtons(shown, acts, speech),
      ...previewButton(shown, acts, speech),
      button("back", t("picker_back"), () => acts.back()),
    ]),
  ];
}

/** Kind, title and words of the block. */
function what(block: Described | null, speech: Speech): HTMLElement {
  if (!block) return element("p", "what", [speech.t("picker_nothing")]);
  return element("p", "what", [
    element("b", "kind", [kindOf(block, speech)]),
    ...(block.title === "" ? [] : [element("bdi", "title", [block.title])]),
    element("span", "words", [speech.plural("picker_words", block.words)]),
  ]);
}

/** The same, to be read out. */
export function spoken(block: Described | null, speech: Speech): string {
  if (!block) return speech.t("picker_nothing");
  return [kindOf(block, speech), block.title, speech.plural("picker_words", block.words)]
    .filter((word) => word !== "")
    .join(", ");
}

function kindOf({ kind }: Described, { t }: Speech): string {
  if (kind === null) return t("picker_block");
  return kind === "story" ? t("picker_story") : t(`kind_${kind.replaceAll("-", "_")}`);
}

function scopeRow({ scope }: Shown, acts: Acts, { t }: Speech): HTMLElement {
  const choice = (one: Scope) =>
    button(one, t(`picker_${one}`), () => acts.scope(one), { checked: one === scope });
  return element("div", "scopes", scopes.map(choice), {
    role: "radiogroup",
    "aria-label": t("picker_scope"),
  });
}

/** What the rule would do here, and the rule. */
function meaning({ written }: Shown, speech: Speech): readonly HTMLElement[] {
  const [means, cost] = meansOf(written, speech);
  if (!written) return [element("p", "means", [means])];
  const told = written.cost.words > 0 ? element("strong", "harm", [cost]) : cost;
  return [
    element("p", "means", [means, " ", told]),
    ...(written.placed ? [element("p", "means", [speech.t("picker_placed")])] : []),
    element("code", "rule", [written.line], { dir: "ltr" }),
  ];
}

/** How much it hides, and what that costs the story. */
function meansOf(written: Written | null, { t, plural }: Speech): readonly [string, string] {
  if (!written) return [t("picker_no_rule"), ""];
  const more = written.elements.length - 1;
  const { words, share } = written.cost;
  const means = more > 0 ? plural("picker_more", more) : t("picker_alone");
  if (written.harmful) return [means, t("picker_harm", String(Math.round(share * WHOLE)))];
  return [means, words > 0 ? plural("picker_cost", words) : t("picker_free")];
}

/** What a screen reader says of a change that was not asked for by the arrow keys. */
function announced({ stage, block, written, said }: Shown, speech: Speech): string {
  if (said !== "" || stage === "pointing") return said;
  if (stage === "kept") return speech.t("picker_kept");
  const placed = written?.placed ? [speech.t("picker_placed")] : [];
  return [spoken(block, speech), ...meansOf(written, speech), ...placed].join(". ");
}

function keepButtons({ written, busy }: Shown, acts: Acts, { t }: Speech): readonly HTMLElement[] {
  if (!written) return [];
  if (!written.harmful) {
    const words = t(written.placed ? "picker_keep_placed" : "picker_keep");
    return [button("keep", words, () => acts.keep(), { main: true, off: busy })];
  }
  if (anyway(written) === null) return [];
  return [button("anyway", t("picker_anyway"), () => acts.keep(), { off: busy })];
}

function previewButton(
  { written, preview }: Shown,
  acts: Acts,
  { t }: Speech,
): readonly HTMLElement[] {
  if (!written) return [];
  const act = () => acts.togglePreview();
  return [button("preview", t("picker_preview"), act, { pressed: preview })];
}

function kept({ written, busy }: Shown, acts: Acts, { t }: Speech): readonly HTMLElement[] {
  return [
    element("code", "rule", [written?.line ?? ""], { dir: "ltr" }),
    element("div", "row acts", [
      button("done", t("picker_done"), () => acts.end(), { main: true }),
      button("undo", t("picker_undo"), () => void acts.undo(), { off: busy }),
    ]),
  ];
}
