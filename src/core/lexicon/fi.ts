import type { Titles } from "./titles";

/** Titles of clutter sections: Finnish. */
export const fi: Titles = {
  related: [
    "Aiheeseen liittyvää",
    "Lue myös",
    "Lue lisää",
    "Katso myös",
    "Lisää aiheesta",
    "Liittyvät artikkelit",
    "Samankaltaisia artikkeleita",
    "Lisää uutisia",
  ],
  ranking: [
    "Luetuimmat",
    "Suosituimmat",
    "Katsotuimmat",
    "Uusimmat",
    "Tuoreimmat",
    "Viimeisimmät artikkelit",
    "Uusimmat uutiset",
  ],
  recommended: [
    "Suosittelemme",
    "Suositeltua",
    "Suositellut artikkelit",
    "Saatat pitää myös",
    "Poimintoja",
    "Toimituksen valinnat",
    "Älä missaa",
  ],
  trending: ["Trendaa nyt", "Puhutuimmat", "Nyt pinnalla"],
  sponsored: ["Mainos", "Kaupallinen yhteistyö", "Sponsoroitu", "Kumppanisisältö"],
  newsletter: ["Uutiskirje", "Tilaa uutiskirje", "Tilaa"],
  comments: ["Kommentit", "Kommentoi", "Jätä kommentti", "Osallistu keskusteluun"],
  social: ["Jaa", "Jaa artikkeli", "Seuraa meitä"],
  "author-more": ["Kirjoittajasta", "Lisää kirjoittajalta"],
  tags: ["Avainsanat", "Aiheet", "Kategoriat", "Tunnisteet"],
};
