// Builds and packs once more in another folder and compares with the tarballs of check:publish: the same commit gives the same bytes,
// wherever and whenever it is built.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { pnpm, root } from "./install.mjs";

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Digest of each file in a tarball. */
function digestsIn(tarball) {
  const folder = mkdtempSync(join(tmpdir(), "tarball-"));
  spawnSync("tar", ["-xzf", tarball, "-C", folder]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + "/package/".length), digest(readFileSync(path))];
    }),
  );
  rmSync(folder, { recursive: true });
  return digests;
}

/**
 * What differs between the tarballs of two folders.
 *
 * @param {string} first
 * @param {string} second
 * @returns {string[]} One line a tarball that is not the same, with the files inside that differ.
 */
export function compareTarballs(first, second) {
  const list = (folder) => readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const names = [...new Set([...list(first), ...list(second)])].sort();
  if (names.length === 0) return ["there are no tarballs to compare"];
  return names.flatMap((name) => {
    const [one, two] = [join(first, name), join(second, name)];
    if (!existsSync(one) || !existsSync(two)) return [`${name} is in one of the two only`];
    if (digest(readFileSync(one)) === digest(readFileSync(two))) return [];
    const [left, right] = [digestsIn(one), digestsIn(two)];
    const files = [...new Set([...left.keys(), ...right.keys()])].filter((file) => left.get(file) !== right.get(file));
    return [
      `${name} differs${files.length === 0 ? " in what tar keeps beside the files (order, times, rights)" : `: ${files.sort().join(", ")}`}`,
    ];
  });
}

/** Copies what git knows, committed or not, into a folder. */
export function copyTree(target) {
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const file of stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
}

function packElsewhere(work) {
  // A longer path, another zone and another language than here.
  const copy = join(work, "a-folder-with-a-longer-name", "copy");
  const target = join(work, "tarballs");
  mkdirSync(target, { recursive: true });
  copyTree(copy);
  const env = { ...process.env, TZ: "America/New_York", LANG: "C", LC_ALL: "C" };
  const [command, ...prefix] = pnpm();
  const call = (args, cwd = copy) => {
    const { status, stdout, stderr } = spawnSync(command, [...prefix, ...args], { cwd, env, encoding: "utf8", maxBuffer: 1e9 });
    if (status !== 0) throw new Error(`pnpm ${args.join(" ")} failed:\n${stdout}${stderr}`);
  };
  call(["install", "--frozen-lockfile", "--prefer-offline"]);
  call(["run", "build"]);
  for (const folder of readdirSync(join(copy, "packages"))) call(["pack", "--pack-destination", target], join(copy, "packages", folder));
  return target;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const work = mkdtempSync(join(tmpdir(), "deterministic-"));
  const faults = compareTarballs(join(root, ".pack"), packElsewhere(work));
  rmSync(work, { recursive: true });
  for (const fault of faults) console.error(fault);
  console.log(`deterministic: ${faults.length === 0 ? "two builds, the same bytes" : `${faults.length} tarballs differ`}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
