import { author } from "./author";
import { byline } from "./byline";
import { cards } from "./cards";
import { colophon } from "./colophon";
import { comments } from "./comments";
import { contents } from "./contents";
import type { Detector } from "./detector";

import { enclosed } from "./enclosed";
import { few } from "./few";
import { headlineList } from "./headline-list";
import { insert } from "./insert";
import { masthead } from "./masthead";
import { named } from "./named";
import { neighbours } from "./neighbours";
import { newsletter } from "./newsletter";
import { nextStory } from "./next-story";
import { notStory } from "./not-story";
import { offer } from "./offer";
import { overlay } from "./overlay";
import { partners } from "./partners";
import { pitch } from "./pitch";
import { place } from "./place";
import { poll } from "./poll";
import { promo } from "./promo";
import { ruled } from "./ruled";
import { social } from "./social";
import { sources } from "./sources";
import { sponsored } from "./sponsored";
import { sticky } from "./sticky";
import { strip } from "./strip";
import { subscription } from "./subscription";
import { tagList } from "./tag-list";
import { titled } from "./titled";
import { tools } from "./tools";

/** Every detector there is. */
export const detectors: readonly Detector[] = [
  titled,
  headlineList,
  cards,
  few,
  partners,
  named,
  place,
  masthead,
  colophon,
  notStory,
  comments,
  newsletter,
  social,
  tools,
  overlay,
  sticky,
  author,
  byline,
  tagList,
  sponsored,
  insert,
  offer,
  nextStory,
  ruled,
  contents,
  sources,
  promo,
  pitch,
  neighbours,
  strip,
  subscription,
  poll,
  enclosed,
];
