import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Entry {
  readonly version: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../..", path), "utf8"));
const entries: Readonly<Record<string, Entry>> = read("package-lock.json").packages;

/** Where npm would look for a package needed at a place: there, then ever further out. */
function places(from: string, name: string): string[] {
  const outer = from.lastIndexOf("/node_modules/");
  const here = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  return from === "" ? [here] : [here, ...places(outer < 0 ? "" : from.slice(0, outer), name)];
}

test("the lockfile holds the packages of every platform, or npm ci fails on others", () => {
  const wanted = Object.entries(entries).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => places(from, name)),
  );
  expect(wanted.length).toBeGreaterThan(50);
  const missing = wanted.filter((paths) => paths.every((path) => !(path in entries)));
  expect(missing.map(([path]) => path)).toEqual([]);
});

test("the lockfile names no host, so that any registry may serve it", () => {
  const named = Object.entries(entries).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});

test("versions in package.json are exact", () => {
  const { dependencies, devDependencies } = read("package.json");
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
