// Makes plan.schema.json and plan-input.schema.json, which editors and programs in other languages use. With --check it only says whether
// they are up to date.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keepGenerated } from "../../../scripts/keep-generated.mjs";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** The sources as one module: nothing has to be built before the files are checked. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../src/schema.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
  logLevel: "error",
  alias: {
    "@kehoach/calendar/schedule": `${packages}calendar/src/schedule.ts`,
    ...Object.fromEntries(
      ["core", "text", "money", "calendar", "agencies"].map((name) => [`@kehoach/${name}`, `${packages}${name}/src/index.ts`]),
    ),
  },
});
const { createPlanInputJsonSchema, createPlanJsonSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);
const files = [
  ["plan.schema.json", createPlanJsonSchema()],
  ["plan-input.schema.json", createPlanInputJsonSchema()],
].map(([name, schema]) => [new URL(`../${name}`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`]);

keepGenerated(files, { generator: import.meta.url, counted: "schemas of a plan and of a plan written by hand" });
