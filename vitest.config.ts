import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { defineConfig, type Plugin } from "vitest/config";

const root = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Packages see each other's sources, so nothing has to be built before the tests.
export const alias = [
  { find: /^kehoach$/u, replacement: root("./packages/cli/src/index.ts") },
  { find: /^@kehoach\/vectors\/([a-z-]+\.json)$/u, replacement: root("./packages/vectors/vectors/$1") },
  { find: /^@kehoach\/([a-z-]+)$/u, replacement: root("./packages/$1/src/index.ts") },
  { find: /^@kehoach\/([a-z-]+)\/([a-z-]+)$/u, replacement: root("./packages/$1/src/$2.ts") },
];

/** Days must not depend on where the machine stands: all tests run in UTC, and what handles days in two other zones. */
const timeZones = ["Asia/Ho_Chi_Minh", "America/New_York"];
const dated = [
  ...["core", "calendar", "deadlines"].map((name) => `packages/${name}/src/**/*.test.ts`),
  "packages/document/src/**/{formats,*xlsx*}.test.ts",
];

/** The packages that run in any JavaScript. */
const words = ["core", "text", "money", "calendar", "admin-units", "agencies"];

/**
 * What is tested is pure, and a test that takes something from the world gives it back: one world for all files of a project halves the
 * time. Projects differ in their worlds (zone, Intl) and never share one.
 */
const shared = { isolate: false };

/**
 * Gives benches what they import from the sources as one module, as it is shipped: between modules the runner puts a getter before each
 * imported name, which would be counted as work of ours and of no peer.
 */
const shipped: Plugin = {
  name: "shipped",
  enforce: "pre",
  resolveId: (id, importer) =>
    importer?.endsWith(".bench.ts") === true && id.startsWith("../src/") ? `${join(dirname(importer), id)}?shipped` : undefined,
  async load(id) {
    if (!id.endsWith("?shipped")) return undefined;
    const { outputFiles } = await build({
      entryPoints: [id.slice(0, -"?shipped".length)],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "es2022",
      packages: "external",
      tsconfig: root("./tsconfig.json"),
    });
    return outputFiles[0]?.text;
  },
};

/** Benches run in one project, or each would run in all of them. */
const noBench = { ...shared, benchmark: { include: [] } };

export default defineConfig({
  resolve: { alias },
  test: {
    // Left alone, two processors would get one worker.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/data/**"],
      reporter: ["json-summary", "html"],
      reportsDirectory: "coverage",
      reportOnFailure: true,
    },
    projects: [
      {
        plugins: [shipped],
        resolve: { alias },
        test: {
          ...shared,
          name: "unit",
          benchmark: { include: ["packages/*/bench/**/*.bench.ts"] },
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/*.prop.test.ts", "**/*.corpus.test.ts", "test/without-intl.test.ts"],
          env: { TZ: "UTC" },
          testTimeout: 30_000,
        },
      },
      { resolve: { alias }, test: { ...noBench, name: "laws", include: ["packages/*/src/**/*.prop.test.ts"], testTimeout: 60_000 } },
      { resolve: { alias }, test: { ...noBench, name: "samples", include: [".samples/**/*.test.ts"], testTimeout: 30_000 } },
      { resolve: { alias }, test: { ...noBench, name: "corpus", include: ["packages/*/src/**/*.corpus.test.ts"], testTimeout: 60_000 } },
      // React Native's engine lacks Intl: the words, which run anywhere, pass their tests without it.
      {
        resolve: { alias },
        test: {
          ...noBench,
          name: "words without Intl",
          include: [...words.map((name) => `packages/${name}/src/**/*.test.ts`), "test/without-intl.test.ts"],
          exclude: ["**/*.prop.test.ts", "**/*.corpus.test.ts"],
          setupFiles: ["test/without-intl.ts"],
          testTimeout: 60_000,
        },
      },
      ...timeZones.map((zone) => ({
        resolve: { alias },
        test: {
          ...noBench,
          name: `days in ${zone}`,
          include: [...dated, "test/time-zones.test.ts"],
          exclude: ["**/*.corpus.test.ts"],
          env: { TZ: zone },
          testTimeout: 60_000,
        },
      })),
    ],
  },
});
