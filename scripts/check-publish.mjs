// Packs every public package and checks the tarballs: publint, are-the-types-wrong, and what is inside. Needs a build.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { environment, pnpm, root } from "./install.mjs";

const exec = promisify(execFile);
const target = join(root, ".pack");

/**
 * What is wrong with the content of a tarball.
 *
 * @param {readonly string[]} files - Paths inside the package.
 * @param {Record<string, unknown>} manifest - Its package.json, as packed.
 */
export function findPackFaults(files, manifest) {
  const faults = [];
  const allowed = /^(?:README\.md|LICENSE|package\.json|CHANGELOG\.md|dist\/LICENSES\.txt|dist\/.+\.(?:js|cjs|d\.ts|d\.cts))$/u;
  const programs = Object.values(manifest.bin ?? {}).map((path) => path.replace("./", ""));
  // Files of data that stand behind doors of their own: `./vectors/*.json`.
  const doors = Object.values(manifest.exports ?? {}).filter((target) => typeof target === "string" && target.endsWith(".json"));
  const data = doors.map((target) => new RegExp(`^${target.slice(2).replaceAll(".", "\\.").replace("*", "[^/]+")}$`, "u"));
  const isData = (file) => data.some((pattern) => pattern.test(file));
  const strange = files.filter((file) => !allowed.test(file) && !programs.includes(file) && !isData(file));
  if (strange.length > 0) faults.push(`unexpected files: ${strange.join(", ")}`);
  const missing = ["README.md", "LICENSE", "package.json", ...programs].filter((file) => !files.includes(file));
  const isOnlyData = doors.length > 1 && doors.length === Object.keys(manifest.exports).length;
  if (!isOnlyData && !files.some((file) => file.startsWith("dist/"))) missing.push("dist");
  for (const [index, door] of doors.entries()) if (!files.some((file) => data[index].test(file))) missing.push(door.slice(2));
  for (const file of missing) faults.push(`${file} is not in the tarball`);
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const [name, range] of ranges)
    if (/^(?:workspace|catalog|link|file):/u.test(range))
      faults.push(`${name} has the range ${range}, which only this workspace can resolve`);
  return faults;
}

async function call(name, args, cwd = root) {
  try {
    const { stdout } = await exec(name, args, { cwd, env: environment, maxBuffer: 1e8 });
    return { code: 0, text: stdout };
  } catch (error) {
    return { code: 1, text: `${error.stdout ?? ""}${error.stderr ?? ""}` || error.message };
  }
}

async function check({ home, manifest }) {
  const [command, ...prefix] = pnpm();
  // pnpm adds the LICENSE of the workspace by itself.
  const packed = await call(command, [...prefix, "pack", "--pack-destination", target], home);
  const tarball = join(target, `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`);
  if (packed.code !== 0 || !existsSync(tarball)) return [`cannot pack: ${packed.text}`];
  const listed = await call("tar", ["-tzf", tarball]);
  const inside = await call("tar", ["-xOzf", tarball, "package/package.json"]);
  const files = listed.text.trim().split("\n");
  const faults = findPackFaults(
    files.map((file) => file.replace(/^package\//u, "")),
    JSON.parse(inside.text),
  );
  const publint = await call("publint", ["run", tarball, "--strict"]);
  if (publint.code !== 0) faults.push(publint.text.trim());
  // The command line is a program: only its own modules import it, as ES modules.
  const profile = manifest.bin === undefined ? "node16" : "esm-only";
  const types = await call("attw", [tarball, "--profile", profile, "--format", "ascii", "--no-emoji"]);
  if (types.code !== 0) faults.push(types.text.trim());
  return faults;
}

async function checkAll() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const waiting = readdirSync(join(root, "packages"))
    .map((folder) => join(root, "packages", folder))
    .filter((home) => existsSync(join(home, "package.json")))
    .map((home) => ({ home, manifest: JSON.parse(readFileSync(join(home, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true);
  let passed = 0;
  let failed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const faults = await check(next);
      if (faults.length === 0) passed += 1;
      else {
        failed += 1;
        console.error(`${next.manifest.name}:\n  ${faults.join("\n  ")}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  console.log(`tarballs: ${passed} without a fault, ${failed} with faults`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await checkAll();
