import { analyze } from "../../src/core/analyze";
import { meaningOf, type Trial } from "../../src/core/filters/meaning";
import { type Scope, writeRule } from "../../src/core/filters/write";
import type { Block, BlockId } from "../../src/core/reading";
import { documentOfShape, unchanged } from "../../tests/support/judged";
import { fold, type Page, withoutScripts } from "../../tests/support/pages";
import { cssPath } from "./css-path";
import { type Mutation, mutate } from "./mutate";

/** A block that a reader picks on a page, and the rules that are made of it. */
export interface Picked {
  readonly page: Page;
  /** Among all elements of the page. */
  readonly place: number;
  readonly says: string;
  readonly rule: string | null;
  readonly path: string;
}

/** What became of a rule and of a plain path on a mutated page: whether the same texts are meant. */
export interface Result {
  readonly rule: boolean;
  readonly path: boolean;
}

/** What a reader of a page picks: for each text that must go, the largest block with no word of the story. */
export function picksOn(page: Page, scope: Scope = "one"): readonly Picked[] {
  const document = documentOfShape(page);
  const trial = trialOn(document, page);
  const { keep, story, hide } = withoutScripts(page.expected);
  const kept = [...keep, ...story];
  const blocks = new Set(hide.flatMap(({ text }) => widest(trial, text, kept) ?? []));
  const all = [...document.querySelectorAll("*")];
  return [...blocks].map((id) => {
    const element = trial.analysis.reading.elements[id] as Element;
    const says = fold(element.textContent ?? "").slice(0, 40);
    const written = writeRule(trial, id, scope);
    // What goes by place is not said to last.
    const rule = written && !written.placed ? written.line : null;
    return { page, place: all.indexOf(element), says, rule, path: cssPath(document, element) };
  });
}

/** Mutates the page and asks both rules again. */
export function tried({ page, place, rule, path }: Picked, how: Mutation, seed: number): Result {
  const document = documentOfShape(page);
  const block = [...document.querySelectorAll("*")][place] as Element;
  const wantedByRule = textsIn(rule === null ? [] : meant(rule, document, page));
  const wantedByPath = textsIn([block]);
  mutate(document, block, how, seed);
  const byRule = rule === null ? [] : meant(rule, document, page);
  return {
    rule: rule !== null && same(textsIn(byRule), wantedByRule),
    path: same(textsIn([...document.querySelectorAll(path)]), wantedByPath),
  };
}

function meant(rule: string, document: Document, page: Page): readonly Element[] {
  return meaningOf(rule, trialOn(document, page)) ?? [];
}

function trialOn(document: Document, { expected }: Page): Trial {
  const { hostname, pathname, search } = new URL(expected.url);
  const suppose: Trial["suppose"] = (sections) => analyze(document, { ...unchanged, sections });
  const analysis = suppose([]);
  const place = { host: hostname, path: pathname + search };
  return { document, place, analysis, suppose, isOver: () => false };
}

function widest({ analysis }: Trial, text: string, kept: readonly string[]): BlockId | null {
  const { blocks, elements } = analysis.reading;
  const says = (block: Block, what: string) =>
    fold(elements[block.id]?.textContent ?? "").includes(what);
  const isFree = (block: Block) => block.id > 0 && !kept.some((one) => says(block, one));
  return blocks.find((block) => isFree(block) && says(block, text))?.id ?? null;
}

function textsIn(elements: readonly Element[]): ReadonlySet<Node> {
  const texts = new Set<Node>();
  for (const element of elements) {
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/\S/.test(node.nodeValue ?? "")) texts.add(node);
    }
  }
  return texts;
}

function same(one: ReadonlySet<Node>, other: ReadonlySet<Node>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((node) => other.has(node));
}
