import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFaults } from "../scripts/check-imports.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "imports-"));
  for (const [name, dependencies] of [
    ["core", []],
    ["plan", ["@kehoach/core"]],
  ] as const) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({
        name: `@kehoach/${name}`,
        exports: { ".": {} },
        dependencies: Object.fromEntries(dependencies.map((each) => [each, "*"])),
      }),
    );
  }
  write("packages/core/src/index.ts", "export const a = 1;\n");
  write("packages/plan/src/index.ts", 'import { a } from "@kehoach/core";\nexport const b = a;\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const faults = (): readonly string[] => findFaults(root, { core: [], plan: ["core"] });

test("a tree in order has no fault", () => {
  expect(faults()).toEqual([]);
});

test.each([
  ["packages/core/src/x.ts", 'import { b } from "@kehoach/plan";\nb;', "core may not import plan"],
  ["packages/plan/src/x.ts", 'import { a } from "@kehoach/core/src/index.ts";\na;', "is no door"],
  ["packages/plan/src/x.ts", 'import { a } from "../../core/src/index.ts";\na;', "leaves the package"],
  ["packages/plan/src/x.ts", 'import * as z from "zod";\nz;', "zod is imported and not declared"],
  ["packages/plan/src/x.ts", 'import { readFile } from "node:fs";\nreadFile;', "is a Node API"],
  ["packages/core/src/x.ts", "export const x = new Intl.NumberFormat();", "uses Intl"],
  ["packages/core/src/x.ts", "export const x = new Date(0);", "uses Date"],
  ["packages/plan/src/x.ts", "export const x = Date.now();", "reads the clock"],
  ["packages/plan/src/index.ts", "export const b = 1;\n", "@kehoach/core is declared and not imported"],
  ["packages/other/package.json", '{ "name": "@kehoach/other" }', "not in the package map"],
])("%s with %j is a fault", (path, text, fault) => {
  write(path, text);
  expect(faults().some((each) => each.includes(fault))).toBe(true);
});

test("files that import each other in a circle are a fault", () => {
  write("packages/plan/src/x.ts", 'import { y } from "./y.ts";\nexport const x = y;');
  write("packages/plan/src/y.ts", 'import { x } from "./x.ts";\nexport const y = x;');
  expect(faults()).toEqual(["packages/plan: circle x.ts → y.ts → x.ts"]);
});

test("the tree of this repository has no fault", () => {
  expect(findFaults(fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, ""))).toEqual([]);
});
