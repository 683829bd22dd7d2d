// Checks the direction of imports, the doors of packages, what each declares, that no files import each other in a circle,
// and that nothing names a folder of one machine or the host of a package registry.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { anywhere, edge, mayImport, packageMap } from "./package-map.mjs";

const passedOver = new Set(["node_modules", "dist", ".git", ".samples", ".pack", "out", "coverage", "api"]);

function filesBelow(folder, wanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesBelow(path, wanted);
      return entry.isFile() && wanted.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** What ships: sources and programs, tests and benches apart. */
const isSource = /^(?!.*\.(?:test|test-d|bench)\.ts$).*\.(?:ts|js)$/u;

/** What a file imports, whether only types are, and which of the forbidden globals it uses. */
function readSource(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const imports = [];
  const uses = new Set();
  let listed = true;
  const note = (specifier, typeOnly) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push({ name: specifier.text, typeOnly });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) {
      note(node.moduleSpecifier, node.isTypeOnly);
      if (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)) listed = false;
    } else if (ts.isExternalModuleReference(node)) note(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const loads = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
      if (loads) note(node.arguments[0], false);
      if (ts.isIdentifier(expression) && expression.text === "Date") uses.add("clock");
    } else if (ts.isPropertyAccessExpression(node)) {
      if (/^(?:toLocale\w+|localeCompare)$/u.test(node.name.text)) uses.add("Intl");
      if (/^(?:Date|performance)\.now$|^process\.hrtime$/u.test(node.getText())) uses.add("clock");
    } else if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
      if ((node.arguments ?? []).length === 0) uses.add("clock");
    } else if (ts.isIdentifier(node) && (node.text === "Intl" || node.text === "Date") && !ts.isPropertyAssignment(node.parent)) {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (!isMember && !ts.isTypeReferenceNode(node.parent)) uses.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, uses, listed };
}

const packageOf = (name) => (name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name));
const readManifest = (home) => JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
/** The doors that are modules; a file of data stands behind its own name. */
const doorsOf = (manifest) => Object.keys(manifest.exports ?? {}).filter((door) => !door.endsWith(".json"));
const ownNames = new Map(packageMap.map(({ folder, name }) => [name, folder]));

/** Folder of a package of ours, absent when the name is of somebody else. */
const folderOf = (name) => ownNames.get(name) ?? (name.startsWith("@kehoach/") ? name.slice("@kehoach/".length) : undefined);

function faultsOfPackage(root, folder, map) {
  const home = join(root, "packages", folder);
  const manifest = readManifest(home);
  const allowed = map[folder];
  if (allowed === undefined) return [`packages/${folder}: not in the package map`];
  const faults = [];
  if (folderOf(manifest.name) !== folder) faults.push(`packages/${folder}: the map does not know it as ${manifest.name}`);
  for (const door of doorsOf(manifest)) {
    const file = join("src", door === "." ? "index.ts" : `${door.slice(2)}.ts`);
    if (!existsSync(join(home, file))) faults.push(`packages/${folder}: the door ${door} has no ${file}`);
  }
  const used = new Set();
  const graph = new Map();
  const files = [...filesBelow(join(home, "src"), isSource), ...filesBelow(join(home, "bin"), isSource)];
  for (const file of files) {
    const place = relative(root, file);
    const { imports, uses, listed } = readSource(file);
    if (!listed) faults.push(`${place}: exports names that it does not list`);
    if (anywhere.includes(folder)) for (const name of ["Intl", "Date"]) if (uses.has(name)) faults.push(`${place}: uses ${name}`);
    if (folder !== edge && uses.has("clock")) faults.push(`${place}: reads the clock`);
    const edges = [];
    for (const { name, typeOnly } of imports) {
      const other = folderOf(packageOf(name));
      if (name.startsWith(".")) {
        const target = resolve(dirname(file), name);
        if (!target.startsWith(`${home}${sep}`)) faults.push(`${place}: ${name} leaves the package`);
        if (!typeOnly) edges.push(target);
      } else if (other !== undefined) {
        used.add(packageOf(name));
        if (other === folder) faults.push(`${place}: ${name} imports its own door`);
        else if (!allowed.includes(other)) faults.push(`${place}: ${folder} may not import ${other}`);
        const theirs = join(root, "packages", other);
        const doors = existsSync(join(theirs, "package.json")) ? doorsOf(readManifest(theirs)) : [];
        if (!doors.includes(`.${name.slice(packageOf(name).length)}`)) faults.push(`${place}: ${name} is no door`);
      } else if (isBuiltin(name)) {
        if (folder !== edge) faults.push(`${place}: ${name} is a Node API`);
      } else {
        used.add(packageOf(name));
      }
    }
    graph.set(file, edges);
  }
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  for (const name of used) if (!declared.has(name)) faults.push(`packages/${folder}: ${name} is imported and not declared`);
  for (const name of declared) if (!used.has(name)) faults.push(`packages/${folder}: ${name} is declared and not imported`);
  for (const circle of findCircles(graph))
    faults.push(`packages/${folder}: circle ${circle.map((file) => relative(join(home, "src"), file)).join(" → ")}`);
  return faults;
}

function findCircles(graph) {
  const circles = [];
  const state = new Map();
  const path = [];
  const visit = (file) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      circles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, "open");
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    state.set(file, "done");
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

/** What is true of one machine only: a folder of it, or where it gets its packages from. */
const foreign = [
  ["a folder of one machine", /(?<![\w.-])\/(?:work|root|home\/\w+)\/[\w.-]/u],
  ["the host of a package registry", /\bregistry\.[a-z\d-]+\.[a-z]|\b(?:npmjs|yarnpkg)\.(?:org|com)\b|\b(?:artifactory|verdaccio)\./u],
];

function faultsOfText(root) {
  const faults = [];
  for (const file of filesBelow(root, /^(?!pnpm-lock).*\.(?:[mc]?[jt]s|jsonc?|ya?ml|md|sh|tsv|csv|txt)$|^run$|^\.npmrc$/u)) {
    readFileSync(file, "utf8")
      .split("\n")
      .forEach((line, index) => {
        for (const [what, pattern] of foreign) if (pattern.test(line)) faults.push(`${relative(root, file)}:${index + 1} names ${what}`);
      });
  }
  return faults;
}

/**
 * Every fault of a tree of packages.
 *
 * @param {string} root - Folder that holds `packages`.
 * @param {Record<string, readonly string[]>} map - What each package may import.
 */
export function findFaults(root, map = mayImport) {
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "packages", entry.name, "package.json")))
    .map((entry) => entry.name);
  return [...folders.flatMap((folder) => faultsOfPackage(root, folder, map)), ...faultsOfText(root)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = findFaults(fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, ""));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? "imports: no fault" : `imports: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
