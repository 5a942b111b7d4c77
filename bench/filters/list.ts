import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "../../scripts/build/root";

/**
 * A real list: AdGuard Base, which has EasyList in it, as this package carries it. The package
 * cannot be installed (it asks for another that nobody serves), so that its archive is read.
 */
const PACKAGE = "@adguard/dnr-rulesets@3.2.20260225160106";
const SHA512 =
  "2452ecd2cb02f1e39ac7ce3b0f7f165f885af08ed6008c7132c938c04d8a591706058dbc5707397fc68a3d14aa0a65ad410cc59cbc30577f61b9e25b7f13d8fa";
const RULESET = "package/dist/filters/declarative/ruleset_2/ruleset_2.json";
const CACHE = join(root, "node_modules/.cache/stet-filters");

/**
 * The list's text, fetched once through npm.
 *
 * @throws when npm cannot fetch it, or what it fetched is something else
 */
export function realList(): string {
  const file = join(CACHE, "adguard-base.txt");
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, unpacked(fetched()));
  }
  return readFileSync(file, "utf8");
}

function fetched(): Buffer {
  const args = ["pack", PACKAGE, "--json", "--pack-destination", CACHE];
  const [packed] = JSON.parse(execFileSync("npm", args, { encoding: "utf8" }));
  const archive = readFileSync(join(CACHE, packed.filename));
  const hash = createHash("sha512").update(archive).digest("hex");
  if (hash !== SHA512) throw new Error(`${PACKAGE} is not what it was: ${hash}`);
  return archive;
}

function unpacked(archive: Buffer): string {
  const ruleset = JSON.parse(fileInTar(gunzipSync(archive), RULESET).toString("utf8"));
  const text: unknown = ruleset[0]?.metadata?.rawFilterList;
  if (typeof text !== "string") throw new Error(`no list in ${RULESET}`);
  return text;
}

const BLOCK = 512;

function fileInTar(tar: Buffer, wanted: string): Buffer {
  const field = (at: number, from: number, length: number) =>
    tar.toString("latin1", at + from, at + from + length).replace(/[\0 ].*$/s, "");
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const size = Number.parseInt(field(at, 124, 12), 8) || 0;
    const prefix = field(at, 345, 155);
    const name = (prefix === "" ? "" : `${prefix}/`) + field(at, 0, 100);
    if (name === wanted) return tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`no ${wanted} in the archive`);
}
