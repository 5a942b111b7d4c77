import type { Titles } from "./titles";

/** Titles of clutter sections: Hungarian. */
export const hu: Titles = {
  related: [
    "Kapcsolódó cikkek",
    "Kapcsolódó",
    "Kapcsolódó tartalom",
    "Kapcsolódó hírek",
    "Hasonló cikkek",
    "Olvasta már?",
    "Lásd még",
    "Ez is érdekelheti",
    "További cikkek",
    "További hírek",
  ],
  ranking: [
    "Legolvasottabb",
    "Legnépszerűbb",
    "Legolvasottabbak",
    "Legfrissebb",
    "Friss hírek",
    "Legutóbbi bejegyzések",
    "Top 10",
  ],
  recommended: [
    "Ajánlott",
    "Ajánlott cikkek",
    "Ajánljuk",
    "Ajánló",
    "Neked ajánljuk",
    "Szerkesztő ajánlja",
    "Ne maradjon le",
  ],
  trending: ["Felkapott", "Most népszerű", "Trendek"],
  sponsored: ["Hirdetés", "Szponzorált tartalom", "Támogatott tartalom"],
  newsletter: [
    "Hírlevél",
    "Iratkozz fel",
    "Feliratkozás hírlevélre",
    "Iratkozzon fel hírlevelünkre",
  ],
  comments: ["Hozzászólások", "Hozzászólás", "Szólj hozzá", "Kommentek", "Vélemény, hozzászólás?"],
  social: ["Megosztás", "Oszd meg", "Kövess minket"],
  "author-more": ["A szerzőről", "A szerző további cikkei"],
  tags: ["Címkék", "Témák", "Kategóriák"],
};
