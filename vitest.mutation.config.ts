import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { alias } from "./vitest.config.ts";

const folder = process.env["KEHOACH_MUTATE"] ?? "money";

/** Tables are quick and notice most, so they come first: the first test that notices ends a try. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification): number =>
      ["lunar", "vectors", ".prop"].findIndex((name) => moduleId.includes(`${name}.test`));
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => slowness(a) - slowness(b));
  }
}

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
    sequence: { sequencer: QuickFirst },
    // One world for all files of a change is four times faster. Tables made at the first call then belong to the first test that asked, so
    // that changes in what makes them are tried apart (`--apart`).
    // The sandbox stands under node_modules: what is set up anew for each file has to be told from a library, which is loaded once.
    server: { deps: { inline: [/stryker-setup/u] } },
    isolate: process.env["KEHOACH_MUTATE_APART"] !== undefined,
    testTimeout: 60_000,
  },
});
