import type { Choices } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Settings } from "../shared/settings";
import { type SitePlace, siteOf } from "../shared/sites";
import { wishesOf } from "../shared/wishes";
import type { PageFilters } from "./filters";

/** What holds for this page from outside. */
export interface Terms {
  readonly settings: Settings;
  /** Every http and https site is granted. */
  readonly grantedAll: boolean;
  readonly filters: PageFilters | null;
}

/** What the settings and the filters say here, as far as deciding needs it. */
export function choicesOf({ settings, filters }: Terms): Choices {
  const { kinds, titles, wishes } = settings;
  return {
    kinds,
    titles,
    wishes: wishesOf(wishes, location.hostname),
    sections: filters?.sections ?? [],
  };
}

/** Whether Stet acts here without being asked. */
export function actsAlone({ settings, grantedAll }: Terms): boolean {
  const site = siteOf(settings, placeNow());
  return site ? site.declutter === "always" : grantedAll;
}

/** The level for this page: off everywhere is off here too. */
export function levelHere({ settings }: Terms): Level {
  const { level } = settings;
  return level === "off" ? level : (siteOf(settings, placeNow())?.level ?? level);
}

export function placeNow(): SitePlace {
  return { host: location.hostname, path: location.pathname };
}
