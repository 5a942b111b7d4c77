import type { Titles } from "./titles";

/** Titles of clutter sections: Malay. */
export const ms: Titles = {
  related: [
    "Artikel berkaitan",
    "Berita berkaitan",
    "Baca juga",
    "Baca lagi",
    "Lihat juga",
    "Berita lain",
    "Berkaitan",
  ],
  ranking: ["Paling popular", "Terkini", "Berita terkini", "Paling banyak dibaca", "Popular"],
  recommended: ["Disyorkan", "Cadangan untuk anda", "Anda mungkin suka", "Pilihan editor", "Syor"],
  trending: ["Trending", "Sohor kini", "Tular"],
  sponsored: ["Iklan", "Kandungan tajaan", "Ditaja"],
  newsletter: ["Surat berita", "Langgan"],
  comments: ["Komen", "Tinggalkan komen", "Tulis komen"],
  social: ["Kongsi", "Ikuti kami"],
  "author-more": ["Tentang penulis"],
  tags: ["Tag", "Topik", "Kategori"],
};
