import { ask } from "../../src/platform/bus";
import {
  forgetSample,
  keepSample,
  listSamples,
  onSamples,
  readSample,
} from "../../src/platform/sample-store";
import { recentTabs } from "../../src/platform/tabs";
import type { TrialPort } from "./port";

/** Milliseconds: a tab that sleeps never answers. */
const PATIENCE = 3_000;
/** How many tabs are asked whether Stet is in their page, the last looked at first. */
const MOST_ASKED = 8;

/** The trial's port to the browser this runs in. */
export const platformTrial: TrialPort = {
  async lastPage() {
    for (const tab of (await recentTabs()).slice(0, MOST_ASKED)) {
      const reply = await Promise.race([ask(tab, "page/sample", null), silence()]);
      if (reply?.ok) return reply.answer;
    }
    return null;
  },
  list: listSamples,
  read: readSample,
  keep: keepSample,
  forget: forgetSample,
  onChanged: onSamples,
  meter: () => import("./measure"),
};

function silence(): Promise<null> {
  return new Promise((over) => setTimeout(over, PATIENCE, null));
}
