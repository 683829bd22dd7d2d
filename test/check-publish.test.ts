import { expect, test } from "vitest";
import { findPackFaults } from "../scripts/check-publish.mjs";

const files = ["README.md", "LICENSE", "package.json", "dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/index.d.cts"];

test("findPackFaults() is content with pages, licence, manifest and build", () => {
  expect(findPackFaults(files, { dependencies: { "@kehoach/core": "0.0.0" } })).toEqual([]);
  expect(findPackFaults([...files, "bin/kehoach.js"], { bin: { kehoach: "./bin/kehoach.js" } })).toEqual([]);
});

const data = { exports: { "./schema.json": "./schema.json", "./*.json": "./vectors/*.json", "./package.json": "./package.json" } };
const dataFiles = [...files.slice(0, 3), "schema.json", "vectors/terms.json"];

test("findPackFaults() takes data that stand behind doors of their own", () => {
  expect(findPackFaults(dataFiles, data)).toEqual([]);
});

test.each([
  [dataFiles.slice(0, -1), data, "vectors/*.json is not in the tarball"],
  [[...dataFiles, "vectors/notes.txt"], data, "unexpected files: vectors/notes.txt"],
  [[...dataFiles, "vectors/old/terms.json"], data, "unexpected files: vectors/old/terms.json"],
  [files.slice(1), {}, "README.md is not in the tarball"],
  [files.filter((file) => file !== "LICENSE"), {}, "LICENSE is not in the tarball"],
  [files.slice(0, 3), {}, "dist is not in the tarball"],
  [files, { bin: { kehoach: "./bin/kehoach.js" } }, "bin/kehoach.js is not in the tarball"],
  [[...files, "src/index.ts"], {}, "unexpected files: src/index.ts"],
  [[...files, "dist/data.json"], {}, "unexpected files: dist/data.json"],
  [
    files,
    { dependencies: { "@kehoach/core": "workspace:*" } },
    "@kehoach/core has the range workspace:*, which only this workspace can resolve",
  ],
])("findPackFaults() sees what is wrong with %j and %j", (inside, manifest, fault) => {
  expect(findPackFaults(inside, manifest)).toEqual([fault]);
});
