/** How a story's text names its own time; each is written around the day it was told. */
export interface DatedStory {
  readonly lang: string;
  readonly tell: (told: Day) => readonly string[];
}

/** A day, and the words a story has for days around it. */
export interface Day {
  readonly iso: string;
  readonly year: number;
  /** "Wednesday, Sept. 13" of the day so many days away, in the story's language, no year. */
  readonly weekdated: (away: number) => string;
  /** "September 13, 2023" of the day so many days away. */
  readonly dated: (away: number) => string;
  /** "Wednesday". */
  readonly weekday: (away: number) => string;
}

export const stories: readonly DatedStory[] = [
  {
    lang: "en",
    tell: (day) => [
      `PORT ALMOND, N.J. (AP) — The harbour wall gave way on ${day.weekdated(-1)}, the mayor said.`,
      "Boats were moved to the old dock, and nobody was hurt.",
    ],
  },
  {
    lang: "en",
    tell: (day) => [
      `The county will vote on ${day.weekdated(40)}, after a quarrel over the ferry.`,
      `Both sides met ${day.weekday(-2)} and parted without a word, and again on ${day.weekday(-1)}.`,
    ],
  },
  {
    lang: "en",
    tell: (day) => [
      `SAILMOUTH (Reuters) - The yard said on ${day.weekday(-1)} it had sold its last dock.`,
      `It had been for sale since ${day.dated(-60)}, and the buyer was named on ${day.weekday(-2)}.`,
    ],
  },
  {
    lang: "en",
    tell: (day) => [
      `LONDON (Reuters) - A sail maker on ${day.weekday(-1)} promised a larger works.`,
      `The works will open by the end of ${day.year}, the firm said, and hire two hundred people.`,
    ],
  },
  {
    lang: "en",
    tell: (day) => [
      `The orchard prize went to a school on ${day.weekday(-1)}, the jury said ${day.weekday(0)}.`,
      `Children planted the trees two summers back, on ${day.dated(-400)}, and picked on ${day.dated(-3)}.`,
      `They sang on ${day.weekday(-3)} and on ${day.weekday(-2)}.`,
    ],
  },
  {
    lang: "en",
    tell: (day) => [
      `CANDLEFORD (AP) — The bakery that burned on ${day.weekday(-1)} will be rebuilt.`,
      "Its owner thanked the street for bread and blankets.",
      `Copyright ${day.year} The Associated Press. All rights reserved.`,
    ],
  },
  {
    lang: "de",
    tell: (day) => [
      `Hafenstadt (dpa) - Die Mole brach am ${day.weekdated(-1)} auf ganzer Länge.`,
      "Verletzt wurde niemand, wie die Stadt mitteilte.",
    ],
  },
  {
    lang: "fr",
    tell: (day) => [
      `LYON, (AFP) - Le vieux moulin a brûlé ${day.weekdated(-1)}, selon la mairie.`,
      "Personne n’a été blessé, et le toit tient encore.",
    ],
  },
  {
    lang: "es",
    tell: (day) => [
      `Madrid (EFE).- El mercado cerró el ${day.weekdated(-1)} por una avería.`,
      "Nadie resultó herido, según el ayuntamiento.",
    ],
  },
  {
    lang: "it",
    tell: (day) => [
      `ROMA (ANSA) - Il mulino riapre ${day.weekdated(3)}, dice il comune.`,
      "I lavori sono durati due inverni.",
    ],
  },
  {
    lang: "pt",
    tell: (day) => [
      `LISBOA (Lusa) - O elétrico parou na ${day.weekdated(-1)}, disse a câmara.`,
      "Ninguém ficou ferido, e a linha reabre em breve.",
    ],
  },
  {
    lang: "nl",
    tell: (day) => [
      `DEN HAAG (ANP) - De oude sluis ging ${day.weekdated(-1)} weer open.`,
      "Niemand raakte gewond, zegt de gemeente.",
    ],
  },
];

/** Stories that speak of the past on purpose, or were brought up to date: told of today. */
export const ofThePast: readonly (readonly string[])[] = [
  [
    "Fifty years ago on Wednesday, July 4, the harbour wall gave way.",
    "An anniversary walk is planned.",
  ],
  [
    "The history of the wall begins on a Sunday, May 3, in a storm.",
    "It was mended and broke again in 1921.",
  ],
  [
    "In 1987 the ferry sank. On Friday, March 6, the town fell silent.",
    "The wreck was raised in 1988.",
  ],
  [
    "We last checked this guide on 4 April 2025.",
    "The law was passed on Monday, 3 May 2021, and on Friday changed.",
  ],
  [
    "The guide lists boats built in 2019 and 2020.",
    "None of them leaks, and all of them can be rented.",
  ],
  [
    "The mayor said on Friday that the wall will hold.",
    "She said the same on Monday and on Tuesday.",
  ],
  [
    "A look back at the year when the wall fell on Monday, 3 May 2021.",
    "On Friday and on Sunday people sang.",
  ],
];
