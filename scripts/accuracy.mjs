// How much of a plan comes back from documents in every layout and damage: prints, damages, reads and compares, and writes docs/accuracy.md.
// Not part of the gate: it takes a minute, and a figure says where to look. Sources run as they are, so nothing has to be built first.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./install.mjs";

const packages = join(root, "packages");
const work = mkdtempSync(join(packages, "extract", "node_modules", ".accuracy-"));
try {
  const outfile = join(work, "measure-accuracy.mjs");
  await build({
    entryPoints: [join(packages, "extract", "accuracy", "measure-accuracy.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    // Libraries that are CommonJS ask for Node's own modules.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    plugins: [
      {
        name: "sources",
        setup(bundle) {
          bundle.onResolve({ filter: /^@kehoach\// }, ({ path }) => {
            const [, name = "", door] = /^@kehoach\/([a-z-]+)(?:\/(.+))?$/u.exec(path) ?? [];
            return {
              path: name === "vectors" ? join(packages, name, "vectors", door ?? "") : join(packages, name, "src", `${door ?? "index"}.ts`),
            };
          });
        },
      },
    ],
  });
  const { measureAccuracy } = await import(pathToFileURL(outfile).href);
  const page = await measureAccuracy();
  writeFileSync(join(root, "docs", "accuracy.md"), page);
  console.log(page.split("\n").slice(-4).join("\n"));
} finally {
  rmSync(work, { recursive: true });
}
