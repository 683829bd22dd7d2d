// Makes docs/guides/reporting-windows.md: the page that `kehoach calendar windows` prints. With --check it only says whether the page is up
// to date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const target = new URL("../../../docs/guides/reporting-windows.md", import.meta.url);

/** The sources as one module: nothing has to be built before the page is checked. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../src/print-windows.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
  logLevel: "error",
  alias: Object.fromEntries(["core", "text", "calendar"].map((name) => [`@kehoach/${name}`, `${packages}${name}/src/index.ts`])),
});
const { printWindows } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
const text = printWindows(2020, 2035);

if (process.argv.includes("--check")) {
  let current = "";
  try {
    current = readFileSync(target, "utf8");
  } catch {
    // The first time there is nothing to compare with.
  }
  if (current !== text) {
    console.error("docs/guides/reporting-windows.md is out of date: run node packages/cli/scripts/build-windows.mjs");
    process.exit(1);
  }
  console.log("docs/guides/reporting-windows.md is up to date");
} else {
  mkdirSync(new URL(".", target), { recursive: true });
  writeFileSync(target, text);
  console.log(`docs/guides/reporting-windows.md: ${text.split("\n").length} lines`);
}
