import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { findChangesetFaults } from "../scripts/check-changesets.mjs";

interface Changelog {
  readonly getReleaseLine: (changeset: { readonly summary: string }) => string;
  readonly getDependencyReleaseLine: (
    changesets: readonly unknown[],
    dependencies: readonly { name: string; newVersion: string }[],
  ) => string;
}
const changelog: Changelog = createRequire(import.meta.url)("../.changeset/changelog.cjs");
const names = ["@kehoach/core", "@kehoach/money"];
const good = '---\n"@kehoach/money": minor\n---\n\nCode: `readVnd` reads amounts in thousands.\n';

test("findChangesetFaults() is content with a kind, packages and words", () => {
  expect(findChangesetFaults(good, names)).toEqual([]);
  expect(findChangesetFaults(good.replace("Code: ", "Data: "), names)).toEqual([]);
});

test.each([
  [good.replace("Code: ", ""), 'has to begin with "Code: " or "Data: "'],
  [good.replace("Code: ", "Docs: "), 'has to begin with "Code: " or "Data: "'],
  [good.replace(/Code:[\s\S]*/u, ""), "has to begin"],
  [good.replace(/`readVnd`.*/u, "fixes"), "says too little"],
  [good.replace("@kehoach/money", "@kehoach/coins"), "names @kehoach/coins, which is no package of ours"],
  [good.replace("minor", "tiny"), "no package and bump"],
  [good.replace(/"@kehoach.*\n/u, ""), "names no package"],
  [good.replace("amounts", "amounts (packages/money/src/read-vnd.ts)"), "speaks of our own work"],
  [good.replace("---\n\n", '"@kehoach/core": patch\n'.repeat(3) + "---\n\n"), "names 4 packages"],
  ["Code: something without a head\n", "does not begin with the packages"],
])("findChangesetFaults() refuses %j", (text, fault) => {
  expect(findChangesetFaults(text, names).join("\n")).toContain(fault);
});

test("a line of a CHANGELOG says the kind and the words, and what it works with", () => {
  expect(changelog.getReleaseLine({ summary: "Data: Days off of 2027.\n\nBy notice 12." })).toBe(
    "- **Data.** Days off of 2027.\n  \n  By notice 12.",
  );
  expect(changelog.getDependencyReleaseLine([], [{ name: "@kehoach/core", newVersion: "1.2.0" }])).toBe(
    "- Works with `@kehoach/core` 1.2.0",
  );
  expect(changelog.getDependencyReleaseLine([], [])).toBe("");
});
