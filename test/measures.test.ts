import { join } from "node:path";
import { expect, test } from "vitest";
import { addByPackage } from "../scripts/coverage.mjs";
import { summarizeMutants } from "../scripts/mutate.mjs";

const counts = (total: number, covered: number) => ({
  lines: { total, covered },
  branches: { total: 2 * total, covered },
  functions: { total: 1, covered: 1 },
});

test("addByPackage() adds the files of a package, and nothing that is none", () => {
  const home = join("/", "home");
  const files = {
    total: counts(99, 99),
    [join(home, "packages", "money", "src", "vnd.ts")]: counts(10, 10),
    [join(home, "packages", "money", "src", "sum-vnd.ts")]: counts(10, 5),
    [join(home, "packages", "text", "src", "index.ts")]: counts(3, 0),
    [join(home, "scripts", "gate.mjs")]: counts(7, 0),
  };
  expect([...addByPackage(files, home)]).toEqual([
    ["money", { lines: { total: 20, covered: 15 }, branches: { total: 40, covered: 15 }, functions: { total: 2, covered: 2 } }],
    ["text", { lines: { total: 3, covered: 0 }, branches: { total: 6, covered: 0 }, functions: { total: 1, covered: 1 } }],
  ]);
});

test("summarizeMutants() counts what tests noticed and shows what they did not", () => {
  const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
  const source = "const a = 1;\nconst b = a > 1;\n";
  const mutant = (status: string, line: number, from: number, to: number, replacement: string) => ({
    status,
    mutatorName: "Any",
    replacement,
    location: at(line, from, to),
  });
  const mutants = [
    mutant("Killed", 2, 11, 16, "true"),
    mutant("Timeout", 2, 11, 16, "false"),
    mutant("Survived", 2, 11, 16, "a >= 1"),
    mutant("NoCoverage", 1, 11, 12, "2"),
    mutant("CompileError", 1, 11, 12, "x"),
    mutant("Ignored", 1, 11, 12, "3"),
  ];
  expect(summarizeMutants({ files: { "a.ts": { source, mutants } } })).toEqual({
    caught: 2,
    total: 4,
    score: 50,
    survivors: ["a.ts:1 1 → 2 (no test comes here)", "a.ts:2 a > 1 → a >= 1"],
  });
  expect(summarizeMutants({ files: {} }).score).toBe(0);
});
