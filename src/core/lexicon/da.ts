import type { Titles } from "./titles";

/** Titles of clutter sections: Danish. */
export const da: Titles = {
  related: [
    "Relaterede artikler",
    "Relateret",
    "Læs også",
    "Læs mere",
    "Se også",
    "Flere artikler",
    "Flere nyheder",
    "Mere om",
    "Lignende artikler",
  ],
  ranking: [
    "Mest læste",
    "Mest læst",
    "Populære artikler",
    "Seneste nyt",
    "Seneste nyheder",
    "Seneste indlæg",
    "Populært",
  ],
  recommended: [
    "Anbefalet",
    "Anbefalede artikler",
    "Anbefalet til dig",
    "Vi anbefaler",
    "Du kan også lide",
    "Gå ikke glip af",
    "Redaktionens udvalgte",
    "Måske er du interesseret i",
  ],
  trending: ["Trending", "Lige nu", "Hot lige nu"],
  sponsored: ["Annonce", "Sponsoreret", "Sponsoreret indhold", "Annoncørbetalt indhold"],
  newsletter: ["Nyhedsbrev", "Tilmeld dig nyhedsbrevet", "Tilmeld nyhedsbrev", "Abonner"],
  comments: [
    "Kommentarer",
    "Skriv en kommentar",
    "Skriv et svar",
    "Kommentar",
    "Deltag i debatten",
  ],
  social: ["Del", "Del artiklen", "Følg os"],
  "author-more": ["Om forfatteren", "Mere fra"],
  tags: ["Tags", "Emner", "Kategorier", "Indlægsnavigation"],
};
