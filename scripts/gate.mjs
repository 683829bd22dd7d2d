// The gate (pnpm ok): everything that must hold before a change lands. All steps run, so that one run shows every fault.
import { install, pnpm, run } from "./install.mjs";
import { runTests } from "./test.mjs";

const [command, ...prefix] = pnpm();
const script = (name) => () => run(command, [...prefix, "run", name]);
const steps = [
  ["format", script("check:format")],
  ["lint", script("lint")],
  ["types", script("typecheck")],
  ["imports and doors", script("check:imports")],
  ["generated data", script("check:data")],
  ["build", script("build")],
  ["packages", script("check:publish")],
  ["API pages", script("docs:api")],
];

let passed = 0;
let failed = 0;
const times = [];
const timed = (name, work) => {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const result = work();
  times.push([name, (performance.now() - start) / 1000]);
  return result;
};
// CI has run the tests by the README's command just before, and hands their counts on.
const handed = /^(\d+) passed, (\d+) failed$/u.exec(process.argv[2] === "--after-tests" ? (process.argv[3] ?? "") : "");
if (handed === null) timed("install", install);
const tests = handed === null ? timed("tests", runTests) : { passed: Number(handed[1]), failed: Number(handed[2]) };
passed += tests.passed;
failed += tests.failed;
for (const [name, work] of steps) {
  if (timed(name, work) === 0) passed += 1;
  else {
    failed += 1;
    console.error(`── ${name} failed`);
  }
}
console.log("");
for (const [name, seconds] of times) console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
