import { tellsOfOrigin } from "../closing";
import { headlinesIn } from "../headlines";
import { phrase, phraseOf, signatures } from "../phrases";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { because, type Detector } from "./detector";

const FEW = 0.3;
const LINKED = 0.6;
const MOST = 2;
const MIN_WORDS = 6;
/** Lines of a card beside its headline: section, teaser, name, date. */
const LINES_PER_CARD = 4;
/** Mean log-odds of being story from which a link may be the story's own. */
const UNSURE = -2.5;
/** What may stand there for the story's sake: what it rests on, its parts, who answers for it. */
const OWN =
  /^(?:(?:article )?sources|citations|references|(?:foot)?notes|appendix|quellen|fuentes|fonti|références|referências|bronnen|źródła|источники|参考文献|参考资料|出典|참고)|\boriginal\b|^part \d|\bcorrection\b|^why you can trust|^page last|https?:\/\//iu;

const NOT_LED: ReadonlySet<number> = new Set([...signatures, phrase.rights, phrase.consent]);

/** A headline or two of other pages below the story, each a link, under no title. */
export const few: Detector = {
  id: "few",
  detect({ lines, place, furniture, title, storyOdds, images }, { view }) {
    if (place !== "after" || furniture || title || storyOdds > UNSURE) return null;
    if (lines.some(({ text }) => OWN.test(text) || tellsOfOrigin(text))) return null;
    const led = lines.filter((line) => leadsOn(line, view)).length;
    if (led === 0 || led > MOST || lines.length > led * LINES_PER_CARD) return null;
    const kind = images > 0 ? "recommended" : "related";
    return { kind, logOdds: FEW, because: because("because_headlines", led) };
  },
};

function leadsOn(line: Line, view: PageView): boolean {
  if (line.links !== 1 || linkShare(line) <= LINKED || headlinesIn(line, view) === 0) return false;
  if ((view.words[line.id] as number) < MIN_WORDS || NOT_LED.has(phraseOf(line.text))) return false;
  return /^https?:/.test(line.href) && line.href.split("#")[0] !== view.facts.url.split("#")[0];
}
