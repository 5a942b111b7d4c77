import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll, sources } from "./build/pack";
import { root } from "./build/root";
import { writeFiles } from "./build/write";

const OUT = "out";

const zips = await packAll(root);
mkdirSync(join(root, OUT), { recursive: true });
for (const [name, zip] of zips) {
  writeFileSync(join(root, OUT, name), zip);
  console.log(`${sha256(zip)}  ${OUT}/${name}`);
}
if (process.argv.includes("--check")) checkElsewhere();

/** Builds from the sources alone, in another folder and time zone, and compares the bytes. */
function checkElsewhere(): void {
  const folder = mkdtempSync(join(tmpdir(), "stet-"));
  try {
    writeFiles(folder, ".", sources(root));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/zip.ts"], {
      cwd: folder,
      env: { ...process.env, TZ: "Pacific/Kiritimati" },
    });
    for (const [name, zip] of zips) {
      const same = sha256(readFileSync(join(folder, OUT, name))) === sha256(zip);
      console.log(`${name}: ${same ? "the same elsewhere" : "differs elsewhere"}`);
      if (!same) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
