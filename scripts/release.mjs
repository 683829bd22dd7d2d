// pnpm release --dry-run: what a release of the waiting changesets would give, made in a copy of the tree: the versions, the changelogs,
// and every tarball packed from a build, each looked into. Without the flag it writes versions and changelogs here, for a commit that a
// person reads; publishing is left to .github/workflows/release.yml. `--to DIR` keeps the tarballs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copyTree } from "./check-deterministic.mjs";
import { environment, pnpm, root } from "./install.mjs";
import { packageMap } from "./package-map.mjs";

const { kinds } = createRequire(import.meta.url)("../.changeset/changelog.cjs");

/** The lines of a CHANGELOG under the heading of a version; absent when there is none. */
export function sectionOf(changelog, version) {
  const [, section] = changelog.split(new RegExp(`^## ${version.replaceAll(".", "\\.")}$`, "mu"));
  return section?.split(/^## /mu)[0]?.trim();
}

/**
 * What is wrong with a packed package of a release.
 *
 * @param {{ manifest: Record<string, any>, changelog: string | undefined }} packed - What is inside the tarball.
 * @param {ReadonlyMap<string, string>} versions - The version each package of ours gets.
 * @param {boolean} isChanged - Whether the release gives the package a new version.
 * @returns {string[]}
 */
export function findReleaseFaults({ manifest, changelog }, versions, isChanged) {
  const faults = [];
  const version = versions.get(manifest.name);
  if (manifest.version !== version) faults.push(`is packed as ${manifest.version}, and its version is ${version}`);
  for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const own = versions.get(name);
    if (own !== undefined && range !== `^${own}`) faults.push(`asks for ${name} ${range}, and this release has ${own}`);
  }
  if (!isChanged) return faults;
  const section = changelog === undefined ? undefined : sectionOf(changelog, version);
  if (section === undefined) return [...faults, `has no section ${version} in CHANGELOG.md`];
  const starts = [...kinds.map((kind) => `- **${kind}.** `), "- Works with "];
  for (const line of section.split("\n"))
    if (line.startsWith("- ") && !starts.some((start) => line.startsWith(start)))
      faults.push(`has a line in its changelog that does not say what kind of change it is: ${line}`);
  if (/\b[0-9a-f]{7,40}:/u.test(section)) faults.push("names commits in its changelog");
  return faults;
}

const call = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
};

const manifestsOf = (home) =>
  packageMap.map(({ folder }) => ({ folder, ...JSON.parse(readFileSync(join(home, "packages", folder, "package.json"), "utf8")) }));

/** Packs a release in a copy of the tree and gives the exit code. */
function rehearse(keep) {
  const work = mkdtempSync(join(tmpdir(), "release-"));
  const copy = join(work, "copy");
  const target = keep ?? join(work, "tarballs");
  mkdirSync(target, { recursive: true });
  copyTree(copy);
  const [command, ...prefix] = pnpm();
  const before = new Map(manifestsOf(copy).map(({ name, version }) => [name, version]));
  call(command, [...prefix, "install", "--frozen-lockfile", "--prefer-offline"], copy);
  call(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], copy);
  const manifests = manifestsOf(copy);
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  // New versions may ask for new ranges of each other: the lockfile of the copy follows, as it would in the commit.
  call(command, [...prefix, "install", "--no-frozen-lockfile", "--offline"], copy);
  call(command, [...prefix, "run", "build"], copy);
  let failed = 0;
  for (const { folder, name, version } of manifests) {
    const home = join(copy, "packages", folder);
    call(command, [...prefix, "pack", "--pack-destination", target], home);
    const tarball = join(target, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
    const files = call("tar", ["-tzf", tarball], copy).trim().split("\n");
    const inside = (file) => (files.includes(`package/${file}`) ? call("tar", ["-xOzf", tarball, `package/${file}`], copy) : undefined);
    const packed = { manifest: JSON.parse(inside("package.json")), changelog: inside("CHANGELOG.md") };
    const isChanged = before.get(name) !== version;
    const faults = findReleaseFaults(packed, versions, isChanged);
    failed += faults.length > 0 ? 1 : 0;
    console.log(`\n${name} ${before.get(name)}${isChanged ? ` → ${version}` : ", unchanged"}, ${files.length} files`);
    if (isChanged) console.log((sectionOf(packed.changelog ?? "", version) ?? "").replace(/^(?=.)/gmu, "  "));
    for (const fault of faults) console.error(`  FAILED: ${name} ${fault}`);
  }
  const changed = manifests.filter(({ name, version }) => before.get(name) !== version).length;
  console.log(`\nrelease: ${changed} of ${manifests.length} packages get a new version, ${failed} with faults; nothing was published`);
  rmSync(work, { recursive: true });
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const keep = words.includes("--to") ? words[words.indexOf("--to") + 1] : undefined;
  const waiting = existsSync(join(root, ".changeset")) && readdirSync(join(root, ".changeset")).some((file) => file.endsWith(".md"));
  if (words.includes("--dry-run")) process.exitCode = rehearse(keep);
  else if (!waiting) console.log("release: no changeset is waiting");
  else {
    call(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], root);
    console.log("release: versions and changelogs are written. Read them, commit them, and tag the commit release-YYYY-MM-DD");
  }
}
