import type { Titles } from "./titles";

/** Titles of clutter sections: Croatian. */
export const hr: Titles = {
  related: [
    "Povezani članci",
    "Povezano",
    "Slični članci",
    "Pročitajte još",
    "Pročitajte i",
    "Pogledajte i",
    "Više o temi",
    "Vezane vijesti",
    "Još vijesti",
  ],
  ranking: [
    "Najčitanije",
    "Najnovije",
    "Popularno",
    "Najnovije vijesti",
    "Najpopularnije",
    "Zadnje objave",
  ],
  recommended: [
    "Preporučeno",
    "Preporučujemo",
    "Možda će vas zanimati",
    "Ne propustite",
    "Izbor urednika",
    "Izdvojeno",
    "Preporuke",
  ],
  trending: ["U trendu", "Trendovi", "Aktualno"],
  sponsored: ["Oglas", "Sponzorirani sadržaj", "Sponzorirano", "Promo"],
  newsletter: ["Newsletter", "Prijavite se na newsletter", "Pretplatite se"],
  comments: ["Komentari", "Komentar", "Ostavite komentar", "Napišite komentar", "Rasprava"],
  social: ["Podijeli", "Podijelite", "Pratite nas"],
  "author-more": ["O autoru", "Više od autora"],
  tags: ["Oznake", "Tagovi", "Teme", "Kategorije"],
};
