// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Watch } from "../../src/content/observe";

let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.replaceChildren();
});

afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(document, "readyState");
  vi.useRealTimers();
});

/** Lets an element come, and what observes it hear of it. */
async function change(): Promise<void> {
  document.body.appendChild(document.createElement("div"));
  await Promise.resolve();
}

/** Something comes every ten milliseconds. */
async function changeFor(ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await change();
    await vi.advanceTimersByTimeAsync(10);
  }
}

/** A run that takes so many milliseconds and finds something new. */
function running(ms: number) {
  return vi.fn(() => {
    vi.advanceTimersByTime(ms);
    return true;
  });
}

function watch(run: () => boolean, guard: () => void = () => undefined): Watch {
  const watching = new Watch(run, guard, stop.signal);
  watching.now();
  return watching;
}

describe("while the page streams in", () => {
  beforeEach(() => {
    Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
  });

  test("what came since the last frame is looked at once, before the next is painted", async () => {
    const run = vi.fn(() => true);
    watch(run);
    await change();
    await change();
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(16);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("runs take no more than half of the time", async () => {
    const run = running(100);
    watch(run);
    await changeFor(10_000);
    // 400 ms saved up and five of the ten seconds, at 100 ms each.
    expect(run.mock.calls.length).toBeGreaterThan(30);
    expect(run.mock.calls.length).toBeLessThan(56);
  });

  test("the end of the page is looked at at once, and only once", async () => {
    const run = vi.fn(() => true);
    watch(run);
    await change();
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(run).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe("once the page stands", () => {
  test("the first change after quiet is answered before the next frame", async () => {
    const run = vi.fn(() => true);
    watch(run);
    await change();
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("a costly run waits until it takes no more than a fifth of the time", async () => {
    const run = running(40);
    watch(run);
    await changeFor(10_000);
    // 400 ms saved up and two of the ten seconds, at 40 ms each.
    expect(run.mock.calls.length).toBeGreaterThan(40);
    expect(run.mock.calls.length).toBeLessThan(62);
  });

  test("text that ticks and elements that go are no reason to look", async () => {
    const run = vi.fn(() => true);
    const clock = document.body.appendChild(document.createElement("time"));
    watch(run);
    clock.append("12:01");
    document.body.appendChild(document.createElement("script"));
    clock.remove();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("a storm in which nothing is new is left alone after twenty runs", async () => {
    const run = vi.fn(() => false);
    watch(run);
    for (let count = 0; count < 900; count++) {
      await change();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(run).toHaveBeenCalledTimes(20);
  });

  test("what a run has seen already, or brought itself, is no reason for another", async () => {
    const run = vi.fn(() => {
      document.body.appendChild(document.createElement("div"));
      return true;
    });
    const watching = watch(run);
    document.body.appendChild(document.createElement("div"));
    watching.now();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("a page that wakes is looked at at once", async () => {
    const run = vi.fn(() => false);
    const watching = watch(run);
    watching.wake();
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("every change is guarded, whether a run comes or not", async () => {
    const guard = vi.fn();
    watch(() => false, guard);
    await change();
    document.body.lastElementChild?.remove();
    await Promise.resolve();
    expect(guard).toHaveBeenCalledTimes(2);
  });
});

test("nothing is left after its signal", async () => {
  const run = running(300);
  watch(run);
  await change();
  expect(vi.getTimerCount()).toBe(1);
  stop.abort();
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(run).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
