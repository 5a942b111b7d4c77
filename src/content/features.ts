import { isAlive, isPrivate } from "../platform/browser";
import { serve } from "../platform/bus";
import { onRules } from "../platform/filter-store";
import { report } from "../platform/log";
import { onGrantedAll, onSettings } from "../platform/store";
import { siteOf } from "../shared/sites";
import { answersOf } from "./answers";
import type { Feature } from "./lifecycle";
import { Navigation } from "./navigate";
import { Watch } from "./observe";
import type { Page } from "./page";
import type { Session } from "./session";
import { placeNow } from "./terms";

/** Milliseconds after the load at which a page has settled enough to learn from it. */
const SETTLED = 1_500;

/** Answers the popup and the background. */
export function answering(opening: Promise<Session>): Feature {
  return { id: "answers", start: (signal) => serve(answersOf(opening), signal) };
}

/**
 * Hides while the page streams in, when it changes and when the reader moves on in it.
 *
 * @param orphaned - called when the extension was reloaded under the page
 */
export function hiding(opening: Promise<Session>, orphaned: () => void): Feature {
  return {
    id: "hiding",
    start: async (signal) => {
      const session = await opening;
      if (signal.aborted) return;
      const navigation = new Navigation(() => moved(session, watch), signal);
      const refresh = () => {
        if (!isAlive()) orphaned();
        navigation.check();
        return attempt(() => session.refresh());
      };
      const watch = new Watch(refresh, () => session.hider.guard(), signal);
      if (document.body) watch.mark();
      whenBack(session, watch, signal);
    },
  };
}

/** Follows the settings while the page is open. */
export function following(opening: Promise<Session>): Feature {
  return {
    id: "settings",
    start: async (signal) => {
      const session = await opening;
      onSettings((settings) => attempt(() => session.follow({ settings })), signal);
      onRules((rules) => {
        session.filter(rules).catch((error: unknown) => report("filters", error));
      }, signal);
      onGrantedAll((grantedAll) => attempt(() => session.follow({ grantedAll })), signal);
    },
  };
}

/** Opens the reader by itself where the user wants that for the site. */
export function reading(opening: Promise<Session>): Feature {
  return {
    id: "reader",
    start: async (signal) => {
      const session = await opening;
      await parsed(signal);
      if (signal.aborted || !siteOf(session.page.settings, placeNow())?.reader) return;
      await session.reader.show(true, false);
    },
  };
}

/** Keeps what the page taught of its site, unless the window is private. */
export function learning(opening: Promise<Session>): Feature {
  return {
    id: "memory",
    start: async (signal) => {
      const { page } = await opening;
      const learn = () => {
        if (isAlive() && page.actsAlone && !isPrivate()) keep(page);
      };
      const soon = () => setTimeout(() => signal.aborted || learn(), SETTLED);
      if (document.readyState === "complete") soon();
      else window.addEventListener("load", soon, { signal, once: true });
    },
  };
}

function moved(session: Session, watch: Watch): void {
  session.leave();
  watch.wake();
}

/** From the browser's cache of pages, or from being rendered ahead. */
function whenBack(session: Session, watch: Watch, signal: AbortSignal): void {
  const back = () => {
    session.hider.restore();
    watch.wake();
  };
  window.addEventListener("pageshow", ({ persisted }) => persisted && back(), { signal });
  document.addEventListener("prerenderingchange", back, { signal });
}

function keep(page: Page): void {
  page.learn().catch((error: unknown) => report("memory", error));
}

async function parsed(signal: AbortSignal): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise<unknown>((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { signal, once: true });
    signal.addEventListener("abort", resolve, { once: true });
  });
}

/** A fault on this page's peculiar way is reported; the next change gets its chance. */
function attempt(what: () => unknown): boolean {
  try {
    return what() === true;
  } catch (error) {
    report("page", error);
    return false;
  }
}
