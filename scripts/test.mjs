// npm test: installs from the lockfile, makes the tests of the samples, type-checks them and runs every test.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { install, root, run } from "./install.mjs";

const results = join(root, "node_modules", ".kehoach", "tests.json");
const seeds = join(root, "..", "shared", "seeds");

/**
 * What the counts of all projects come to. A project in which nothing ran is a failure: its tests were lost, not passed.
 *
 * @param {{ projects: Record<string, { passed: number, failed: number, skipped: number }>, errors: number } | undefined} counts
 * @param {boolean} withSeeds - Whether the documents of the corpus are here; its tests may only be skipped when they are not.
 * @returns {{ passed: number, failed: number, lines: string[] }}
 */
export function addUp(counts, withSeeds) {
  if (counts === undefined) return { passed: 0, failed: 1, lines: ["vitest gave no result"] };
  let passed = 0;
  let failed = counts.errors;
  const lines = counts.errors > 0 ? [`${counts.errors} errors outside of tests`] : [];
  for (const [name, count] of Object.entries(counts.projects)) {
    passed += count.passed;
    failed += count.failed;
    const mayBeSkipped = name === "corpus" && !withSeeds && count.skipped > 0;
    const empty = count.passed + count.failed === 0 && !mayBeSkipped;
    if (empty) failed += 1;
    lines.push(
      `${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped` +
        `${mayBeSkipped ? " (the seed documents are not here)" : ""}${empty ? " - no test ran, which is a failure" : ""}`,
    );
  }
  if (Object.keys(counts.projects).length === 0) failed += 1;
  return { passed, failed, lines };
}

/** Runs every test and gives how many passed and failed. */
export function runTests() {
  rmSync(results, { force: true });
  const samples = run(process.execPath, ["scripts/build-samples.mjs"]);
  const types = run("tsc", ["-p", "tsconfig.samples.json"]);
  const tests = run("vitest", ["run", "--reporter=dot", "--reporter=./scripts/count-reporter.mjs"], { env: { KEHOACH_COUNTS: results } });
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : undefined;
  const sum = addUp(counts, existsSync(seeds));
  const steps = [
    ["samples: not all exported functions have one (above)", samples !== 0],
    ["samples: not all type-check (above)", types !== 0],
    ["vitest: failed without a failing test (above)", tests !== 0 && sum.failed === 0],
  ].filter(([, isFailed]) => isFailed);
  console.log("");
  for (const line of [...sum.lines, ...steps.map(([line]) => line)]) console.log(line);
  return { passed: sum.passed, failed: sum.failed + steps.length };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = install() === 0 ? runTests() : { passed: 0, failed: 1 };
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
