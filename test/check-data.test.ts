import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findStaleData } from "../scripts/check-data.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "data-"));
  for (const folder of ["scripts", "source", "src/data"])
    cpSync(join(root, "packages/calendar", folder), join(home, "packages/calendar", folder), { recursive: true });
  cpSync(join(root, "scripts/keep-generated.mjs"), join(home, "scripts/keep-generated.mjs"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test("findStaleData() is content with data as their generator makes them", () => {
  expect(findStaleData(home)).toEqual({ generators: 2, stale: [] });
});

test.each([
  ["edited by hand", "src/data/notice-table.ts", (text: string) => text.replace('"2026 0101', '"2026 0102')],
  ["older than their source", "source/notices.tsv", (text: string) => `${text}2026-12-31\tholiday\tA\tA\tA\tA\n`],
])("findStaleData() sees data that are %s", (_, file, change) => {
  const path = join(home, "packages/calendar", file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const { stale } = findStaleData(home);
  expect(stale.map(({ script }) => script)).toEqual(["packages/calendar/scripts/build-notices.mjs"]);
  expect(stale[0]?.says).toContain("out of date");
});

test("a generator puts right what was edited by hand", () => {
  const path = join(home, "packages/calendar/src/data/notice-table.ts");
  const made = readFileSync(path, "utf8");
  writeFileSync(path, made.replace('"2026 0101', '"2026 0102'));
  const says = execFileSync(process.execPath, [join(home, "packages/calendar/scripts/build-notices.mjs")], { encoding: "utf8" });
  expect(says).toMatch(/^1 generated, 1 changed: /u);
  expect(readFileSync(path, "utf8")).toBe(made);
});

test("findStaleData() reports a generator that breaks on its source", () => {
  appendFileSync(join(home, "packages/calendar/source/notices.tsv"), "31/12/2026\tholiday\n");
  expect(findStaleData(home).stale[0]?.says).toContain("Unexpected row");
});
