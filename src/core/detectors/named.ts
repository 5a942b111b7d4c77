import { type ClutterKind, listKinds } from "../kinds";
import { remembered } from "../text/remembered";
import { because, type Detector, type Sighting } from "./detector";

/** Words that sites put into class and id names, and what they point to. */
const vocabulary: Readonly<Record<ClutterKind, RegExp>> = {
  related:
    /^(?:related\w*|relacionad\w+|recirc\w*|relevant|similar|verwandt\w*|connexes?|readmore|morestories|seealso|readalso|zerg\w*)$/,
  ranking:
    /^(?:rank\w*|popular\w*|mostread|mostpopular|mostviewed|toplist|leaderboard|ticker|breaking|latest|newest|recent|hotnews|bestof|charts?)$/,
  recommended:
    /^(?:recommend\w*|recomm|reco|suggest\w*|youmay\w*|upnext|readnext|nextup|discover|empfehl\w*|taboola|outbrain|revcontent|mgid|recs)$/,
  trending: /^(?:trend\w*|hot|viral|buzz|tendenc\w+)$/,
  sponsored:
    /^(?:ads?|advert\w*|adsbygoogle|sponsor\w*|promo|promoted|promotion|dfp|gpt|adslot|adunit|banner|native|partners?|affiliate\w*|anzeige|werbung|publicidad)$/,
  newsletter:
    /^(?:newsletters?|subscri\w+|signup|optin|mailchimp|mailing|mailinglist|emailform|convertkit|abo)$/,
  social:
    /^(?:social\w*|shar(?:e|es|ing)\w*|sharedaddy|addtoany|addthis|followus|jssocials|sharebar|sharebuttons|claps?|reactions?|digg\w*)$/,
  comments:
    /^(?:comment\w*|disqus|giscus|utterances|respond|replies|coral|livefyre|discussion|kommentar\w*|commentaires?|comentarios?)$/,
  "author-more":
    /^(?:author(?:box|bio|info|profile|card|about)?|aboutauthor|bio|biography|contributor|autor\w*)$/,
  tags: /^(?:tags?|taglist|tagcloud|topics?|keywords?|categories|etiquetas|schlagwort\w*)$/,
  overlay:
    /^(?:cookies?|consent|gdpr|ccpa|onetrust|cmp|didomi|quantcast|modal|popup|popover|overlay|interstitial|paywall|lightbox|backdrop|dialog)$/,
  sticky: /^(?:sticky|fixed|floating|floater|anchored|stickybar|bottombar|toaster|toast|snackbar)$/,
};
const entries = Object.entries(vocabulary) as readonly [ClutterKind, RegExp][];
const kindsOf = remembered((name: string) =>
  entries.flatMap(([kind, pattern]) => (pattern.test(name) ? kind : [])),
);

const FIRST = 1.6;
const SECOND = 0.8;
/** Within the story names are mostly those of its own pictures and boxes. */
const INSIDE = -1;

/** A figure alone ("1.") is no list, whatever it is called. */
const MAX_FIGURE = 3;

/** Names of the block that say what it is; sites lie in both directions, so they never suffice. */
export const named: Detector = {
  id: "named",
  detect({ names, place, aside, chars }) {
    const sightings: Sighting[] = [];
    const telling = [...names].filter((name) => kindsOf(name).length > 0);
    if (telling.length === 0) return null;
    for (const [kind] of entries) {
      const found = telling.filter((name) => kindsOf(name).includes(kind));
      if (found.length === 0 || (chars <= MAX_FIGURE && listKinds.has(kind))) continue;
      const inside = place === "inside" && !aside ? INSIDE : 0;
      const logOdds = FIRST + (found.length > 1 ? SECOND : 0) + inside;
      sightings.push({ kind, logOdds, because: because("because_named", found[0] ?? "") });
    }
    return sightings;
  },
};
