import type { Titles } from "./titles";

/** Titles of clutter sections: Norwegian Bokmål. */
export const nb: Titles = {
  related: [
    "Relaterte artikler",
    "Relatert",
    "Les også",
    "Les mer",
    "Se også",
    "Flere saker",
    "Flere nyheter",
    "Mer om",
    "Relaterte saker",
    "Lignende artikler",
  ],
  ranking: [
    "Mest lest",
    "Mest leste",
    "Populært",
    "Siste nytt",
    "Siste nyheter",
    "Siste innlegg",
    "Siste saker",
  ],
  recommended: [
    "Anbefalt",
    "Anbefalte artikler",
    "Anbefalt for deg",
    "Vi anbefaler",
    "Du vil kanskje også like",
    "Ikke gå glipp av",
    "Redaktørens valg",
    "Utvalgte saker",
  ],
  trending: ["Trender", "Akkurat nå", "Det snakkes om"],
  sponsored: ["Annonse", "Annonsørinnhold", "Sponset innhold", "Betalt innhold"],
  newsletter: ["Nyhetsbrev", "Meld deg på nyhetsbrev", "Abonner"],
  comments: [
    "Kommentarer",
    "Legg igjen en kommentar",
    "Skriv en kommentar",
    "Kommentar",
    "Delta i debatten",
  ],
  social: ["Del", "Del artikkelen", "Del saken", "Følg oss", "Har du tips til oss?", "Tips oss"],
  "author-more": ["Om forfatteren", "Mer fra"],
  tags: ["Stikkord", "Emner", "Kategorier", "Emneord"],
};
