import { defineConfig, type Options } from "tsup";

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
    ...more,
  });
}
