// npm test: installs from the lockfile, makes the tests of the samples, type-checks them and runs every test.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root, run } from "./install.mjs";

const results = join(root, "node_modules", ".kehoach", "tests.json");

/** Runs every test and gives how many passed and failed. */
export function runTests() {
  rmSync(results, { force: true });
  mkdirSync(join(root, "node_modules", ".kehoach"), { recursive: true });
  const samples = run(process.execPath, ["scripts/build-samples.mjs"]);
  const types = run("tsc", ["-p", "tsconfig.samples.json"]);
  const tests = run("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${results}`]);
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  const passed = counts.numPassedTests;
  // A file that does not load has no test that could fail; it counts all the same.
  const failed =
    counts.numFailedTests +
    (tests !== 0 && counts.numFailedTests === 0 ? 1 : 0) +
    Number(samples !== 0) +
    Number(types !== 0) +
    Number(passed === 0);
  if (!existsSync(join(root, "..", "shared", "seeds")))
    console.log("corpus: the seed documents are not here, so their tests were skipped (see above)");
  return { passed, failed };
}

if (process.argv[1]?.endsWith("test.mjs") === true) {
  install();
  const { passed, failed } = runTests();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
