import { build, bundleForCommonJs } from "../../tsup.base.ts";

const doors = [
  "src/index.ts",
  "src/archive.ts",
  "src/csv.ts",
  "src/docx.ts",
  "src/file.ts",
  "src/html.ts",
  "src/markdown.ts",
  "src/xlsx.ts",
];

// The writer of spreadsheets exists as ES modules only, which a CommonJS test runner (NestJS with Jest) cannot load.
export default build(doors, bundleForCommonJs(["hucre/xlsx"]));
