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
  ["packages/plan/package.json", '{ "name": "@kehoach/plans" }', "the map does not know it as @kehoach/plans"],
  ["packages/core/package.json", '{ "name": "@kehoach/core", "exports": { ".": {}, "./x": {} } }', "the door ./x has no src/x.ts"],
  ["packages/core/src/x.ts", 'export type A = import("@kehoach/plan").B;', "core may not import plan"],
  ["packages/core/src/x.ts", 'export const x = await import("@kehoach/plan");', "core may not import plan"],
  ["packages/core/src/x.ts", 'export * from "./index.ts";', "exports names that it does not list"],
  ["packages/core/src/x.ts", 'export const x = (a: string) => a.localeCompare("b");', "uses Intl"],
  ["packages/plan/src/x.ts", 'import { readFileSync } from "fs";\nreadFileSync;', "fs is a Node API"],
  ["packages/plan/src/x.ts", "export const x = new Date();", "reads the clock"],
  ["packages/plan/src/x.ts", 'import { run } from "kehoach";\nrun;', "plan may not import cli"],
  ["packages/plan/src/x.test.ts", `export const x = "${["", "work", "main"].join("/")}";`, "x.test.ts:1 names a folder of one machine"],
  ["README.md", `\nFrom https://${["registry", "example", "vn"].join(".")}/core.`, "README.md:2 names the host of a package registry"],
])("%s with %j is a fault", (path, text, fault) => {
  write(path, text);
  expect(faults().some((each) => each.includes(fault))).toBe(true);
});

test.each([
  ["packages/core/src/x.ts", "// new Date(), Intl\nexport const x = { Date: 'Intl' };\nexport type D = Date;"],
  ["packages/plan/src/x.ts", "export const x = new Date(0);"],
  ["packages/core/src/x.test.ts", 'import { readFileSync } from "node:fs";\nreadFileSync(new Date().toISOString());'],
  ["packages/plan/src/x.ts", 'export const x = "packages/homework/a";'],
])("%s with %j is no fault", (path, text) => {
  write(path, text);
  expect(faults()).toEqual([]);
});

test("files that import each other in a circle are a fault", () => {
  write("packages/plan/src/x.ts", 'import { y } from "./y.ts";\nexport const x = y;');
  write("packages/plan/src/y.ts", 'import { x } from "./x.ts";\nexport const y = x;');
  expect(faults()).toEqual(["packages/plan: circle x.ts → y.ts → x.ts"]);
});

test("the tree of this repository has no fault", () => {
  expect(findFaults(fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, ""))).toEqual([]);
});
