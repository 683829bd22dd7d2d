// The gate (pnpm ok): everything that must hold before a change lands. All steps run, so that one run shows every fault; two at a time,
// where none needs what another makes. `--after-tests "3 passed, 0 failed"` takes over the counts of a test run just before, as CI does.
import { availableParallelism } from "node:os";
import { install, pnpm, runAside } from "./install.mjs";
import { runTests } from "./test.mjs";

const [command, ...prefix] = pnpm();
const script = (name) => [command, [...prefix, "run", name]];

/** In this order, the long ones early; `after` names the step that makes what a step looks at. */
const steps = [
  { name: "build", call: script("build") },
  { name: "eslint", call: ["eslint", ["."]] },
  { name: "tarballs", call: script("check:publish"), after: "build" },
  { name: "types", call: script("typecheck") },
  { name: "consumers", call: script("check:consumers"), after: "tarballs" },
  { name: "deterministic", call: script("check:deterministic"), after: "tarballs" },
  { name: "API pages", call: script("docs:api") },
  { name: "API reports", call: script("check:api"), after: "build" },
  { name: "sizes", call: script("size"), after: "build" },
  { name: "repeated", call: ["jscpd", ["."]] },
  { name: "comments", call: script("check:docs") },
  { name: "unused", call: ["knip", ["--no-config-hints"]] },
  { name: "imports and doors", call: script("check:imports") },
  { name: "generated data", call: script("check:data") },
  { name: "examples", call: script("check:examples"), after: "build" },
  { name: "format", call: script("check:format") },
  { name: "oxlint", call: ["oxlint", []] },
  { name: "licences", call: script("check:licences") },
  { name: "changesets", call: script("check:changesets") },
];

const times = [];
let passed = 0;
let failed = 0;
const failures = [];

/** Counts a step and prints what it said. */
function conclude(name, start, code, output) {
  times.push([name, (performance.now() - start) / 1000]);
  console.log(`\n── ${name}\n${output}`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    failures.push(name);
    console.error(`── ${name} failed`);
  }
}

/** Runs all steps, as many at a time as the machine has processors for, and two at most: some of them run two things themselves. */
async function runSteps() {
  const waiting = [...steps];
  const done = new Set();
  const running = new Map();
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ after }) => after === undefined || done.has(after));
    if (next >= 0 && running.size < Math.min(2, availableParallelism())) {
      const [{ name, call }] = waiting.splice(next, 1);
      const start = performance.now();
      running.set(
        name,
        runAside(...call).then(({ code, output }) => {
          conclude(name, start, code, output);
          running.delete(name);
          done.add(name);
        }),
      );
    } else await Promise.race(running.values());
  }
}

const [flag, counts = ""] = process.argv.slice(2);
const isAfterTests = flag === "--after-tests";
const started = performance.now();
const installed = isAfterTests || install() === 0;
if (!isAfterTests) conclude("install", started, installed ? 0 : 1, "");
if (installed) {
  const handed = /^(\d+) passed, (\d+) failed$/u.exec(counts);
  const start = performance.now();
  const tests = !isAfterTests ? runTests() : { passed: Number(handed?.[1] ?? 0), failed: Number(handed?.[2] ?? 1) };
  if (!isAfterTests) times.push(["tests", (performance.now() - start) / 1000]);
  passed += tests.passed;
  failed += tests.failed;
  // No test at all is a failure, whatever was counted.
  if (tests.passed === 0 && tests.failed === 0) failed += 1;
  if (tests.failed > 0 || tests.passed === 0) failures.unshift("tests");
  await runSteps();
}

console.log("");
for (const [name, seconds] of times)
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}${failures.includes(name) ? "  FAILED" : ""}`);
console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  in all${isAfterTests ? ", after the tests" : ""}`);
if (isAfterTests && failures.includes("tests")) console.log("           tests  FAILED (above)");
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
