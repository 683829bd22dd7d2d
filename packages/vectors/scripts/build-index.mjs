// Puts every file of vectors/ into its one form (a row a line, so that a change of a row is a change of a line) and writes index.json.
// `--check` fails when something would change.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../vectors", import.meta.url));
const check = process.argv.includes("--check");

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

const stale = [];
const write = (name, text) => {
  const path = join(folder, name);
  let before = "";
  try {
    before = readFileSync(path, "utf8");
  } catch {
    // The first time there is nothing to compare with.
  }
  if (before === text) return;
  stale.push(name);
  if (!check) writeFileSync(path, text);
};

const rows = [];
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".json") && file !== "index.json")
  .sort()) {
  const file = JSON.parse(readFileSync(join(folder, name), "utf8"));
  write(name, print(file));
  rows.push({ rule: file.rule, file: name, rows: file.rows.length, title: file.title });
}
write("index.json", print({ $schema: "../schema.json#/$defs/index", schemaVersion: 1, rows }));
if (check && stale.length > 0) {
  console.error(`${stale.join(", ")} out of date: run node packages/vectors/scripts/build-index.mjs`);
  process.exitCode = 1;
} else console.log(`vectors: ${rows.length} rules, ${rows.reduce((sum, row) => sum + row.rows, 0)} rows`);
