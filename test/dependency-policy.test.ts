import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findLicenceFaults, isPermissive } from "../scripts/check-licences.mjs";
import { packageMap } from "../scripts/package-map.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}
const manifests = ["package.json", ...packageMap.map(({ folder }) => `packages/${folder}/package.json`)].map((path): [string, Manifest] => {
  const manifest: Manifest = JSON.parse(read(path));
  return [path, manifest];
});

describe("pnpm-workspace.yaml", () => {
  const settings: Readonly<Record<string, unknown>> & { readonly catalog: Readonly<Record<string, string>> } = parse(
    read("pnpm-workspace.yaml"),
  );

  test("takes nothing young, nothing that runs a script, nothing from elsewhere, nothing less trusted than before", () => {
    expect(settings).toMatchObject({ minimumReleaseAge: 10_080, blockExoticSubdeps: true, trustPolicy: "no-downgrade" });
    expect(Object.values(settings["allowBuilds"] as Record<string, boolean>)).not.toContain(true);
    for (const hole of ["minimumReleaseAgeExclude", "trustPolicyExclude", "dangerouslyAllowAllBuilds", "onlyBuiltDependencies"])
      expect(settings[hole]).toBeUndefined();
  });

  test("names exact versions", () => {
    for (const [name, version] of Object.entries(settings.catalog)) expect(`${name} ${version}`).toMatch(/^\S+ \d+\.\d+\.\d+$/u);
  });

  test.each(manifests)("%s takes others' packages from the catalogue, and ours as they are here", (_, manifest) => {
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }))
      expect(`${name} ${range}`).toBe(`${name} ${name.startsWith("@kehoach/") || name === "kehoach" ? "workspace:^" : "catalog:"}`);
  });

  test.each(manifests)("%s runs nothing when it is installed", (_, manifest) => {
    const hooks = ["preinstall", "install", "postinstall", "prepare"].filter((name) => manifest.scripts?.[name] !== undefined);
    expect(hooks).toEqual([]);
  });
});

test.each(manifests.slice(1))("what %s brings along stands in docs/dependencies.md", (_, manifest) => {
  const page = read("docs/dependencies.md");
  const names = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith("@kehoach/"));
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["(MIT AND GPL-3.0-or-later)", false],
  ["GPL-3.0-or-later", false],
  ["Unknown", false],
])("isPermissive(%j) is %j", (licence, wanted) => {
  expect(isPermissive(licence)).toBe(wanted);
});

test("findLicenceFaults() names the package", () => {
  expect(findLicenceFaults({ MIT: [{ name: "a" }], "AGPL-3.0": [{ name: "b" }], BSD: [{ name: "duck" }, { name: "c" }] })).toEqual([
    "b has the licence AGPL-3.0, which is not on the list",
    "c has the licence BSD, which is not on the list",
  ]);
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

describe.each(readdirSync(join(root, ".github/workflows")))(".github/workflows/%s", (name) => {
  const text = read(`.github/workflows/${name}`);
  const { permissions, jobs }: Workflow = parse(text);

  test("pins every action by hash, with its version beside it", () => {
    const lines = text.split("\n").filter((line) => line.includes("uses:"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test("gives no right to all jobs, and each only what it needs", () => {
    expect(permissions).toEqual({});
    for (const [job, { permissions: rights }] of Object.entries(jobs))
      expect(rights).toEqual(job === "stage" ? { contents: "read", "id-token": "write" } : { contents: "read" });
  });

  test("keeps no cache, and leaves no credentials in the checkout", () => {
    expect(text).not.toMatch(/actions\/cache|(?<!-)\bcache:/u);
    for (const { uses = "", with: settings } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses.startsWith("actions/setup-node@")) expect(settings?.["package-manager-cache"]).toBe(false);
      if (uses.startsWith("actions/checkout@")) expect(settings?.["persist-credentials"]).toBe(false);
    }
  });

  test("runs nothing of the repository where the right to publish is", () => {
    for (const { permissions: rights, steps } of Object.values(jobs)) {
      if (rights["id-token"] === undefined) continue;
      expect(steps.map(({ uses = "" }) => uses).filter((uses) => uses.startsWith("actions/checkout@"))).toEqual([]);
      const commands = steps.map(({ run = "" }) => run).join("\n");
      expect(commands).not.toMatch(/pnpm|npm (?:ci|test|run|install(?! --global --ignore-scripts npm@))/u);
      expect(commands).toContain("npm stage publish");
    }
  });
});
