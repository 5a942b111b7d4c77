import type { Titles } from "./titles";

/** Titles of clutter sections: Catalan. */
export const ca: Titles = {
  related: [
    "Articles relacionats",
    "Notícies relacionades",
    "Relacionat",
    "Llegeix també",
    "Llegir més",
    "Vegeu també",
    "Més notícies",
    "També et pot interessar",
  ],
  ranking: ["El més llegit", "Més llegits", "Últimes notícies", "Entrades recents", "El més vist"],
  recommended: [
    "Recomanat",
    "Recomanats",
    "Et recomanem",
    "Et pot interessar",
    "No t'ho perdis",
    "Destacats",
  ],
  trending: ["Tendències"],
  sponsored: ["Publicitat", "Contingut patrocinat"],
  newsletter: ["Butlletí", "Subscriu-te"],
  comments: ["Comentaris", "Deixa un comentari", "Comenta"],
  social: ["Comparteix", "Segueix-nos"],
  "author-more": ["Sobre l'autor", "Més de"],
  tags: ["Etiquetes", "Temes", "Categories"],
};
