import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config.ts";

const folder = process.env["KEHOACH_MUTATE"] ?? "money";

// The tests of one package, in one project: what a mutant is tried against.
export default defineConfig({
  resolve: { alias },
  test: {
    include: [`packages/${folder}/src/**/*.test.ts`],
    // A megabyte of hostile text takes minutes under instruments; a change that makes a loop endless shows in other tests too.
    testNamePattern: /^(?!.*megabyte)/u,
    exclude: ["**/*.corpus.test.ts"],
    setupFiles: ["test/few-runs.ts"],
    testTimeout: 60_000,
  },
});
