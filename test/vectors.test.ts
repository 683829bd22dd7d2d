import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { packageMap } from "../scripts/package-map.mjs";

interface VectorFile {
  readonly rule: string;
  readonly rows: readonly { readonly id: string; readonly article: string | null; readonly grade: string }[];
}

const home = fileURLToPath(new URL("..", import.meta.url));
const folder = join(home, "packages", "vectors");
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const names = readdirSync(join(folder, "vectors")).filter((name) => name.endsWith(".json") && name !== "index.json");
const files = names.map((name): [string, VectorFile] => {
  const file: VectorFile = JSON.parse(read(join("vectors", name)));
  return [name, file];
});
const validator = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const schema: { readonly $id: string; readonly oneOf: readonly { readonly $ref: string }[] } = JSON.parse(read("schema.json"));
validator.addSchema(schema);
const faultsOf = (value: unknown, part = ""): string => {
  const validate = validator.getSchema(`${schema.$id}${part}`)!;
  // The shape of every other rule fails too: the first faults are those of the rows.
  return validate(value) === true ? "" : validator.errorsText(validate.errors?.slice(0, 5));
};

/** All tests of the packages, as one text. */
const testTexts = packageMap
  .map(({ folder: place }) => join(home, "packages", place, "src"))
  .filter((place) => existsSync(place))
  .flatMap((place) => readdirSync(place, { recursive: true, encoding: "utf8" }).map((path) => join(place, path)))
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

describe.each(files)("%s", (name, file) => {
  test("fits the schema", () => {
    expect(faultsOf(file)).toBe("");
    expect(`${file.rule}.json`).toBe(name);
  });

  test("has ids of its own rule, each once", () => {
    const ids = file.rows.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(`${file.rule}/`))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("is run by the tests of a package", () => {
    expect(testTexts.includes(`"@kehoach/vectors/${name}"`)).toBe(true);
  });

  test("stands in the README", () => {
    expect(read("README.md")).toContain(`\`${file.rule}\``);
  });
});

test("the index fits the schema and names every file", () => {
  const index: { readonly rows: readonly { readonly file: string }[] } = JSON.parse(read("vectors/index.json"));
  expect(faultsOf(index, "#/$defs/index")).toBe("");
  expect(index.rows.map(({ file }) => file)).toEqual(names.sort());
});

const [, sample] = files[0]!;
test.each([
  ["a row without a grade", { ...sample, rows: [{ ...sample.rows[0], grade: undefined }] }],
  ["a row without article or note", { ...sample, rows: [{ ...sample.rows[0], article: null, note: undefined }] }],
  ["a rule the schema does not know", { ...sample, rule: "horoscopes" }],
  ["an expectation in another form", { ...sample, rows: [{ ...sample.rows[0], expected: { words: 3 } }] }],
  ["a file without rows", { ...sample, rows: [] }],
])("the schema refuses %s", (_, file) => {
  expect(faultsOf(JSON.parse(JSON.stringify(file)))).not.toBe("");
});

test("every rule of the schema has its file", () => {
  const known = schema.oneOf.map(({ $ref }) => $ref.replace("#/$defs/of-", ""));
  expect(known.sort()).toEqual(files.map(([, { rule }]) => rule).sort());
});
