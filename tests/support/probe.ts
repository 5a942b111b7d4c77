import { callSource } from "../../scripts/browsers/source";

/** What a page has seen of itself, frame by frame. */
export interface Seen {
  /** Frames in which there was something to see. */
  readonly frames: number;
  /** Of those, the ones in which each of these texts was laid out and visible. */
  readonly clutter: Readonly<Record<string, number>>;
  /** Texts that were visible in one frame and not in the next. */
  readonly lost: readonly string[];
}

declare global {
  interface Window {
    stetSeen?: { -readonly [K in keyof Seen]: Seen[K] };
  }
}

/** Source of a script for the head of a page that notes in `stetSeen` what every frame shows. */
export function probeSource(keep: readonly string[], hide: readonly string[]): string {
  return callSource(watchFrames, [keep, hide]).replaceAll("</", "<\\/");
}

/** Runs in the page. A callback of a frame sees the page as the last frame was painted. */
function watchFrames(keep: readonly string[], hide: readonly string[]): void {
  const seen = { frames: 0, clutter: {} as Record<string, number>, lost: [] as string[] };
  const bare = (text: string) => text.replace(/\s+/gu, "");
  const wasThere = new Set<string>();
  const look = () => {
    requestAnimationFrame(look);
    const shown = bare(document.body?.innerText ?? "");
    if (shown === "") return;
    seen.frames += 1;
    for (const text of hide) {
      if (shown.includes(bare(text))) seen.clutter[text] = (seen.clutter[text] ?? 0) + 1;
    }
    for (const text of keep) {
      if (shown.includes(bare(text))) wasThere.add(text);
      else if (wasThere.delete(text)) seen.lost.push(text);
    }
  };
  window.stetSeen = seen;
  requestAnimationFrame(look);
}
