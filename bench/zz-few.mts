import { readFileSync } from "node:fs";
import { acts } from "../src/core/analyze";
import { findArticle } from "../src/core/article";
import { judge } from "../src/core/judge";
import { shippedModel } from "../src/core/scoring/weights";
import { unchanged } from "../tests/support/judged";
import { labelledPages } from "./fit/pages";
for (const corpus of ["../shared/corpus/zyte-a", "../shared/corpus/wcxb-dev"]) for (const page of (await labelledPages([corpus], "out/readings"))) {
  const found = findArticle(page.reading, shippedModel());
  if (!acts(found)) continue;
  const { verdicts } = judge(found, unchanged, { pinned: new Set(), second: null });
  for (const v of verdicts) { const b = found.view.blocks[v.block]!; const ls = found.view.lines.slice(b.firstLine, b.lastLine); const lab = ls.some((l) => page.labels[l.id]); console.log([page.truth.id.slice(0, 6), v.action, v.kind, v.block, lab ? "LABELLED" : "", ls.map((l) => l.text).join(" ¦ ").slice(0, 200)].join("\t")); }
}
