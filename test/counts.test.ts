import { expect, test } from "vitest";
import { addUp } from "../scripts/test.mjs";

const unit = { passed: 3, failed: 0, skipped: 1 };

test("addUp() adds the tests of all projects", () => {
  const counts = { projects: { unit, laws: { passed: 1, failed: 2, skipped: 0 } }, errors: 0 };
  expect(addUp(counts, true)).toEqual({
    passed: 4,
    failed: 2,
    lines: ["unit: 3 passed, 0 failed, 1 skipped", "laws: 1 passed, 2 failed, 0 skipped"],
  });
});

test.each([
  ["a project without a test", { projects: { unit, laws: { passed: 0, failed: 0, skipped: 0 } }, errors: 0 }, true],
  ["a project that skips all it has", { projects: { unit, laws: { passed: 0, failed: 0, skipped: 9 } }, errors: 0 }, true],
  ["a corpus that is skipped although it is here", { projects: { unit, corpus: { passed: 0, failed: 0, skipped: 5 } }, errors: 0 }, true],
  ["a corpus without a test where it is absent", { projects: { unit, corpus: { passed: 0, failed: 0, skipped: 0 } }, errors: 0 }, false],
  ["an error outside of tests", { projects: { unit }, errors: 1 }, true],
  ["a run without a project", { projects: {}, errors: 0 }, true],
  ["a run without a result", undefined, true],
])("addUp() counts %s as one failure", (_, counts, withSeeds) => {
  expect(addUp(counts, withSeeds).failed).toBe(1);
});

test("addUp() lets the corpus be skipped where it is absent, and says so", () => {
  const { failed, lines } = addUp({ projects: { unit, corpus: { passed: 0, failed: 0, skipped: 5 } }, errors: 0 }, false);
  expect(failed).toBe(0);
  expect(lines.at(-1)).toBe("corpus: 0 passed, 0 failed, 5 skipped (the seed documents are not here)");
});
