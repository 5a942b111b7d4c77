import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chromeStoreFaults } from "../../scripts/build/store";
import { deriveManifest, type Json, messageKeys } from "../../scripts/manifest";

const source: Json = {
  name: "__MSG_name__",
  "{{chrome}}.minimum_chrome_version": "148",
  "{{firefox}}.browser_specific_settings": { gecko: { id: "a@b" } },
  background: {
    "{{chrome}}.service_worker": "src/background/index.ts",
    "{{firefox}}.scripts": ["src/background/index.ts"],
  },
  commands: { go: { description: "__MSG_go__ __MSG_name__ __MSG_@@ui_locale__" } },
};
const own: Json = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"),
);

describe("deriving", () => {
  test("keeps for a browser what is marked for it, and what is not marked", () => {
    expect(deriveManifest(source, "chrome")).toEqual({
      name: "__MSG_name__",
      minimum_chrome_version: "148",
      background: { service_worker: "src/background/index.js" },
      commands: { go: { description: "__MSG_go__ __MSG_name__ __MSG_@@ui_locale__" } },
    });
    expect(deriveManifest(source, "firefox")).toMatchObject({
      browser_specific_settings: { gecko: { id: "a@b" } },
      background: { scripts: ["src/background/index.js"] },
    });
    expect(deriveManifest(source, "firefox")).not.toHaveProperty("minimum_chrome_version");
  });

  test("a granted build differs by the hosts alone", () => {
    const { host_permissions, ...rest } = deriveManifest(source, "chrome", true);
    expect(rest).toEqual(deriveManifest(source, "chrome"));
    expect(host_permissions).toEqual(["http://*/*", "https://*/*"]);
  });

  test("a mark for no known browser is an error", () => {
    expect(() => deriveManifest({ "{{safari}}.key": 1 }, "chrome")).toThrow("{{safari}}.key");
  });

  test("names each message once, the browser's own left out", () => {
    expect(messageKeys(source)).toEqual(["name", "go"]);
  });
});

describe("our own manifest", () => {
  const messages = {
    ext_name: { message: "Stet" },
    ext_description: { message: "Short." },
  };

  test("asks for nothing that a browser would warn of", () => {
    expect(chromeStoreFaults(deriveManifest(own, "chrome"), messages)).toEqual([]);
  });

  test.each([
    ["has host_permissions", { host_permissions: ["https://*/*"] }],
    ["has web_accessible_resources", { web_accessible_resources: [] }],
    ["asks for tabs", { permissions: ["tabs"] }],
    ["has no name", { name: "__MSG_unknown__" }],
    ["description has 133 characters of 132", { description: "x".repeat(133) }],
    ["pages may load from anywhere", { content_security_policy: undefined as unknown as Json }],
  ])("%s: refused", (fault, change) => {
    const manifest = { ...deriveManifest(own, "chrome"), ...change };
    expect(chromeStoreFaults(manifest, messages)).toEqual([fault]);
  });

  test("both browsers get the versions that were decided", () => {
    expect(deriveManifest(own, "chrome")).toMatchObject({ minimum_chrome_version: "148" });
    expect(deriveManifest(own, "firefox")).toMatchObject({
      browser_specific_settings: {
        gecko: { strict_min_version: "148.0", data_collection_permissions: { required: ["none"] } },
        gecko_android: { strict_min_version: "148.0" },
      },
    });
  });
});

test("the README says what each permission is for", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  for (const target of ["chrome", "firefox"] as const) {
    const { permissions } = deriveManifest(own, target);
    expect(permissions).not.toEqual([]);
    for (const name of Object.values(permissions ?? []))
      expect(readme).toContain(`| \`${name}\` |`);
  }
});
