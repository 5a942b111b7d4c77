import type { ClutterKind } from "../kinds";
import { MAX_TITLE, type TitleMatch } from "./titles";

/** Beginnings that head sections with a name after them: "More from the Ledger". */
const families: readonly (readonly [RegExp, ClutterKind])[] = [
  [
    /^(?:more (?:from|on|in|about|by)|more \w{3,12}$|more .{0,20}(?:headlines|stories|articles|news):?$|related|read (?:more|next|also)|also (?:read|in)|similar|keep reading|further reading|(?:other|further) (?:articles|stories|posts|news|headlines) (?:in|from|on|by)|don['’]t miss)\b/i,
    "related",
  ],
  [
    // "Más de mil" is a number of the story's.
    /^(?:Mais (?:d[oa]s?|em) |Mais de (?=\p{Lu})|Más (?:en|sobre) |(?:Más de|Plus de|Plus d['’]|Altr[oei] da) ?(?=\p{Lu})|Plus sur |Mehr (?:aus|von|zu[mr]?) |Meer (?:van|over|uit) |Mer (?:från|fra|om) |Więcej (?:z|o) )|(?:Neues|Weiteres) aus |기자의 (?:다른|최신) 기사$/u,
    "related",
  ],
  [
    /^(?:most|top|hot|random|popular|latest|recent|newest|featured|staff|trending (?:posts|stories)|editors?['’]?s? picks?)\b.{0,24}\b(?:read|popular|viewed|shared|commented|discussed|stories|news|posts|articles|videos|headlines|content|picks|in|on|now|today|(?:this|the) week)\b|^top \d+ (?:(?:this|of the) (?:month|year)|articles|stories)\b/i,
    "ranking",
  ],
  [
    /^(?:(?:stories |videos )?you (?:may|might|could|will)|must[- ]reads?$|next up$|(?:web|visual) stories\b|you['’]ll (?:also|love|like)|recommended|suggested|we recommend|picked for you|for you)\b/i,
    "recommended",
  ],
  [/^trending\b/i, "trending"],
  [
    /^(?:today['’]s best .{0,40}deals?$|sponsored|promoted|paid (?:content|partner|post)|(?:from(?: around)?|elsewhere on) the web|(?:content|stories) from (?:our|the) |partner stories$|brand stories$|(?:scroll to continue|(?:story|article) continues|gulir untuk|continua (?:após|depois))\b|partner content|advert)/i,
    "sponsored",
  ],
  [
    /^(?:subscribe|sign up|get (?:our|the|more|breaking)|join (?:our|the|over)|stay (?:up|in|informed|connected|ahead)|never miss|the .{0,30}newsletter|support (?:local|independent|our|quality|public))\b/i,
    "newsletter",
  ],
  [
    /^(?:(?:share|follow|connect with|tell your friends|deel dit|(?:har du|heb je|hast du|haben sie|got) (?:a |ett? |een |einen )?(?:news )?tipp?s?)\b|comp[aá]rt[aei]|compartilh|partilh|partage[rz]? |condividi|teilen|bagikan|sebarkan|paylaş|udostępnij|поделит|chia sẻ|分享)/i,
    "social",
  ],
  [
    /^(?:leave a|add (?:a|your)|post a|write a|join the|what do you think|comment on (?:this|the)|\d+ (?:comments?|responses?|replies|thoughts|reacties?|commenti|commentaires?|comentarios?|comentários?|kommentar\w{0,2}|komentarzy?)|(?:start a|join the) conversation)\b|^(?!(?:sin|sem|sans|ohne|kein|senza|tanpa) )(?:\S+ ){1,3}(?:comentarios?|comentários?|komentar|kommentar|commentaire|commento|yorum|комментарий|bình luận)$/i,
    "comments",
  ],
  [
    /^(?:about the author|more (?:from|by) (?:the )?author|(?:written|posted) by)\b/i,
    "author-more",
  ],
  [
    /^(?:更多|其[他它]|相关|相關|精彩|本站|站内)[^，。,.\d]{0,4}(?:文章|新闻|新聞|资讯|資訊|内容|內容|阅读|閱讀|推荐|推薦)$|^(?:ещё|еще|другие|похожие|также) .{0,24}(?:новост|стат|материал|запис|чита)|^(?:más|otras?) .{0,16}(?:noticias|notas|artículos)\b|^(?:berita|artikel) .{0,16}(?:lain(?:nya)?|terkait|serupa|menarik)\b|^(?:diğer|benzer|ilgili) .{0,16}(?:haber|yazı|içerik)/iu,
    "related",
  ],
  [
    /(?:주요|인기|랭킹|많이 본|최신|실시간|헤드라인|핫) ?(?:뉴스|기사)$|^(?:热门|熱門|最新|今日|本周|本週|最热|人气|点击|24小时)[^，。,.\d]{0,4}(?:文章|新闻|新聞|资讯|資訊|排行榜?|榜|热点|图文|更新)$|^(?:популярн|последни|свежи|горячи|самы)\S+ .{0,24}(?:новост|стат|материал|запис|читаем|недел|дня)|^(?:lo|las|los) más \S+$|^(?:berita|artikel) .{0,16}(?:populer|terbaru|terkini|terpopuler)\b|^(?:en|çok|son|popüler) .{0,20}(?:haberler|yazılar|okunanlar|tıklananlar)/iu,
    "ranking",
  ],
  [
    /^(?:(?:mehr|weitere|ähnliche|verwandte|passende) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte|videos)(?: zum thema)?|dazu passend|auch lesenswert|zum weiterlesen|mehr lesen|lesen sie mehr(?: zum thema)?|lesetipps?|[aà] (?:lire|voir|découvrir)(?: aussi| également)?|le[ae] además|en otras noticias|confira também|outr[oa]s notícias|andere artikelen|meer lezen)$|^(?:videos?|vídeos|notas|artigos|artículos|articoli|notizie|tópicos|matérias|contenidos|contenuti) (?:relacionad|correlat|simil)\S{1,2}$|^この記事(?:に関連|の関連|を読んだ)|(?:연관|다른) ?기사(?: 보기)?$/iu,
    "related",
  ],
  [
    /^(?:(?:die |am )?(?:meist|häufigsten ?)(?:ge|kommentiert)\S+|mest (?:l[äæe]st|sedd|sett)\S*|(?:les |i |le |os |as )?(?:articles? |articoli |vidéos |v[ií]deos?:? )?(?:les )?(?:plus|più|mais) (?:lu|vu|partag|comment|lett|vist|assistid|condivis|lid|comentad|compartilhad)\S{1,3}|(?:die )?(?:neueste|aktuelle|beliebte)n? (?:artikel|nachrichten|videos|meldungen)|(?:nos )?derni[eè]re?s (?:articles|infos|actus)|(?:le )?fil (?:info|de l['’]actu)|(?:le )?ultime news|ultim['’]ora|últimas|titulares|(?:het )?laatste nieuws)(?: \S+){0,2}$|(?:記事|ニュース|デイリー|週間|月間)ランキング$|(?:トップ|主要|注目の)ニュース$|読まれている記事$/iu,
    "ranking",
  ],
  [
    /^(?:m(?:er|ehr|eer|ás|ais) (?:för|for|für|voor|para) (?:dig|deg|dich|sie|jou|u|ti|você)$|das könnte (?:sie|dich|ihnen)|empfehlungen für|empfohlene |la rédaction vous|(?:quizás? )?[lt]e (?:puede|podría|sugerimos|recomendamos)|no te lo pierdas$|(?:raccomandat|consigliat)[ei] per|sugestões para|dit vind je misschien|あなたにおすすめ|[你您]可能(?:也|会|會))/iu,
    "recommended",
  ],
  [
    /^(?:next|previous|last) (?:one|story|news)$|^(?:pr[oó]xim[oa]|siguiente|prossim[oa]|nächster?|volgende?) (?:not[ií]cia|artículo|artigo|articolo|artikel|beitrag|notizia|bericht)$/i,
    "related",
  ],
  [
    /^(?:tags|filed under|topics|in this topic|explore more|(?:tag|hot|popular) (?:tags?|cloud)|temas de(?: la| este| esta)|nube de|nuvem de|nuage de|awan tag)\b/i,
    "tags",
  ],
];
/** A title of a family has no more words. */
const MAX_FAMILY_WORDS = 8;

/** The kind of section that the beginning of a title points to; less sure than `kindOfTitle`. */
export function titleFamily(text: string): TitleMatch | null {
  if (text.length > MAX_TITLE || text.split(" ").length > MAX_FAMILY_WORDS) return null;
  if (/[.…]$/.test(text)) return null;
  const family = families.find(([pattern]) => pattern.test(text));
  return family ? { kind: family[1], ambiguous: true } : null;
}
