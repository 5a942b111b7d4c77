/** The browsers that get a manifest of their own; Edge takes Chrome's. */
export const targets = ["chrome", "firefox"] as const;
export type Target = (typeof targets)[number];

/** What both manifests have in common, as far as the build needs to know it. */
export type Manifest = { readonly [key: string]: Json };
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

const MARKED = /^\{\{(\w+)\}\}\.(.+)$/;
const EVERY_HOST = ["http://*/*", "https://*/*"];

/**
 * The manifest of one browser: keys marked `{{chrome}}.` or `{{firefox}}.` are kept for that
 * browser only, script paths name what the build makes of them.
 *
 * @param granted - every host is granted at install, for tests where nobody can answer a prompt
 * @throws {Error} on a mark for no known browser, or a source that is not an object
 */
export function deriveManifest(source: Json, target: Target, granted = false): Manifest {
  const manifest = pick(source, target);
  if (!isObject(manifest)) throw new Error("manifest.json is not an object");
  return granted ? { ...manifest, host_permissions: EVERY_HOST } : manifest;
}

/** Every `__MSG_key__` of a manifest; the browser's own (`@@…`) are left out. */
export function messageKeys(manifest: Json): string[] {
  const found = JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g);
  return [...new Set([...found].map(([, key]) => key ?? ""))];
}

function pick(node: Json, target: Target): Json {
  if (typeof node === "string") return builtPath(node);
  if (Array.isArray(node)) return node.map((item: Json) => pick(item, target));
  if (!isObject(node)) return node;
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    const [, mark, bare] = MARKED.exec(key) ?? [];
    if (mark !== undefined && !isTarget(mark)) throw new Error(`manifest.json: ${key}`);
    if (mark === undefined || mark === target) kept[bare ?? key] = pick(value, target);
  }
  return kept;
}

function builtPath(text: string): string {
  return /^(?:src|popup|options)\/.*\.tsx?$/.test(text) ? text.replace(/\.tsx?$/, ".js") : text;
}

function isTarget(text: string): text is Target {
  return targets.some((target) => target === text);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
