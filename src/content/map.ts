import type { Analysis } from "../core/analyze";
import type { MapStretch } from "../shared/report";
import type { Target } from "./targets";

/** What the page's text consists of, in its order. */
export function mapOf(
  { article, reading }: Analysis,
  targets: readonly Target[],
): readonly MapStretch[] {
  const story = new Set(article.lines);
  const hidden = new Map<number, Target>();
  for (const target of targets) {
    if (target.inline) continue;
    const block = reading.blocks[target.verdict.block];
    for (let line = block?.firstLine ?? 0; line < (block?.lastLine ?? 0); line++) {
      hidden.set(line, target);
    }
  }
  const stretches: { what: MapStretch["what"]; block: MapStretch["block"]; chars: number }[] = [];
  for (const { id, text } of reading.lines) {
    const target = hidden.get(id);
    const what = target?.verdict.kind ?? (story.has(id) ? "story" : "other");
    const block = target?.verdict.block ?? null;
    const last = stretches[stretches.length - 1];
    if (last && last.what === what && last.block === block) last.chars += text.length;
    else stretches.push({ what, block, chars: text.length });
  }
  const all = stretches.reduce((sum, { chars }) => sum + chars, 0);
  return stretches.map(({ what, block, chars }) => ({ what, block, share: chars / all }));
}
