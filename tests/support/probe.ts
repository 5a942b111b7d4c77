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

/**
 * Runs in the page. An element that changes its size in every frame has its observer called after
 * all callbacks of the frame and before it is painted: what is there then is what a person sees.
 */
function watchFrames(keep: readonly string[], hide: readonly string[]): void {
  const seen = { frames: 0, clutter: {} as Record<string, number>, lost: [] as string[] };
  const bare = (text: string) => text.replace(/\s+/gu, "");
  const wasThere = new Set<string>();
  const look = () => {
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
  const pulse = document.createElement("link");
  pulse.style.cssText = "display:block;position:fixed;height:1px;visibility:hidden";
  document.documentElement.append(pulse);
  new ResizeObserver(look).observe(pulse);
  const beat = (width: number) => {
    pulse.style.width = `${width}px`;
    requestAnimationFrame(() => beat(3 - width));
  };
  beat(1);
}
