import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config.ts";

const folder = process.env["KEHOACH_MUTATE"] ?? "money";

// The tests of one package, in one project: what a mutant is tried against.
export default defineConfig({
  resolve: { alias },
  test: {
    include: [`packages/${folder}/src/**/*.test.ts`],
    // A megabyte of hostile text takes minutes under instruments, and comparing sixteen years with another library seconds; what they would
    // notice shows in other tests too.
    testNamePattern: /^(?!.*(?:megabyte|date-holidays))/u,
    exclude: ["**/*.corpus.test.ts"],
    setupFiles: ["test/few-runs.ts"],
    // One world for all files of a change is four times faster. Tables made at the first call then belong to the first test that asked, so
    // that changes in what makes them are tried apart (`--apart`).
    isolate: process.env["KEHOACH_MUTATE_APART"] !== undefined,
    testTimeout: 60_000,
  },
});
