import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { packageMap } from "../scripts/package-map.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The source files of all doors of the packages. */
const doors = packageMap.flatMap(({ folder }) => {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
  return Object.keys(manifest.exports)
    .filter((door) => !door.endsWith(".json"))
    .map((door) => `packages/${folder}/src/${door === "." ? "index" : door.slice(2)}.ts`);
});

interface Config {
  readonly entryPoints?: string[];
  readonly compilerOptions?: { readonly paths?: Record<string, string[]> };
}
const readJson = (file: string): Config => {
  const { config } = ts.parseConfigFileTextToJson(file, readFileSync(join(root, file), "utf8")) as { config: Config };
  return config;
};

test("the package map has a row for every folder of packages, and no other", () => {
  const folders = readdirSync(join(root, "packages")).filter((folder) => existsSync(join(root, "packages", folder, "package.json")));
  expect(packageMap.map(({ folder }) => folder).toSorted()).toEqual(folders.toSorted());
});

test("the API pages show every door", () => {
  expect(readJson("typedoc.json").entryPoints?.toSorted()).toEqual(doors.toSorted());
});

test("the type check finds every door that is not called index", () => {
  const paths = Object.values(readJson("tsconfig.json").compilerOptions?.paths ?? {}).flat();
  const listed = paths.map((path) => path.replace("./", "")).filter((path) => !path.includes("*") && !path.endsWith("/index.ts"));
  expect(listed.toSorted()).toEqual(doors.filter((door) => !door.endsWith("/index.ts")).toSorted());
});

test.each(doors)("%s is built", (door) => {
  const config = readFileSync(join(root, door.replace(/src\/.*$/u, "tsup.config.ts")), "utf8");
  // Without a list of its own a package builds its main door only.
  expect(door.endsWith("/index.ts") || config.includes(door.replace(/^packages\/[a-z-]+\//u, ""))).toBe(true);
});

test.each(["doors.mjs", "doors.cjs"])("the consumers use every door a program may import: %s", (file) => {
  const text = readFileSync(join(root, "consumers/node", file), "utf8");
  const used = [...text.matchAll(/"(@kehoach\/[^"]+)"/gu)].map(([, name]) => name ?? "");
  const names = doors
    .filter((door) => !door.startsWith("packages/cli/"))
    .map((door) =>
      door
        .replace("packages/", "@kehoach/")
        .replace(/\/src\/index\.ts$/u, "")
        .replace("/src/", "/")
        .replace(/\.ts$/u, ""),
    );
  expect(used.toSorted()).toEqual(names.toSorted());
});
