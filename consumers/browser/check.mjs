// Bundles a page for browsers and runs it. A Node API in the bundle stops esbuild: its platform is the browser's.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: ["page.js"],
  bundle: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  minify: true,
  write: false,
  logLevel: "error",
});
const code = outputFiles[0].text;
console.log(`passed: esbuild bundles the page for browsers, ${Math.round(code.length / 1000)} kB minified`);

const find = () => {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    const { stdout, status } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return undefined;
};
const chromium = find();
if (chromium === undefined) {
  console.log("skipped: there is no Chromium here, so the page was bundled and not run");
  process.exit(77);
}
writeFileSync("bundle.js", code);
writeFileSync(
  "page.html",
  '<!doctype html><meta charset="utf-8"><title>Kế hoạch</title><output></output><script src="bundle.js"></script>',
);
const profile = mkdtempSync(join(tmpdir(), "profile-"));
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--user-data-dir=${profile}`,
  "--virtual-time-budget=20000",
  "--dump-dom",
];
const page = execFileSync(chromium, [...flags, `file://${resolve("page.html")}`], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "ignore"],
});
rmSync(profile, { recursive: true, force: true });
const shown = /<output>([\s\S]*?)<\/output>/u.exec(page)?.[1] ?? "";
const text = shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
let facts;
try {
  facts = JSON.parse(text);
} catch {}
const isRight = isDeepStrictEqual(facts, JSON.parse(readFileSync("facts.json", "utf8")));
console.log(`${isRight ? "passed" : "FAILED"}: the page computes the facts in Chromium${isRight ? "" : `\n${text}`}`);
process.exitCode = isRight ? 0 : 1;
