/** What stands around a name that says whether it is a person's or a place's. */

/** Titles and offices before a person's name, small letters. */
const TITLES = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady president premier chancellor minister secretary senator congressman " +
    "congresswoman governor mayor judge justice captain major general colonel sergeant officer detective inspector king queen " +
    "prince princess pope bishop archbishop cardinal reverend coach manager director chairman chairwoman chair ambassador " +
    "spokesman spokeswoman spokesperson actor actress singer author professor economist engineer attorney prosecutor " +
    "herr frau präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin sprecher sprecherin " +
    "monsieur madame mme m président présidente ministre maire señor señora presidente presidenta ministro ministra alcalde " +
    "alcaldesa senhor senhora prefeito signor signora sindaco premier meneer mevrouw burgemeester"
  ).split(" "),
);

/** Words before a place; after the second sort, other things stand as often. */
const AT = new Set(
  "in near outside across throughout nahe près em nel nella i w we v ve в во у near".split(" "),
);
const TOWARDS = new Set(
  "at from to around into toward towards à en au aux bei nach aus zu hacia desde no na para da på til fra z do ze из на".split(
    " ",
  ),
);

const SAID =
  /^(?:said|says|told|added|asked|wrote|argued|warned|explained|announced|sagte|sagt|erklärte|dit|affirmé|déclaré|dijo|afirmó|señaló|disse|afirmou|ha detto|zei|sade|sa|powiedział|сказал|сказала|заявил|заявила)(?!\p{L})/iu;
const AGE = /^,\s\d{1,3}(?:,|\s(?:years?|ans|años|Jahre)|\b)/u;
const KIN = /^,\s(?:a|an|the|who|whose|his|her|chief|head|spokes\w+|director|mayor|professor)\b/u;
const REGION = /^,\s\p{Lu}[\p{L}.]+/u;
const BODY =
  /\b(?:Inc|Ltd|Corp|Co|LLC|GmbH|AG|SA|SpA|Group|Company|Bank|University|College|School|Institute|Association|Council|Committee|Commission|Agency|Department|Ministry|Office|Party|Union|Court|Police|Club|United|FC|Press|News|Times|Post|Gazette|Foundation|Society|Authority|Airlines|Party|Parliament|Congress|Senate|House|Board|Team|Hotel|Museum|Hospital|Church|Street|Road|Avenue|Bridge|Act|Award|Cup|League|Universität|Bundes\w+|Partei|Ministerium|Université|Ministère|Banque|Universidad|Banco|Partido|Ministerio)\b/u;

export interface Surroundings {
  /** The last word before the name, or "". */
  readonly before: string;
  /** A few dozen characters before and after it. */
  readonly lead: string;
  readonly follow: string;
}

/** It names a company, an office, a street: neither a person nor a place. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}

/** Log-odds-like: how much one occurrence speaks for a person and for a place. */
export function signsOf(
  name: string,
  { before, lead, follow }: Surroundings,
): { readonly person: number; readonly place: number } {
  if (isBody(name)) return { person: -3, place: -3 };
  const small = before.toLowerCase().replace(/\.$/, "");
  let person = 0;
  let place = 0;
  if (TITLES.has(small)) person += 3;
  if (SAID.test(follow.trimStart()) || AGE.test(follow)) person += 2;
  if (KIN.test(follow)) person += 1;
  if (/(?:said|says|told|dit|dijo|disse|sagte|zei)\s$/iu.test(lead)) person += 1.5;
  if (/^['’]s\b/u.test(follow)) person += 0.2;
  if (AT.has(small)) place += 1.5;
  if (TOWARDS.has(small)) place += REGION.test(follow) ? 1.5 : 0.5;
  return { person, place };
}

/** A title or an office that a capital letter has made part of the name: "President Oda Lindqvar". */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ""));
}
