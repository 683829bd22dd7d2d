// Keeps a report of the API of every door in `api/`: what a user can import, in a form a reviewer can read. Needs a build.
// Without `--write` it only says which reports are out of date; with it, it writes them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { root } from "./install.mjs";
import { packageMap } from "./package-map.mjs";

// A CommonJS library without a default export.
const { Extractor, ExtractorConfig } = createRequire(import.meta.url)("@microsoft/api-extractor");
const folder = join(root, "api");

/** Messages that say nothing here: no release has stages of its own, and TypeDoc knows our tags and checks the links. */
const passedOver = new Set(["ae-missing-release-tag", "tsdoc-undefined-tag", "ae-unresolved-link"]);

/**
 * The doors of the packages.
 *
 * @param {string} home - Root of the workspace.
 * @returns {{ name: string, folder: string, door: string, types: string, report: string }[]}
 */
export function listDoors(home) {
  return packageMap.flatMap(({ folder: place, name }) => {
    const manifest = JSON.parse(readFileSync(join(home, "packages", place, "package.json"), "utf8"));
    return Object.entries(manifest.exports)
      .filter(([, target]) => typeof target !== "string")
      .map(([door, target]) => ({
        name: door === "." ? name : `${name}/${door.slice(2)}`,
        folder: place,
        door,
        types: join(home, "packages", place, (target.import ?? target).types),
        report: `${[place, ...(door === "." ? [] : [door.slice(2)])].join(".")}.api.md`,
      }));
  });
}

/**
 * Compares the report of one door with the one that is kept, or writes it.
 *
 * @param {{ project: string, types: string, report: string, kept: string, write: boolean }} options
 * @returns {{ stale: boolean, forgotten: string[], faults: string[] }} `forgotten`: types that the door uses and does not export.
 */
export function reportDoor({ project, types, report, kept, write }) {
  const work = mkdtempSync(join(tmpdir(), "api-"));
  const compilerOptions = { target: "es2022", lib: ["ES2023"], module: "esnext", moduleResolution: "bundler", types: [], strict: true };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: types,
      compiler: { overrideTsconfig: { compilerOptions: { ...compilerOptions, skipLibCheck: true }, files: [types] } },
      apiReport: { enabled: true, reportFileName: report, reportFolder: kept, reportTempFolder: work },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Windows and others write the same report.
      newlineKind: "lf",
      messages: { extractorMessageReporting: { default: { logLevel: "warning" } } },
    },
    configObjectFullPath: join(project, "api-extractor.json"),
    packageJsonFullPath: join(project, "package.json"),
  });
  const forgotten = [];
  const faults = [];
  let stale = false;
  const messageCallback = (message) => {
    message.handled = true;
    const isProblem = message.logLevel === "warning" || message.logLevel === "error";
    if (message.messageId === "ae-forgotten-export") forgotten.push(/"([^"]+)"/u.exec(message.text)?.[1] ?? message.text);
    else if (message.messageId.startsWith("console-api-report")) stale ||= message.messageId !== "console-api-report-unchanged";
    else if (isProblem && !passedOver.has(message.messageId) && message.category !== "Console") faults.push(message.text);
  };
  try {
    // A local build writes the report, any other compares it.
    Extractor.invoke(config, { localBuild: write, messageCallback });
  } finally {
    rmSync(work, { recursive: true });
  }
  return { stale: stale && !write, forgotten, faults };
}

/** The names a report lists. */
export const namesIn = (report) =>
  new Set(
    [...report.matchAll(/^(?:export (?:declare )?)(?:function|interface|type|const|class|enum)\s+([\w$]+)/gmu)].map(([, name]) => name),
  );

function checkAll(write) {
  mkdirSync(folder, { recursive: true });
  const doors = listDoors(root);
  const unbuilt = doors.filter(({ types }) => !existsSync(types));
  if (unbuilt.length > 0) return [`not built: ${unbuilt.map(({ name }) => name).join(", ")}`];
  const faults = [];
  const results = doors.map((door) => {
    const project = join(root, "packages", door.folder);
    return { ...door, ...reportDoor({ project, types: door.types, report: door.report, kept: folder, write }) };
  });
  for (const { name, folder: place, report, stale, forgotten, faults: own } of results) {
    if (stale) faults.push(`api/${report} is out of date: run pnpm api and look at its diff`);
    for (const fault of own) faults.push(`${name}: ${fault}`);
    // What another door of the same package exports can be named by a user.
    const main = results.find((other) => other.folder === place && other.door === ".");
    const known =
      main === undefined || !existsSync(join(folder, main.report)) ? new Set() : namesIn(readFileSync(join(folder, main.report), "utf8"));
    for (const type of forgotten) if (!known.has(type)) faults.push(`${name}: uses ${type}, which no door exports`);
  }
  const wanted = new Set(doors.map(({ report }) => report));
  for (const file of readdirSync(folder)) if (!wanted.has(file)) faults.push(`api/${file} belongs to no door`);
  return faults;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const write = process.argv.includes("--write");
  const faults = checkAll(write);
  for (const fault of faults) console.error(fault);
  console.log(`API reports: ${listDoors(root).length} doors, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
