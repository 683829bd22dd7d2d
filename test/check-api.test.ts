import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { namesIn, reportDoor } from "../scripts/check-api.mjs";

const project = mkdtempSync(join(tmpdir(), "api-door-"));
const kept = join(project, "api");
const types = join(project, "index.d.ts");
mkdirSync(kept);
writeFileSync(join(project, "package.json"), '{ "name": "@kehoach/sums", "version": "0.0.0" }');
afterAll(() => {
  rmSync(project, { recursive: true });
});

const report = (text: string, write = false): ReturnType<typeof reportDoor> => {
  writeFileSync(types, text);
  return reportDoor({ project, types, report: "sums.api.md", kept, write });
};

test("reportDoor() finds a report out of date when the door changed, and content after it was written anew", () => {
  const before = "/** Adds. */\nexport declare function add(a: number): number;\n";
  report(before, true);
  expect(report(before)).toEqual({ stale: false, forgotten: [], faults: [] });
  const after = before.replace("a: number", "a: bigint");
  expect(report(after).stale).toBe(true);
  expect(report(after, true).stale).toBe(false);
  expect(report(after).stale).toBe(false);
  expect(namesIn(readFileSync(join(kept, "sums.api.md"), "utf8"))).toEqual(new Set(["add"]));
});

test("reportDoor() does not mind words of comments", () => {
  report("/** Adds. */\nexport declare function add(a: number): number;\n", true);
  expect(report("/** Sums up. */\nexport declare function add(a: number): number;\n").stale).toBe(false);
});

test("reportDoor() sees a type that the door uses and does not export", () => {
  expect(report("interface Sum { a: number }\nexport declare function add(a: number): Sum;\nexport {};\n", true).forgotten).toEqual([
    "Sum",
  ]);
});

test("reportDoor() says that a report is missing", () => {
  rmSync(join(kept, "sums.api.md"));
  expect(report("export declare const a: number;\n").stale).toBe(true);
});
