import { expect, test } from "vitest";
import { findReleaseFaults, sectionOf } from "../scripts/release.mjs";

const changelog =
  "# @kehoach/money\n\n## 0.2.0\n\n### Minor Changes\n\n- **Code.** Reads amounts in thousands.\n\n## 0.1.0\n\n- **Data.** Older.\n";
const versions = new Map([
  ["@kehoach/core", "0.2.0"],
  ["@kehoach/money", "0.2.0"],
]);
const manifest = { name: "@kehoach/money", version: "0.2.0", dependencies: { "@kehoach/core": "^0.2.0", zod: "4.6.7" } };

test("sectionOf() gives what stands under a version", () => {
  expect(sectionOf(changelog, "0.2.0")).toBe("### Minor Changes\n\n- **Code.** Reads amounts in thousands.");
  expect(sectionOf(changelog, "0.3.0")).toBeUndefined();
});

test("findReleaseFaults() is content with the right versions, ranges and changelog", () => {
  expect(findReleaseFaults({ manifest, changelog }, versions, true)).toEqual([]);
  expect(findReleaseFaults({ manifest, changelog: undefined }, versions, false)).toEqual([]);
});

test.each([
  ["another version", { manifest: { ...manifest, version: "0.1.0" }, changelog }, "is packed as 0.1.0, and its version is 0.2.0"],
  [
    "an old range",
    { manifest: { ...manifest, dependencies: { "@kehoach/core": "^0.1.0" } }, changelog },
    "asks for @kehoach/core ^0.1.0, and this release has 0.2.0",
  ],
  ["no changelog", { manifest, changelog: undefined }, "has no section 0.2.0 in CHANGELOG.md"],
  ["a changelog that stops before", { manifest, changelog: "## 0.1.0\n" }, "has no section 0.2.0 in CHANGELOG.md"],
  ["a line without a kind", { manifest, changelog: "## 0.2.0\n\n- Fix things\n" }, "does not say what kind of change it is: - Fix things"],
  ["commits", { manifest, changelog: "## 0.2.0\n\n- **Code.** 2a35207: Reads more.\n" }, "names commits in its changelog"],
])("findReleaseFaults() sees %s", (_, packed, fault) => {
  expect(findReleaseFaults(packed, versions, true).join("\n")).toContain(fault);
});
