// Every way to load the packages gives the same names and the same facts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import * as modules from "./doors.mjs";

const expected = JSON.parse(readFileSync("facts.json", "utf8"));
let failed = 0;
const say = (what, isRight, detail = "") => {
  if (!isRight) failed += 1;
  console.log(`${isRight ? "passed" : "FAILED"}: ${what}${isRight ? "" : `\n${detail}`}`);
};

const required = createRequire(import.meta.url)("./doors.cjs");
for (const [door, module] of Object.entries(modules)) {
  const names = Object.keys(module)
    .filter((name) => name !== "default")
    .sort();
  const others = Object.keys(required[door]).sort();
  say(`${door}: import and require give the same ${names.length} names`, isDeepStrictEqual(names, others), `${names}\n${others}`);
}

const run = (node, args) => {
  const { stdout, stderr, status } = spawnSync(node, args, { encoding: "utf8" });
  return { text: stdout, detail: `${stdout}${stderr}`, status };
};
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
// Each is a program of its own, as old and new as the registry gives it.
const nodes = JSON.parse(process.env.KEHOACH_NODES ?? "{}");
for (const [version, node] of Object.entries({ [process.version]: process.execPath, ...nodes })) {
  for (const file of ["use.mjs", "use.cjs"]) {
    const { text, detail } = run(node, [file]);
    say(`Node ${version}: ${file} computes the facts`, isDeepStrictEqual(parse(text), expected), detail);
  }
  const { text, detail } = run(node, ["no-intl.cjs"]);
  say(`Node ${version}: the words need no Intl`, isDeepStrictEqual(parse(text), { words: expected.words }), detail);
  const vectors = run(node, ["vectors.mjs"]);
  say(`Node ${version}: the vectors load as JSON modules`, vectors.status === 0, vectors.detail);
  const program = run(node, ["node_modules/kehoach/bin/kehoach.js", "plan", "list"]);
  say(`Node ${version}: kehoach plan list`, program.status === 0 && program.text.startsWith("dong-nai-2026"), program.detail);
}
say("kehoach is a program of the project", existsSync("node_modules/.bin/kehoach"));
process.exitCode = failed === 0 ? 0 : 1;
