import { posix } from "node:path";

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** A path from the root without its ending (`src/core/kinds`), or a package's name. */
  readonly target: string;
  /** Erased when compiled: nothing of the target is run. */
  readonly isType: boolean;
}

const STATIC = /^[ \t]*(?:import|export)\b([^;"'`=]*?)\bfrom\s*["']([^"']+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;
const IN_CSS = /@import\s+(?:url\(\s*)?["']([^"']+)["']/g;

/** Everything a source file or style sheet imports, relative paths resolved from the root. */
export function importsOf(path: string, code: string): Import[] {
  const found = path.endsWith(".css")
    ? all(code, IN_CSS, ([, target = ""]) => ({ target, isType: false }))
    : [
        ...all(code, STATIC, ([, what = "", target = ""]) => ({
          target,
          isType: isTypeOnly(what),
        })),
        ...all(code, BARE, ([, target = ""]) => ({ target, isType: false })),
        ...all(code, DYNAMIC, ([, target = ""]) => ({ target, isType: false })),
      ];
  return found.map(({ target, isType }) => ({ target: resolve(path, target), isType }));
}

function all(code: string, pattern: RegExp, read: (match: RegExpMatchArray) => Import): Import[] {
  return [...code.matchAll(pattern)].map(read);
}

/** `type { A }`, or `{ type A, type B }` with nothing that is run. */
function isTypeOnly(what: string): boolean {
  if (/^\s*type\b/.test(what)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/
    .exec(what)?.[1]
    ?.split(",")
    .map((name) => name.trim());
  return names?.every((name) => name === "" || name.startsWith("type ")) ?? false;
}

function resolve(path: string, target: string): string {
  const bare = target.replace(/\?\w+$/, "").replace(/\.(?:tsx?|mjs)$/, "");
  return bare.startsWith(".") ? posix.join(posix.dirname(path), bare) : packageName(bare);
}

function packageName(target: string): string {
  if (target.startsWith("node:")) return "node:*";
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}
