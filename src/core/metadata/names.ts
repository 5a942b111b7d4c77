import { plain, shown } from "../text/fold";

const MAX_CHARS = 600;
const MAX_NAMES = 12;
const MAX_NAME_CHARS = 70;
const MAX_WORDS = 6;

/** "By", "Written by", "Von" … at the beginning of a byline; labels need their colon. */
export const BY =
  /^(?:(?:(?:(?:(?:this (?:post|article|story|guide|blog|piece) (?:was|is)|article|story|words?|text|post(?:ed)?|blog|report(?:ed)?|written|published|created|authored|presented|contributed|produced|submitted|updated|last updated|compiled|guest post|first published|originally published|medically written)\s)*by|written and reviewed by|von|verfasst von|par|por|escrito por|di|a cura di|scritto da|door|geschreven door|av|af|skrevet av|skriven av|pisze|napsal|oleh|bởi|γράφει(?: ο| η)?|بقلم|كتب(?:ت)?|द्वारा|מאת|โดย)(?=[\s:：]|$)\s*[:：]?|(?:author(?:\(?s\)?)?(?: name)?|contributors?|writers?|words|autor(?:in|es|a|zy)?|text|auteurs?|autores|tekst|автор(?:ы)?|текст|yazan|yazar|haber|penulis|tác giả|kirjoittanut|szerző|συντάκτης|الكاتب|نویسنده|خبرنگار|लेखक|লেখক|প্রতিবেদক|文|作者|撰文|记者|記者|責任編集|執筆|著者|ライター|글|작성자|기자|저자)\s?(?:[:：/／]|$))\s*)/iu;

/** A piece that begins so tells of something else: what follows it is no author. */
const OTHER =
  /^(?:edited|reviewed|fact[- ]checked|medically|articles?|all|recent|related|latest|author posts|insights|people|updated?|published|posted|photos?|photographs?|image|illustrat\w+|last|read|view|see|more|follow|share|about|in|on|at|for|from|is|has|was|min|mins|minutes?|(?:no )?comments?|contact|email|tags?|categor\w+|topics?|filed|source|via|courtesy|advertis\w+|sponsored|subscribe|sign|join|get|click|skip|menu|home|learn|date|written on|reading|listen|print|save|copy|link|loading|translated)\b|^[\u4e00-\u9fff]{2,4}[:：]/i;
const STOP =
  /^(?:(?:web\s)?admin(?:istrator)?|(?:the |about the |meet the )?authors?|editor|the editors?|user|guest|anonymous|unknown|none|null|undefined|by|staff|contributor|writer|reporter|web ?master|default|root|test|website|blog|news|home|share|tweet|facebook|twitter|linkedin|instagram|email|website|read more|view all|all posts|profile|bio|contributors?|follow(?:ing)?|name|title|subscribe|back|next|previous|contributed|sponsored|redaktion|redacción|redazione)$/i;
const DEGREE =
  /^(?:m\.?d|ph\.?\s?d|d\.?o|r\.?n|r\.?d\.?n?|m\.?s(?:c|w)?|b\.?s(?:c|n)?|b\.?a|m\.?a|m\.?b\.?a|m\.?p\.?h|j\.?d|ll\.?[mb]|esq|cpa|cfp|cfa|cepf|cscs|cpt|lcsw|lmft|l\.?p\.?c|dds|dmd|dvm|vmd|pharm\.?\s?d|psy\.?\s?d|ed\.?\s?d|np|pa-?c|aprn|fnp|cnm|pt|dpt|ot|ld|ldn|cde|cdces|facp|facs|faap|faclm|facog|fand|mph|phr|sphr|shrm-cp|cissp|cpp|psp|pmp|ccm|rhu|ea|e-ryt|ryt|jr|sr|i{2,3}|iv|bcc|acc|pcc|lmhc|rpsgt|cht|mba|dipl|dr|prof)\.?$/i;
const ROLE =
  /\b(?:editor|writer|reporter|correspondent|journalist|contributor|columnist|director|manager|founder|ceo|cto|cmo|coo|president|officer|specialist|expert|analyst|consultant|professor|lecturer|researcher|scientist|engineer|developer|designer|strategist|producer|coach|trainer|dietitian|nutritionist|physician|therapist|psychologist|attorney|lawyer|photographer|freelance|staff|associate|assistant|senior|chief|head|lead|vice|executive|coordinator|representative|partner|advisor|adviser|planner|author of|bureau|blogger|intern|fellow|instructor|teacher|veterinarian|educator|horticulturalist|gardener|astrologer|grader|marketer|producer|nurse|critic|anchor|host|redakteur|redakteurin|journaliste|periodista|redactor|giornalista|journalist|redactrice|rédacteur|korrespondent)\b/i;
