// The gate (pnpm ok): everything that must hold before a change lands. All steps run, so that one run shows every fault.
// `--after-tests "3 passed, 0 failed"` takes over the counts of a test run just before, as CI does.
import { install, pnpm, run } from "./install.mjs";
import { runTests } from "./test.mjs";

const [command, ...prefix] = pnpm();
const script = (name) => () => run(command, [...prefix, "run", name]);
const steps = [
  ["format", script("check:format")],
  ["oxlint", () => run("oxlint", [])],
  ["eslint", () => run("eslint", ["."])],
  ["types", script("typecheck")],
  ["imports and doors", script("check:imports")],
  ["generated data", script("check:data")],
  ["comments", script("check:docs")],
  ["changesets", script("check:changesets")],
  ["licences", script("check:licences")],
  ["unused", () => run("knip", ["--no-config-hints"])],
  ["repeated", () => run("jscpd", ["."])],
  ["build", script("build")],
  ["API reports", script("check:api")],
  ["sizes", script("size")],
  ["examples", script("check:examples")],
  ["tarballs", script("check:publish")],
  ["consumers", script("check:consumers")],
  ["deterministic", script("check:deterministic")],
  ["API pages", script("docs:api")],
];

const times = [];
const timed = (name, work) => {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const result = work();
  times.push([name, (performance.now() - start) / 1000]);
  return result;
};

let passed = 0;
let failed = 0;
const failures = [];
const step = (name, work) => {
  if (timed(name, work) === 0) {
    passed += 1;
    return true;
  }
  failed += 1;
  failures.push(name);
  console.error(`── ${name} failed`);
  return false;
};

const [flag, counts = ""] = process.argv.slice(2);
const isAfterTests = flag === "--after-tests";
if (isAfterTests || step("install", install)) {
  const handed = /^(\d+) passed, (\d+) failed$/u.exec(counts);
  const tests = !isAfterTests ? timed("tests", runTests) : { passed: Number(handed?.[1] ?? 0), failed: Number(handed?.[2] ?? 1) };
  passed += tests.passed;
  failed += tests.failed;
  // No test at all is a failure, whatever was counted.
  if (tests.passed === 0 && tests.failed === 0) failed += 1;
  if (tests.failed > 0 || tests.passed === 0) failures.unshift("tests");
  for (const [name, work] of steps) step(name, work);
}

console.log("");
for (const [name, seconds] of times)
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}${failures.includes(name) ? "  FAILED" : ""}`);
if (isAfterTests && failures.includes("tests")) console.log("           tests  FAILED (above)");
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
