// Mutation testing, for one package at a time: scripts/mutate.mjs sets KEHOACH_MUTATE.
const folder = process.env.KEHOACH_MUTATE ?? "money";

export default {
  mutate: [
    `packages/${folder}/src/${process.env.KEHOACH_MUTATE_FILES ?? "**/*.ts"}`,
    "!**/*.test.ts",
    "!**/*.test-d.ts",
    "!**/index.ts",
    "!**/data/**",
    "!**/messages.ts",
  ],
  testRunner: "bundle",
  plugins: ["./scripts/bundle-runner.mjs"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // What runs once when a file loads (tables, expressions) would need all tests for each change: `pnpm mutation --static` takes the hours.
  ignoreStatic: process.env.KEHOACH_MUTATE_STATIC === undefined,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `node_modules/.kehoach/mutation-${folder}.json` },
  tempDirName: "node_modules/.kehoach/mutation",
  // The other packages stay as they are; links between packages keep pointing at them.
  symlinkNodeModules: true,
  ignorePatterns: ["dist", "coverage", "out", ".pack", "docs", "api", "consumers", ".samples"],
  allowConsoleColors: false,
  // Only what changed since the last run is tried again.
  incremental: true,
  incrementalFile: `node_modules/.kehoach/mutation-${folder}-incremental.json`,
  thresholds: { high: 90, low: 80, break: null },
};
