// Makes docs/guides/reporting-windows.md: the page that `kehoach calendar windows` prints. With --check it only says whether the page is up
// to date.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keepGenerated } from "../../../scripts/keep-generated.mjs";

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

keepGenerated([[target, text]], { generator: import.meta.url, counted: `${text.split("\n").length} lines` });
