import { installBrowsers } from "./browsers/install";
import { launch } from "./browsers/launch";
import { type BuildOptions, buildAll } from "./build/all";
import { root } from "./build/root";
import { watchSources } from "./build/watch";

/** `npm run dev [-- firefox] [address]`: builds, opens, and reloads after each change. */
const [name, address] = readArguments(process.argv.slice(2));
const options: BuildOptions = {
  targets: [name === "firefox" ? "firefox" : "chrome"],
  granted: true,
  readable: true,
};
const extension = `${root}/dist/${name === "firefox" ? "firefox" : "chrome"}-granted`;
const isHeaded = process.platform !== "linux" || hasDisplay();

installBrowsers([name]);
await buildAll(root, options);
const browser = await launch(name, { extension, headed: isHeaded });
console.log(`${browser.version} runs ${isHeaded ? "" : "without a window "}with ${extension}`);
const page = await browser.newPage();
if (address) await page.open(address);

const ending = new AbortController();
process.once("SIGINT", () => ending.abort()).once("SIGTERM", () => ending.abort());
watchSources(root, reload, ending.signal);
ending.signal.addEventListener("abort", () => void browser.close());
await browser.gone;
ending.abort();

async function reload(): Promise<void> {
  await buildAll(root, options);
  await browser.extension.reload();
  if (address) await page.open(address);
  console.log("The extension is reloaded.");
}

function readArguments(args: readonly string[]) {
  const wanted = args.includes("firefox") ? "firefox" : "chromium";
  return [wanted, args.find((arg) => /^https?:/.test(arg))] as const;
}

function hasDisplay(): boolean {
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
