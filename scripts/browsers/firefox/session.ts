import { callSource } from "../source";
import { inTurn } from "../wait";
import type { Marionette } from "./marionette";

/**
 * Firefox looks at one window and one world at a time; a session takes requests for any of them
 * and lets them through one after the other.
 */
export interface Session {
  /** A command in a tab, by the tab's handle. */
  inTab(handle: string, command: string, parameters?: object): Promise<unknown>;
  /**
   * Runs the source of an expression in a tab's document: in its own world, or in one that may
   * look everywhere.
   */
  evaluate(handle: string, source: string, world?: "own" | "all-seeing"): Promise<unknown>;
  /** Runs a function in the browser itself, where it has all rights. */
  inBrowser<A extends readonly unknown[], T>(
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** A command about the browser's own windows. */
  browserCommand(command: string, parameters?: object): Promise<unknown>;
  /** Makes a tab, and gives its handle. */
  newTab(front: boolean): Promise<string>;
  closeTab(handle: string): Promise<void>;
  /** Puts a tab in front. */
  front(handle: string): Promise<void>;
}

const SCRIPT_TIMEOUT_MS = 20_000;

export function sessionOver({ send }: Marionette): Session {
  const turn = inTurn();
  let current = "";
  const look = async (handle: string, focus = false) => {
    if (handle !== current || focus) await send("WebDriver:SwitchToWindow", { handle, focus });
    current = handle;
  };
  const inTab: Session["inTab"] = (handle, command, parameters) =>
    turn(async () => {
      await look(handle);
      return send(command, parameters);
    });
  const browserCommand: Session["browserCommand"] = (command, parameters) =>
    turn(() => inChromeContext(send, () => send(command, parameters)));
  return {
    inTab,
    evaluate: async (handle, source, world = "own") =>
      unwrap(await inTab(handle, "WebDriver:ExecuteAsyncScript", script(source, world))),
    inBrowser: async (fn, ...args) => {
      const ask = script(callSource(fn, args), "own");
      // What comes back is what the function gives, by way of JSON.
      return unwrap(await browserCommand("WebDriver:ExecuteAsyncScript", ask)) as never;
    },
    browserCommand,
    newTab: (front) =>
      turn(async () => {
        const made = await send("WebDriver:NewWindow", { type: "tab", focus: front });
        const handle = handleOf(made);
        await look(handle, front);
        return handle;
      }),
    closeTab: (handle) =>
      turn(async () => {
        await look(handle);
        const [other] = Object.values(Object(await send("WebDriver:CloseWindow")));
        // Nothing can be asked while the tab that is looked at is none that exists.
        await look(String(other));
      }),
    front: (handle) => turn(() => look(handle, true)),
  };
}

async function inChromeContext<T>(send: Marionette["send"], task: () => Promise<T>): Promise<T> {
  await send("Marionette:SetContext", { value: "chrome" });
  try {
    return await task();
  } finally {
    await send("Marionette:SetContext", { value: "content" });
  }
}

/** A script that gives `{ value }` or `{ error }` when the expression has settled. */
function script(source: string, world: "own" | "all-seeing"): object {
  return {
    script: `const done = arguments[arguments.length - 1];
      (async () => ${source})().then(
        (value) => done({ value }),
        (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }),
      );`,
    args: [],
    newSandbox: true,
    sandbox: world === "own" ? null : "system",
    scriptTimeout: SCRIPT_TIMEOUT_MS,
  };
}

function unwrap(answer: unknown): unknown {
  const outcome = unboxed(answer);
  if (typeof outcome !== "object" || outcome === null) return undefined;
  if ("error" in outcome) throw new Error(String(outcome.error));
  return "value" in outcome ? outcome.value : undefined;
}

/** Answers come as they are or in `{ value }`. */
export function unboxed(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;
}

function handleOf(made: unknown): string {
  if (typeof made === "object" && made !== null && "handle" in made) return String(made.handle);
  throw new Error("Firefox made no tab.");
}
