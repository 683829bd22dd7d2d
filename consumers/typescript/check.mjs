// One file, type-checked in every way an application may be set up. The declarations of the packages are checked too.
import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";

const common = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2022"], types: [], exactOptionalPropertyTypes: true };
const ways = {
  "node16, from ES modules": { file: "use.mts", module: "node16", moduleResolution: "node16" },
  "node16, from CommonJS": { file: "use.cts", module: "node16", moduleResolution: "node16" },
  "nodenext, from ES modules": { file: "use.mts", module: "nodenext", moduleResolution: "nodenext" },
  "nodenext, from CommonJS": { file: "use.cts", module: "nodenext", moduleResolution: "nodenext" },
  bundler: { file: "use.ts", module: "esnext", moduleResolution: "bundler" },
  "plain commonjs": { file: "use.ts", module: "commonjs", moduleResolution: "node10" },
};
copyFileSync("use.ts", "use.mts");
copyFileSync("use.ts", "use.cts");
let failed = 0;
for (const compiler of ["typescript", "typescript-old"]) {
  const { version } = (await import(`./node_modules/${compiler}/package.json`, { with: { type: "json" } })).default;
  for (const [name, { file, ...options }] of Object.entries(ways)) {
    // The way Node resolved before it knew doors is on its way out, and still in use.
    const isOld = options.moduleResolution === "node10" && compiler === "typescript";
    const compilerOptions = { ...common, ...options, ...(isOld ? { ignoreDeprecations: "6.0" } : {}), skipLibCheck: false };
    writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(process.execPath, [`node_modules/${compiler}/bin/tsc`, "-p", "."], { encoding: "utf8" });
    // Declarations of other libraries may need more than an application without a browser has (zod: the type URL).
    const lines = stdout.split("\n").filter((line) => line.includes("error TS"));
    const ours = lines.filter((line) => !/^node_modules\/(?!@kehoach|kehoach)/u.test(line));
    if (ours.length > 0) failed += 1;
    const remark = lines.length > ours.length ? ` (${lines.length - ours.length} errors in declarations of others)` : "";
    console.log(
      `${ours.length === 0 ? "passed" : "FAILED"}: TypeScript ${version}, ${name}${remark}${ours.length === 0 ? "" : `\n${ours.join("\n")}`}`,
    );
  }
}
process.exitCode = failed === 0 ? 0 : 1;
