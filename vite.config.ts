import { defineConfig } from "vitest/config";

// The tests alone: the extension is bundled by scripts/build/bundle.ts.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
