import { type Manifest, messageKeys } from "../manifest";
import type { Files } from "./bundle";
import { DEFAULT_LOCALE } from "./locales";
import { findSinks } from "./sinks";

/**
 * Refuses scripts that could turn a string into code or HTML.
 *
 * @throws {Error} naming the first such place
 */
export function refuseSinks(files: Files): void {
  for (const [path, code] of files) {
    if (!path.endsWith(".js") || typeof code !== "string") continue;
    const [sink] = findSinks(code);
    if (sink) throw new Error(`${path} holds ${sink.name} at ${sink.at}: …${sink.around}…`);
  }
}

/** What a manifest names and the build has not made: messages, files, the version. */
export function manifestFaults(manifest: Manifest, files: Files, version: string): string[] {
  const messages = String(files.get(`_locales/${DEFAULT_LOCALE}/messages.json`));
  const keys = Object.keys(JSON.parse(messages));
  const paths = JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|png|css|svg))"/g);
  const isOther = manifest["version"] !== version;
  return [
    ...(isOther ? [`version ${manifest["version"]} is not package.json's ${version}`] : []),
    ...messageKeys(manifest)
      .filter((key) => !keys.includes(key))
      .map((key) => `no message for ${key}`),
    ...[...paths].flatMap(([, path = ""]) => (files.has(path) ? [] : [`no file ${path}`])),
  ];
}
