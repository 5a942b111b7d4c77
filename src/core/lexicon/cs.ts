import type { Titles } from "./titles";

/** Titles of clutter sections: Czech. */
export const cs: Titles = {
  related: [
    "Související články",
    "Související",
    "Podobné články",
    "Čtěte také",
    "Přečtěte si také",
    "Číst dále",
    "Viz také",
    "Další články",
    "Více k tématu",
    "Mohlo by vás zajímat",
    "Předchozí článek",
    "Další článek",
  ],
  ranking: [
    "Nejčtenější",
    "Nejčtenější články",
    "Nejnovější",
    "Nejnovější články",
    "Populární",
    "Poslední příspěvky",
    "Nejnovější zprávy",
  ],
  recommended: [
    "Doporučujeme",
    "Doporučené",
    "Doporučené články",
    "Mohlo by se vám líbit",
    "Výběr redakce",
    "Nenechte si ujít",
    "Tipy redakce",
  ],
  trending: ["Trendy", "Právě se čte", "Nejdiskutovanější"],
  sponsored: ["Reklama", "Sponzorovaný obsah", "Komerční sdělení", "Komerční článek"],
  newsletter: ["Newsletter", "Přihlaste se k odběru", "Odebírat newsletter", "Odběr novinek"],
  comments: ["Komentáře", "Komentář", "Napsat komentář", "Přidat komentář", "Diskuze", "Diskuse"],
  social: ["Sdílet", "Sdílet článek", "Sledujte nás"],
  "author-more": ["O autorovi", "Další články autora"],
  tags: ["Štítky", "Témata", "Rubriky", "Kategorie", "Klíčová slova"],
};
