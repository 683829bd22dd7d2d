// Uses the packed packages as applications do (see consumers/README.md): installs the tarballs in empty folders with npm and runs what
// stands there. Needs the tarballs of check:publish. Names of consumers as arguments choose some of them.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./install.mjs";

const exec = promisify(execFile);
const home = join(root, "consumers");
const tarballs = join(root, ".pack");
/** Nothing younger than a day that was known when these projects were written gets in, however deep. */
const before = "2026-11-17";
const nodeVersions = ["22.23.3", "24.21.0", "26.10.0"];
const skipped = 77;

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const call = async (program, args, cwd, env = {}) => {
  try {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e8, shell: process.platform === "win32" };
    const { stdout, stderr } = await exec(program, args, options);
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    return { code: typeof error.code === "number" ? error.code : 1, text: `${error.stdout ?? ""}${error.stderr ?? ""}` || error.message };
  }
};
const install = (cwd, more = []) =>
  call(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", ...more], cwd);

/** The tarballs as dependencies of a package.json. */
function listTarballs() {
  const files = existsSync(tarballs) ? readdirSync(tarballs).filter((file) => file.endsWith(".tgz")) : [];
  return Object.fromEntries(
    files.map((file) => {
      const name = file.replace(/-\d+\.\d+\.\d+.*$/u, "");
      return [name.replace(/^kehoach-/u, "@kehoach/"), `file:${join(tarballs, file)}`];
    }),
  );
}

/** Other versions of Node, from packages that hold nothing but the program. A version the registry does not give is left out, aloud. */
async function findNodes() {
  const places = {};
  const { platform, arch } = process;
  const system = platform === "win32" ? "win" : platform;
  for (const version of nodeVersions) {
    const folder = join(root, "node_modules", ".kehoach", `node-${version}`);
    const name = `node-${system}-${arch}`;
    const program = join(folder, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
    if (!existsSync(program)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "private": true }');
      await install(folder, [`${name}@${version}`]);
    }
    if (existsSync(program)) places[`v${version}`] = program;
    else console.log(`skipped: the registry gives no Node ${version} for ${system} ${arch}`);
  }
  return places;
}

async function check(name, work, packages, nodes) {
  const folder = join(work, name);
  for (const shared of ["node/doors.mjs", "node/doors.cjs", "node/use.mjs", "node/use.cjs", "facts.cjs", "facts.json"])
    cpSync(join(home, shared), join(folder, shared.replace("node/", "")));
  cpSync(join(home, name), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  manifest.dependencies = { ...manifest.dependencies, ...packages };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const installed = await install(folder, [`--before=${before}`]);
  if (installed.code !== 0) return installed;
  return call(npm, ["run", "--silent", "check"], folder, { KEHOACH_NODES: JSON.stringify(nodes) });
}

const packages = listTarballs();
if (Object.keys(packages).length === 0) throw new Error("There are no tarballs: run pnpm build and pnpm check:publish first");
const wanted = process.argv.slice(2);
const names = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map((entry) => entry.name);
const work = mkdtempSync(join(tmpdir(), "consumers-"));
const nodes = names.includes("node") ? await findNodes() : {};
const counts = { passed: 0, failed: 0, skipped: 0 };
const waiting = [...names];
const next = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const { code, text } = await check(name, work, packages, nodes);
    const state = code === 0 ? "passed" : code === skipped ? "skipped" : "failed";
    counts[state] += 1;
    console.log(`\n${name}: ${state} (${((performance.now() - start) / 1000).toFixed(1)} s)\n${text.trim().replace(/^/gmu, "  ")}`);
  }
};
await Promise.all([next(), next()]);
if (counts.failed === 0) rmSync(work, { recursive: true, force: true });
else console.log(`\nThe folders are kept in ${work}`);
console.log(`\nconsumers: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
