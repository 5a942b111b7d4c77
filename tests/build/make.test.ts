import { createHash } from "node:crypto";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Files } from "../../scripts/build/bundle";
import { makeFlavour, makeParts, type Parts } from "../../scripts/build/make";
import { pack } from "../../scripts/build/pack";

const root = join(import.meta.dirname, "../..");
const hashes = (files: Files) =>
  [...files].map(([path, content]) => [path, createHash("sha256").update(content).digest("hex")]);

describe("the real build", () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await makeParts({ root });
  });
  const flavour = (target: "chrome" | "firefox", granted: boolean) =>
    makeFlavour(root, parts, { target, granted });

  test("the same sources give the same bytes", async () => {
    expect(hashes((await makeParts({ root })).files)).toEqual(hashes(parts.files));
  });

  test("flavours differ by their manifest alone", () => {
    const rest = (files: Files) => hashes(files).filter(([path]) => path !== "manifest.json");
    const all = [flavour("chrome", false), flavour("firefox", false), flavour("chrome", true)];
    expect(new Set(all.map((files) => JSON.stringify(rest(files)))).size).toBe(1);
    expect(new Set(all.map((files) => files.get("manifest.json"))).size).toBe(3);
  });

  test("scripts are classic: one function, no import, no export", () => {
    const scripts = [...parts.files].filter(([path]) => /^src\/.*\.js$/.test(path));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const code of scripts.map(([, content]) => String(content))) {
      expect(code).toMatch(/^(?:var \w+\s*=\s*)?\(function\(/);
      expect(code).not.toMatch(/(?:^|[;}\n])\s*(?:import|export)\b[\s{*"]/);
    }
  });

  test("ships texts, licences, notices and icons, and no source", () => {
    const paths = [...parts.files.keys()];
    for (const path of ["_locales/en/messages.json", "LICENSE", "THIRD-PARTY-NOTICES"]) {
      expect(paths).toContain(path);
    }
    expect(paths).toContain("icons/128.png");
    expect(paths.filter((path) => /\.(?:ts|tsx|map)$/.test(path))).toEqual([]);
  });
});

describe("packing", () => {
  const files = [
    ["b.txt", "two"],
    ["a/a.txt", "one"],
  ] as const;

  test("order of the files does not show in the bytes", () => {
    expect(pack(new Map(files))).toEqual(pack(new Map([...files].reverse())));
  });

  test("what is packed comes out again", () => {
    const unpacked = unzipSync(pack(new Map(files)));
    expect(Object.keys(unpacked)).toEqual(["a/a.txt", "b.txt"]);
    expect(Buffer.from(unpacked["b.txt"] ?? []).toString()).toBe("two");
  });
});
