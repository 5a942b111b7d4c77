import { resolve } from "node:path";
import puppeteer, { type Browser as Puppet } from "puppeteer-core";
import { makeStage, wholeExtension } from "../backstage";
import type { Browser, LaunchOptions } from "../browser";
import { findBrowser } from "../find";
import { poll } from "../wait";
import { watchConsole } from "./console";
import { extensionWays } from "./extension";
import { pageMaker } from "./page";

/** Starts Chromium with the extension installed and nothing else of the user's. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const puppet = await start(options);
  try {
    return await over(puppet, options);
  } catch (error) {
    await puppet.close();
    throw error;
  }
}

async function over(puppet: Puppet, options: LaunchOptions): Promise<Browser> {
  const watch = watchConsole(puppet);
  const gone = new Promise<void>((done) => puppet.once("disconnected", () => done()));
  const installed = await poll("the extension to be installed", async () => {
    const [first] = (await puppet.extensions()).values();
    return first ?? null;
  });
  const blank = await puppet.pages();
  const pages = pageMaker(puppet, `chrome-extension://${installed.id}`, options.headed ?? false);
  const stage = makeStage(pages.openOwn);
  return {
    target: "chromium",
    version: (await puppet.version()).replace(/^(Headless)?Chrome\//, "Chromium "),
    extension: wholeExtension(extensionWays({ puppet, installed, pages, watch }), stage),
    async newPage() {
      const page = await pages.open(stage);
      for (const unused of blank.splice(0)) await unused.close();
      return page;
    },
    consoleErrors: async () => [...watch.errors],
    gone,
    close: () => puppet.close(),
  };
}

/** Pages of all sites in one process, so that a run over many pages does not start one for each. */
const SHARING = [
  "--disable-site-isolation-trials",
  "--disable-features=HttpsUpgrades,IsolateOrigins,site-per-process",
  "--renderer-process-limit=3",
];

function start(options: LaunchOptions): Promise<Puppet> {
  const executablePath = findBrowser("chromium");
  if (!executablePath)
    throw new Error("No Chromium found: run npx tsx scripts/browsers/install.ts");
  const { width, height } = options.size ?? { width: 1200, height: 900 };
  const { scale = 1, proxyPort } = options;
  return puppeteer.launch({
    executablePath,
    pipe: true,
    headless: !options.headed,
    acceptInsecureCerts: true,
    enableExtensions: [resolve(options.extension)],
    // In a window the user ends it, and the one who started it clears up.
    handleSIGINT: !options.headed,
    defaultViewport: options.headed ? null : { width, height, deviceScaleFactor: scale },
    args: [
      `--window-size=${width},${height}`,
      // A screen large enough for the popup to hang from the window's edge at its full height.
      `--screen-info={${width * 2 * scale}x${height * 2 * scale} devicePixelRatio=${scale}}`,
      // Pages stay at the address they were published at, http included.
      "--disable-features=HttpsUpgrades",
      ...(options.sharing ? SHARING : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
    ],
  });
}
