import type { Titles } from "./titles";

/** Titles of clutter sections: Slovak. */
export const sk: Titles = {
  related: [
    "Súvisiace články",
    "Súvisiace",
    "Podobné články",
    "Čítajte tiež",
    "Prečítajte si tiež",
    "Čítajte aj",
    "Ďalšie články",
    "Viac k téme",
    "Mohlo by vás zaujímať",
  ],
  ranking: ["Najčítanejšie", "Najčítanejšie články", "Najnovšie", "Najnovšie správy", "Populárne"],
  recommended: [
    "Odporúčame",
    "Odporúčané",
    "Odporúčané články",
    "Výber redakcie",
    "Nenechajte si ujsť",
  ],
  trending: ["Trendy", "Práve sa číta"],
  sponsored: ["Reklama", "Sponzorovaný obsah", "PR článok"],
  newsletter: ["Newsletter", "Odoberať novinky", "Prihláste sa na odber"],
  comments: ["Komentáre", "Pridať komentár", "Diskusia", "Komentár"],
  social: ["Zdieľať", "Zdieľať článok", "Sledujte nás"],
  "author-more": ["O autorovi", "Ďalšie články autora"],
  tags: ["Štítky", "Témy", "Kategórie"],
};
