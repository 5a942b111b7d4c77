import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeStage, wholeExtension } from "../backstage";
import type { Browser, LaunchOptions } from "../browser";
import { findBrowser } from "../find";
import { pause, poll } from "../wait";
import { watchConsole } from "./console";
import { extensionWays } from "./extension";
import { connectMarionette, type Marionette } from "./marionette";
import { pageMaker } from "./page";
import { hostOf } from "./privileged";
import { makeProfile, type Profile } from "./profile";
import { sessionOver, unboxed } from "./session";

/** Starts Firefox with the extension installed and nothing else of the user's. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const profile = makeProfile(options);
  const child = start(profile.folder, options);
  const forget = endWithUs(child, profile, options.headed ?? false);
  const errors = watchConsole(child);
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const marionette = await connectMarionette(await portOf(profile.folder, child));
  const version = await newSession(marionette);
  const session = sessionOver(marionette);
  const path = resolve(options.extension);
  const id = String(unboxed(await marionette.send("Addon:Install", { path, temporary: true })));
  const origin = `moz-extension://${await session.inBrowser(hostOf, id)}`;
  const pages = pageMaker(session, origin);
  const stage = makeStage(pages.openOwn);
  const extension = wholeExtension(extensionWays(session, { id, origin }, pages, stage), stage);
  return {
    target: "firefox",
    version: `Firefox ${version}`,
    extension,
    newPage: () => pages.open(),
    consoleErrors: async () => [...errors],
    gone,
    async close() {
      await quit(marionette, child, gone);
      forget();
      profile.remove();
    },
  };
}

function start(folder: string, { headed, size }: LaunchOptions): ChildProcess {
  const path = findBrowser("firefox");
  if (!path) throw new Error("No Firefox found: run npx tsx scripts/browsers/install.ts");
  const args = ["--marionette", "--remote-allow-system-access", "--no-remote"];
  const { width, height } = size ?? { width: 1200, height: 900 };
  return spawn(path, [...args, "--profile", folder, ...(headed ? [] : ["--headless"])], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      TMPDIR: folder,
      MOZ_HEADLESS_WIDTH: String(width),
      MOZ_HEADLESS_HEIGHT: String(height),
    },
  });
}

/**
 * Sees to it that neither browser nor profile outlives this process, however it ends. In a window
 * Ctrl+C is left to the one who started it.
 *
 * @returns what calls this off
 */
function endWithUs(child: ChildProcess, profile: Profile, headed: boolean): () => void {
  const signals = ["SIGTERM", "SIGHUP", ...(headed ? [] : (["SIGINT"] as const))] as const;
  const leave = () => process.exit(1);
  const end = () => {
    child.kill("SIGKILL");
    profile.remove();
  };
  process.once("exit", end);
  for (const signal of signals) process.once(signal, leave);
  return () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, leave);
  };
}

async function portOf(folder: string, child: ChildProcess): Promise<number> {
  const file = join(folder, "MarionetteActivePort");
  const ms = 60_000;
  return poll("Firefox to start", async () => existsSync(file) && readPort(file, child), { ms });
}

function readPort(file: string, child: ChildProcess): number {
  if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}.`);
  return Number(readFileSync(file, "utf8"));
}

async function newSession({ send }: Marionette): Promise<string> {
  const made = await send("WebDriver:NewSession", {
    acceptInsecureCerts: true,
    pageLoadStrategy: "eager",
    unhandledPromptBehavior: "ignore",
  });
  return /"browserVersion":"([^"]+)"/.exec(JSON.stringify(made))?.[1] ?? "";
}

async function quit(marionette: Marionette, child: ChildProcess, gone: Promise<void>) {
  const asked = marionette.send("Marionette:Quit", { flags: ["eForceQuit"] });
  // The answer may be lost with the browser that gives it.
  await Promise.race([Promise.allSettled([asked]), pause(3000)]);
  marionette.close();
  await Promise.race([gone, pause(4000)]);
  if (child.exitCode === null) child.kill("SIGKILL");
  await gone;
}
