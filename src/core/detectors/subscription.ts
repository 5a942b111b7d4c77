import { hasPrice } from "../shapes/prices";
import { remembered } from "../text/remembered";
import { because, type Detector } from "./detector";

const MAX_CHARS = 240;
const MAX_LINES = 4;
/** What the price is for: so much a month, the first month. */
const PERIOD =
  /(?:\/|(?:^|[^\p{L}])(?:an?|the first|per|pro|par|al|por|im|i|om de|om|na|в|za)\s)\s?(?:month|week|year|maand|jaar|monat|woche|jahr|mois|semaine|mes|semana|mês|mese|settimana|måned|uke|vecka|månad|miesiąc|tydzień|месяц|неделю|měsíc|bulan|ay)(?!\p{L})|月額|翌月|毎月|每月|か月|ヶ月|매월/iu;
const isOffered = remembered((text: string) => hasPrice(text) && PERIOD.test(text));
const OFFERS = 2.4;
/** What is told as surely as the story's own lines is a price of the story's. */
const NO_STORY = -0.5;

/** A subscription to the site, with its price. */
export const subscription: Detector = {
  id: "subscription",
  detect({ lines, chars, place, furniture, storyOdds }) {
    if (furniture || place === "before" || chars > MAX_CHARS || lines.length > MAX_LINES)
      return null;
    if (storyOdds > NO_STORY) return null;
    const offered = lines.find(({ text }) => isOffered(text));
    if (!offered) return null;
    const reason = because("because_subscription", offered.text.slice(0, 60));
    return { kind: "sponsored", logOdds: OFFERS, because: reason };
  },
};
