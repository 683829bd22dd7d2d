import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config.ts";

const folder = process.env["KEHOACH_MUTATE"] ?? "money";

// The tests of one package, in one project: what a mutant is tried against.
export default defineConfig({
  resolve: { alias },
  test: {
    include: [`packages/${folder}/src/**/*.test.ts`],
    exclude: ["**/*.corpus.test.ts"],
    testTimeout: 20_000,
  },
});
