// Checks the direction of imports, the doors of packages, what each declares, and that no files import each other in a circle.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { anywhere, edge, mayImport } from "./package-map.mjs";

/** All source files below a folder, tests apart. */
function sourcesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !/\.(?:test|test-d|bench)\.ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What a file imports: specifier and whether only types are. */
function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      found.push({ name: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) {
      found.push({ name: node.arguments[0].text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const packageOf = (name) => (name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0]);

/**
 * Every fault of a tree of packages.
 *
 * @param {string} root - Folder that holds `packages`.
 * @param {Record<string, readonly string[]>} map - What each package may import.
 */
export function findFaults(root, map = mayImport) {
  const faults = [];
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  for (const folder of folders) {
    const home = join(root, "packages", folder);
    if (!existsSync(join(home, "package.json"))) continue;
    const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const allowed = map[folder];
    if (allowed === undefined) {
      faults.push(`packages/${folder}: not in the package map`);
      continue;
    }
    const used = new Set();
    const graph = new Map();
    for (const file of sourcesOf(join(home, "src"))) {
      const place = relative(root, file);
      const text = readFileSync(file, "utf8");
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
      if (anywhere.includes(folder)) {
        if (/\bIntl\b|\.toLocale\w+\(/u.test(code)) faults.push(`${place}: uses Intl`);
        if (/\bnew Date\b|\bDate\./u.test(code)) faults.push(`${place}: uses Date`);
      }
      if (folder !== edge && /\bDate\.now\b|\bnew Date\(\)/u.test(code)) faults.push(`${place}: reads the clock`);
      const edges = [];
      for (const { name, typeOnly } of importsOf(file)) {
        if (name.startsWith(".")) {
          const target = resolve(dirname(file), name);
          if (!target.startsWith(`${home}/`)) faults.push(`${place}: ${name} leaves the package`);
          if (!typeOnly) edges.push(target);
        } else if (name.startsWith("@kehoach/")) {
          const [, other, ...door] = name.split("/");
          used.add(`@kehoach/${other}`);
          if (other === folder) faults.push(`${place}: ${name} imports its own door`);
          else if (!allowed.includes(other)) faults.push(`${place}: ${folder} may not import ${other}`);
          const target = join(root, "packages", other ?? "", "package.json");
          const doors = existsSync(target) ? Object.keys(JSON.parse(readFileSync(target, "utf8")).exports ?? {}) : [];
          if (!doors.includes(door.length === 0 ? "." : `./${door.join("/")}`)) faults.push(`${place}: ${name} is no door`);
        } else if (name.startsWith("node:")) {
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
    faults.push(...findCircles(graph).map((circle) => `packages/${folder}: circle ${circle.map((file) => basename(file)).join(" → ")}`));
  }
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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = findFaults(fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, ""));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? "imports: no fault" : `imports: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
