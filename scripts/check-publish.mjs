// Packs every public package and checks the tarballs: publint, are-the-types-wrong, and what is inside.
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { environment, pnpm, root } from "./install.mjs";

const exec = promisify(execFile);
const target = join(root, ".pack");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const [command, ...prefix] = pnpm();

const call = async (name, args, cwd) => {
  try {
    const { stdout } = await exec(name, args, { cwd, env: environment, maxBuffer: 1e8 });
    return { code: 0, text: stdout };
  } catch (error) {
    return { code: 1, text: `${error.stdout ?? ""}${error.stderr ?? ""}` };
  }
};

async function check(folder) {
  const home = join(root, "packages", folder);
  const faults = [];
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  if (!existsSync(join(home, "README.md"))) faults.push("no README.md");
  copyFileSync(join(root, "LICENSE"), join(home, "LICENSE"));
  const packed = await call(command, [...prefix, "pack", "--pack-destination", target], home);
  rmSync(join(home, "LICENSE"));
  const tarball = join(target, `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`);
  if (packed.code !== 0 || !existsSync(tarball)) return [`cannot pack: ${packed.text}`];
  const listed = await call("tar", ["-tzf", tarball], root);
  const files = listed.text
    .trim()
    .split("\n")
    .map((name) => name.replace(/^package\//u, ""));
  const strange = files.filter(
    (name) => !/^(?:README\.md|LICENSE|package\.json|CHANGELOG\.md|dist\/.*\.(?:js|cjs|d\.ts|d\.cts)|bin\/[a-z]+\.js)$/u.test(name),
  );
  if (strange.length > 0) faults.push(`unexpected files: ${strange.join(", ")}`);
  for (const wanted of ["README.md", "LICENSE", "package.json"])
    if (!files.includes(wanted)) faults.push(`${wanted} is not in the tarball`);
  const publint = await call("publint", ["run", tarball, "--strict"], root);
  if (publint.code !== 0) faults.push(publint.text.trim());
  // The command line is a program: only its own modules import it, as ES modules.
  const profile = manifest.bin === undefined ? "node16" : "esm-only";
  const types = await call("attw", [tarball, "--profile", profile, "--format", "ascii", "--no-emoji"], root);
  if (types.code !== 0) faults.push(types.text.trim());
  return faults;
}

const folders = readdirSync(join(root, "packages"))
  .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
  .sort();
let failed = 0;
const work = async () => {
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const faults = await check(folder);
    if (faults.length === 0) console.log(`${folder}: ok`);
    else {
      failed += 1;
      console.error(`${folder}:\n  ${faults.join("\n  ")}`);
    }
  }
};
await Promise.all([work(), work()]);
console.log(failed === 0 ? "tarballs: no fault" : `tarballs: ${failed} packages with faults`);
process.exitCode = failed === 0 ? 0 : 1;
