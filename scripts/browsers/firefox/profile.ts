import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "../browser";

/** Nothing asked, nothing fetched, nothing offered: a browser that only does as it is told. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "marionette.port": 0,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
} as const;

/** Errors that documents log are printed, where they can be read. */
const TALKATIVE = { "devtools.console.stdout.content": true } as const;

/** Pages stay at the address they were published at, and every address goes through the proxy. */
const replayed = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "dom.security.https_first": false,
  "network.stricttransportsecurity.preloadlist": false,
});

export interface Profile {
  readonly folder: string;
  remove(): void;
}

/** A profile that lives as long as one browser. */
export function makeProfile({ proxyPort, scale = 1 }: LaunchOptions): Profile {
  const folder = mkdtempSync(join(tmpdir(), "stet-firefox-"));
  const all = {
    ...QUIET,
    ...TALKATIVE,
    ...(proxyPort ? replayed(proxyPort) : {}),
    "layout.css.devPixelsPerPx": String(scale),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, "user.js"), `${lines.join("\n")}\n`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