const TEAM =
  /\b(?:team|staff|editors|editorial|newsroom|desk|group|press|agency|bureau|news|media|magazine|institute|university|center|centre|department|association|council|company|inc|llc|ltd|services|network|redaktion|redacción|redazione|rédaction|redactie)\b/i;
/** "Smith, John" apart: a comma, then given names alone. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?)\.?$/u;
const PARTS =
  /\s*(?:\n|[;|•·⋅∙／]|,|\s&\s|\s\/\s|\band\b|\bund\b|\bet\b|\by\b|\sand\s|\bwith\b|、|，|\sو)\s*/iu;
/** "ByJane Doe": the element that parts them leaves no trace in the text. */
export const GLUED_BY = /^(?:Written |Posted |Article )?[Bb]y(?=\p{Lu})/u;
/** "Jane Doe 4 Comments", "Jane DoeMay": what follows stood in an element of its own. */
export const GLUED_TAIL = /(?<=\s.*)(?:\s\d.*|(?<=\p{Ll}{3})\p{Lu}\p{Ll}.*)$/u;
const USER = /^(?!\w+ing$)[a-z][\w.-]{3,}$/;
const LEADING = /^[\s–—|•·:,;-]+/;
export const BEHIND =
  /(?:\s(?:op|am|le|il|el|den|dne|em|på)$|\s(?:on|at|in|for|from|of|(?:last )?updated|published|posted)|\s\(.*|[\s.]*(?:In|On|At|(?:Last )?Updated|Publi(?:shed|é\p{L}*|cad[oa])|Pubblicat[oa]|Posted|(?:Medically )?Reviewed|Edited|Fact[- ]Checked|Photo\w*))(?:\s.*)?$/u;
const PERSON =
  /^(?:(?:Dr|Prof|Sir|Dame|Rev)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|da|dos|bin|bint|al|el|la|le|di|del|du|ter|y|e)){1,4}$/u;
/** Words of topics, which stand where a name could and look like one: "Personal Finance". */
const TOPIC =
  /\b(?:news|business|finance|financial|marketing|health|healthcare|technology|tech|design|travel|sports?|politics|opinion|culture|education|science|food|fitness|wellness|lifestyle|entertainment|insurance|security|software|data|digital|media|social|blog|articles?|guides?|tips|resources?|insights?|products?|services?|company|industry|management|learning|development|engineering|research|trends?|reviews?|guest|home|house|money|real estate|video|podcast|newsletter|press|events?|market|markets|world|local|national|case stud\w+|general|uncategorized|featured|read|posts?|share|table|contents|free|best|top|new|how|what|why|the|your|our|my|and|for|with|get|about|contact|us|privacy|policy|terms|sign|log|search|follow|subscribe|updated?|published|posted|min|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|written|recipe|bio|full|plants?|view|pages?|select|learn|request|hide|pdf|close|visit|quote|more|version|select|menu|navigation|section|options|store|locator|recruitment|legal|help|wedding|budget|training|prevention|basics|trials|living|started|sign up|new york|los angeles|united states|united kingdom)\b/i;

/** Where a list of names was found: a field for authors is believed more than a line of text. */
export type Trust = "field" | "line";

/**
 * The people (or bodies) that a byline names, without "By", roles and degrees; none where it reads
 * like anything else.
 */
export function namesIn(byline: string, trust: Trust): readonly string[] {
  const lines = byline.slice(0, MAX_CHARS).split("\n");
  const pieces = lines.map((line) => shown(line, MAX_CHARS).trim());
  // "Features", then "By Jane Doe": the section stands before the byline.
  const from = pieces.findIndex((piece) => BY.test(piece));
  const text = pieces.slice(Math.max(0, from)).join("\n").trim();
  const rest = withoutBy(text);
  const swapped = trust === "field" ? SURNAME_FIRST.exec(rest) : null;
  if (swapped && !DEGREE.test(swapped[2] ?? "") && !ROLE.test(rest)) {
    return [`${swapped[2]} ${swapped[1]}`];
  }
  const parts = rest.split(PARTS).map((part) => cleaned(part ?? "", trust));
  return distinct(
    accepted(
      parts.filter((part) => part !== ""),
      trust,
    ),
  ).slice(0, MAX_NAMES);
}

