// Puts every file of vectors/ into its one form (a row a line, so that a change of a row is a change of a line) and writes index.json.
// `--check` fails when something would change.
import { readdirSync, readFileSync } from "node:fs";
import { keepGenerated } from "../../../scripts/keep-generated.mjs";

const folder = new URL("../vectors/", import.meta.url);

const inLine = (value) => {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inLine(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
};

function print({ rows, ...head }) {
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${inLine(value)},\n`);
  return `{\n${fields.join("")}  "rows": [\n${rows.map((row) => `    ${inLine(row)}`).join(",\n")}\n  ]\n}\n`;
}

const files = [];
const rows = [];
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".json") && file !== "index.json")
  .sort()) {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  files.push([new URL(name, folder), print(file)]);
  rows.push({ rule: file.rule, file: name, rows: file.rows.length, title: file.title });
}
files.push([new URL("index.json", folder), print({ $schema: "../schema.json#/$defs/index", schemaVersion: 1, rows })]);
keepGenerated(files, {
  generator: import.meta.url,
  counted: `${rows.length} rules, ${rows.reduce((sum, row) => sum + row.rows, 0)} rows`,
});
