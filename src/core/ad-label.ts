const LABEL =
  /^[\s–—*|-]*(?:advertisements?|(?:article|story) continues (?:below|after) .{2,24}|(?:scroll|swipe|gulir) (?:to continue|untuk|para|pour|per|om|um|aby|için).{0,30}|(?:la suite|sigue leyendo|contin[uú]a|continue[zr]?|lanjut\S*|(?:der )?(?:artikel|text) (?:wird|geht)|(?:artikeln|tekst) \S{4,9}|dalsza część|продолжение).{0,20} (?:apr[èé]s|despu[eé]s|dopo|após|depois|setelah|nach|efter|onder|under|pod|после) .{0,16}(?:publici\S+|pubblicit\S+|iklan|werbung|anzeige|annonsen|reklam\S+|advertentie|реклам\S+)(?: \S{0,14})?|ads?(?: feedback)?|sponsored(?: (?:content|links?|stories|by .{1,30}))?|promoted(?: (?:content|links?))?|paid (?:content|post)|werbung|anzeige|publicité|publicidad|pubblicità|reklama?|advertentie|annons|広告|광고|广告|إعلان|विज्ञापन)\W*$/iu;

/** Whether a line labels an advertisement, or says that the story goes on below one. */
export function isAdLabel(text: string): boolean {
  return LABEL.test(text);
}