/** From the first name on; behind a role, a degree or a stray word only what is surely a person. */
function accepted(parts: readonly string[], trust: Trust): readonly string[] {
  const names: string[] = [];
  let strict = false;
  for (const part of parts) {
    if (OTHER.test(part)) {
      if (names.length > 0) break;
      continue;
    }
    const sure =
      strict || (names.length > 0 && trust === "line" && names.some((name) => name.includes(" ")));
    if (sure ? isPerson(part) : isName(part, trust, parts.length === 1)) names.push(part);
    else if (names.length === 0 && trust === "line") return [];
    else strict = !isDegree(part) || strict;
  }
  return names;
}

function isDegree(part: string): boolean {
  return DEGREE.test(part) || /^\p{Lu}[\p{Lu}.-]{1,6}$/u.test(part);
}

/** A given name and a family name, and nothing that a topic, a role or a firm would hold. */
export function isPerson(text: string): boolean {
  if (text.length > MAX_NAME_CHARS || !PERSON.test(text)) return false;
  return !(TOPIC.test(text) || ROLE.test(text) || TEAM.test(text) || STOP.test(text));
}

/** "Jane DoePublished", where another place says "Jane Doe": the element that parts them is lost. */
export function unglued(name: string, known: readonly string[]): string {
  return (
    known.find((other) => name.startsWith(other) && /^\p{L}/u.test(name.slice(other.length))) ??
    name
  );
}

/** The names without those that repeat another one or are its family name alone. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(plain(name))) seen.set(plain(name), name);
  const keys = [...seen.keys()];
  return [...seen]
    .filter(([key]) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, name]) => name);
}

function withoutBy(text: string): string {
  let rest = text.replace(LEADING, "");
  for (let again = 0; again < 3; again++) {
    const less = rest.replace(GLUED_BY, "").replace(BY, "").replace(LEADING, "");
    if (less === rest) break;
    rest = less;
  }
  return rest;
}

/** One name less brackets, marks, degrees at its end, and a place, day or section behind it. */
function cleaned(part: string, trust: Trust): string {
  const bare = part
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/[®™©]|(?<=\s\p{Lu}\p{Ll}{2,12})\d+$/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:by|with|and)\s/i, "")
    .replace(/(?<!\s\p{L})[\s,.:·–—-]+$/u, "");
  const short = trust === "line" ? bare.replace(BEHIND, "").replace(GLUED_TAIL, "") : bare;
  const words = withoutOffice(once(short)).split(" ");
  while (words.length > 2 && DEGREE.test(words[words.length - 1] ?? "")) words.pop();
  return words.join(" ");
}

/** "Jane Doe News Reporter", an office in an element of its own, without it; a firm stays whole. */
function withoutOffice(name: string): string {
  if (!ROLE.test(name)) return name;
  const words = name.split(" ");
  const office = words.findIndex((word, at) => at > 1 && (ROLE.test(word) || TEAM.test(word)));
  const person = words.slice(0, office).join(" ");
  return office > 0 && isPerson(person) ? person : name;
}

/** "Jane Doe Jane Doe", as a picture's text and a name together give it, once. */
function once(name: string): string {
  const half = name.slice(0, Math.floor(name.length / 2));
  return half !== "" && name === `${half} ${half}` ? half : name;
}

function isName(piece: string, trust: Trust, alone: boolean): boolean {
  const words = piece.split(" ");
  if (piece.length < 2 || piece.length > MAX_NAME_CHARS || words.length > MAX_WORDS) return false;
  if (!/\p{L}\p{M}*\p{L}/u.test(piece) || STOP.test(piece) || DEGREE.test(piece)) return false;
  if (/https?:|www\.|[<>{}[\]=#?!"]/.test(piece)) return false;
  if (ROLE.test(piece) && !TEAM.test(piece) && !(alone && trust === "field")) return false;
  if (trust === "field") return true;
  if (/[\d@]/.test(piece) || /^\p{Lu}{1,3}$/u.test(piece)) return false;
  return /^(?:the\s)?[\p{Lu}\p{Lo}]/u.test(piece) || (alone && USER.test(piece));
}
