import type { Line } from "../reading";
import type { Signal } from "../story/story";
import { agenciesIn, agencyNamed, isAmbiguous, isShort } from "./agencies";
import { type Dateline, datelineOf, noDateline } from "./dateline";
import { type Credit, signOff } from "./sign-off";
import { quoted, type Telling } from "./telling";

/** A page that claims this many agencies at once credits none. */
const MAX_AGENCIES = 3;
const MAX_BYLINE_CHARS = 160;
/** Bylines that credit an agency without being its name alone. */
const WITH =
  /(?:^|\s)(?:with|avec|mit|con|com|z|s|with inputs? from|\(?with (?:agency )?inputs? from|from|by|von|par|por|di|door|av|af|according to wire|agencies)\s+(?:the\s)?([\p{L}.\s/&,-]{2,40})\)?$/iu;

/** Agency and place as the story's dateline, byline and sign-off credit them. */
export function credits(telling: Telling): readonly Signal[] {
  const { dateline, line } = openingDateline(telling);
  const said = [
    ...dateline.agencies.map((agency) => ({
      agency,
      evidence: quoted(dateline.text),
      confidence: 0.98,
    })),
    ...bylineCredits(telling),
    ...telling.closing.flatMap(({ text }) => signOff(text)),
  ];
  const place: readonly Signal[] =
    dateline.place === "" || !line
      ? []
      : [
          {
            signal: "dateline",
            value: dateline.place,
            evidence: quoted(line.text.slice(0, dateline.length + 40)),
            confidence: dateline.agencies.length > 0 ? 0.98 : 0.85,
          },
        ];
  return [...strongest(said, dateline), ...place];
}

/** Agencies named in the dateline, else the one that is credited best; none of too many. */
function strongest(said: readonly Credit[], { agencies }: Dateline): readonly Signal[] {
  const different = new Set(said.map(({ agency }) => agency));
  if (different.size > MAX_AGENCIES) return [];
  const kept = agencies.length > 0 ? new Set(agencies) : new Set(bestOf(said));
  return [...kept].map((agency) => {
    const own = said.filter((credit) => credit.agency === agency);
    const best = own.toSorted((one, other) => other.confidence - one.confidence)[0];
    return {
      signal: "agency",
      value: agency,
      evidence: best?.evidence ?? "",
      confidence: Math.min(0.99, (best?.confidence ?? 0) + 0.01 * (own.length - 1)),
    };
  });
}

function bestOf(said: readonly Credit[]): readonly string[] {
  const [best] = said.toSorted((one, other) => other.confidence - one.confidence);
  return best ? [best.agency] : [];
}

/** The first dateline among the opening lines; a place on a line of its own counts too. */
export function openingDateline({ opening }: Telling): { dateline: Dateline; line: Line | null } {
  for (const line of opening) {
    if (line.heading > 0) continue;
    const dateline = datelineOf(line.text);
    if (dateline.length > 0) return { dateline, line };
  }
  return { dateline: noDateline, line: null };
}

/** Agencies in the byline: as its author, behind its author, or as "with AFP". */
function bylineCredits({ metadata, opening, story, reading }: Telling): readonly Credit[] {
  const first = story[0]?.id ?? 0;
  const lines = opening.filter(
    ({ id, text, heading }) => id < first && heading === 0 && text.length <= MAX_BYLINE_CHARS,
  );
  const authors = metadata.authors?.value ?? [];
  const marked = reading.facts.items
    .filter(([key]) => key === "author" || key === "rel-author")
    .slice(0, 3)
    .map(([, text]) => text.replace(/\n/g, " "));
  return [
    ...authors.flatMap((name) => credited(name, name, 0.93)),
    ...(authors.length > 0 ? [] : marked.flatMap((name) => credited(name, name, 0.9))),
    ...lines.flatMap(({ text }) => bylineIn(text)),
  ];
}

function credited(name: string, evidence: string, confidence: number): readonly Credit[] {
  const agencies = isAmbiguous(name) ? [] : agenciesIn(name);
  return agencies.map((agency) => ({ agency, evidence: quoted(evidence), confidence }));
}

/** "By Jane Doe, Associated Press", "Von dpa", "Jane Doe | AP", "Le Monde avec AFP". */
function bylineIn(text: string): readonly Credit[] {
  const alone = text.replace(/^\(|\)$/g, "");
  if (isAmbiguous(alone)) return [];
  const whole = credited(alone, text, isShort(text) ? 0.85 : 0.92);
  if (whole.length > 0) return whole;
  const parts = text.split(/\s*[|•·,;\n]\s*|\s[–—-]\s/).slice(0, 6);
  for (const part of parts) {
    const name = WITH.exec(part)?.[1] ?? "";
    const agencies = name ? agenciesIn(name.trim()) : [];
    if (agencies.length > 0) {
      return agencies.map((agency) => ({ agency, evidence: quoted(text), confidence: 0.92 }));
    }
    const named = part === parts[0] ? null : agencyNamed(part);
    if (named && /^\s*(?:by|von|par|por|di|od|af|av)?\s*\p{Lu}/iu.test(text) && isByline(text)) {
      return [{ agency: named, evidence: quoted(text), confidence: 0.9 }];
    }
  }
  return [];
}

/** A line that begins as a byline does, or that holds nothing but names and a date. */
function isByline(text: string): boolean {
  return (
    /^(?:by|von|par|por|di|door|av|af|author|autor|written by)\b/i.test(text) || text.length < 70
  );
}
