import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { findDocFaults, termsOf } from "../scripts/check-docs.mjs";

const home = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const head = "/** What it is for. @packageDocumentation */\n";
const good = `/**
 * Adds.
 *
 * @param days - How many; {@link add} takes whole ones.
 * @returns The sum.
 * @throws RangeError if it is no whole number.
 * @example
 * \`\`\`ts
 * // @see nothing
 * add(1); // → 1
 * \`\`\`
 */
export function add(days: number): number {
  return whole(days);
}
function whole(days: number): number {
  if (!Number.isInteger(days)) throw new RangeError("no");
  return days;
}
/** A task. @vi nhiệm vụ */
export interface Task {
  /** Its title. */
  title: string;
}
`;

const faultsOf = (text: string, law: readonly string[] = []): readonly string[] => {
  const door = join(home, "index.ts");
  writeFileSync(door, text);
  const rules = {
    terms: termsOf("| a | b | c |\n| - | - | - |\n| task | nhiệm vụ, việc | work |\n"),
    law: new Set(law),
    withoutTerm: new Set<string>(),
    home,
  };
  return findDocFaults([door], rules, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, strict: true });
};

test("findDocFaults() is content with comments that say everything", () => {
  expect(faultsOf(head + good)).toEqual([]);
});

test.each([
  ["the whole comment", good.replace(/^[\s\S]*?\*\//u, ""), "add has no comment"],
  ["the summary", good.replace(" * Adds.\n", ""), "add its comment says nothing before the first tag"],
  ["a parameter", good.replace(/ \* @param.*\n/u, ""), 'add has no "@param days - …"'],
  ["the meaning of a parameter", good.replace(/(@param days).*/u, "$1"), 'add has no "@param days - …"'],
  ["the result", good.replace(/ \* @returns.*\n/u, ""), "add has no @returns"],
  ["an error that a helper throws", good.replace(/ \* @throws.*\n/u, ""), "add throws RangeError, and no @throws says when"],
  ["the example", good.replace(/ \* @example[\s\S]*?```\n \*\//u, " */"), "add has no @example"],
  ["the Vietnamese term", good.replace(" @vi nhiệm vụ", ""), "Task has no @vi"],
] as const)("findDocFaults() misses %s", (_, text, fault) => {
  expect(faultsOf(head + text).map((each) => each.replace(/^\S+ /u, ""))).toEqual([fault]);
});

test("findDocFaults() refuses a term that the glossary does not have", () => {
  expect(faultsOf(head + good.replace("@vi nhiệm vụ", "@vi nhiệm vụ, công việc"))[0]).toContain("@vi công việc is not in docs/glossary.md");
});

test("findDocFaults() refuses a parameter that is gone", () => {
  expect(faultsOf(head + good.replace(" * @returns", " * @param weeks - Gone.\n * @returns"))[0]).toContain("describes weeks");
});

test("findDocFaults() wants the number of the law where a rule rests on one", () => {
  expect(faultsOf(head + good, ["add"])[0]).toContain("rests on law");
  expect(faultsOf(head + good.replace(" * @returns", " * @see Bộ luật Dân sự 91/2015/QH13, Điều 148\n * @returns"), ["add"])).toEqual([]);
  expect(faultsOf(head + good.replace("Adds.", "Adds by 91/2015/QH13."))[0]).toContain("names a legal text, and no @see does");
  expect(faultsOf(head + good, ["gone"])).toContain("gone is listed in scripts/doc-rules.mjs and stands behind no door");
});

test("findDocFaults() wants a door to say what it is for", () => {
  expect(faultsOf(good)[0]).toContain("does not say what the package is for");
});
