import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

/**
 * Turns `import()` of a CommonJS file into `require`: a test runner that loads CommonJS itself, like Jest, cannot do the former. A
 * module that is no ES module is its own default, as `import()` would have it.
 */
const lazyRequire: NonNullable<Options["plugins"]>[number] = {
  name: "lazy-require",
  renderChunk(code) {
    if (this.format !== "cjs" || !/\bimport\(/u.test(code)) return undefined;
    const helper =
      "var __lazy = (load) => Promise.resolve().then(() => { var m = load(); return m.__esModule ? m : { default: m, ...m }; });\n";
    return { code: helper + code.replace(/\bimport\((["'][^"']+["'])\)/gu, "__lazy(() => require($1))") };
  },
};

/**
 * The one build of all packages: ES modules and CommonJS with types for both.
 *
 * @param entry - Doors of the package, as paths from its root.
 * @param more - What one package needs beside that.
 */
export function build(entry: readonly string[] = ["src/index.ts"], more: Options = {}): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: [...entry],
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // tsup 8 passes an option to the declaration build that TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: true,
    sourcemap: false,
    splitting: true,
    treeshake: true,
    plugins: [lazyRequire],
    ...more,
  });
}

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Options that put libraries into the CommonJS files, with their licences beside them; the ES modules import them as ever.
 *
 * @param names - Libraries that exist as ES modules only.
 */
export function bundleForCommonJs(names: readonly string[]): Options {
  const plugin: EsbuildPlugin = {
    name: "bundle-for-commonjs",
    setup(work) {
      // tsup builds both formats as ES modules and turns one of them into CommonJS afterwards: the ending tells them apart.
      if (work.initialOptions.outExtension?.[".js"] !== ".cjs") {
        // Without the flag u: esbuild reads it as an expression of Go.
        work.onResolve({ filter: new RegExp(`^(?:${names.join("|")})$`) }, ({ path }) => ({ path, external: true }));
        return;
      }
      work.onEnd(({ metafile }) => {
        const homes = new Set(Object.keys(metafile?.inputs ?? {}).flatMap((file) => homeOf(file) ?? []));
        const texts = [...homes].map(noticeOf).sort();
        if (texts.length > 0)
          writeFileSync(join(work.initialOptions.outdir ?? "dist", "LICENSES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
      });
    },
  };
  return { noExternal: [...names], esbuildPlugins: [plugin] };
}

/** The folder of the library a file belongs to. */
function homeOf(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(resolve(file).replaceAll("\\", "/"))?.[0];
}

/** Name, version and licence of a library. */
function noticeOf(home: string): string {
  const { name, version, license }: Record<"name" | "version" | "license", string> = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  const file = readdirSync(home).find((entry) => /^licen[cs]e(?:\.\w+)?$/iu.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(home, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`;
}
