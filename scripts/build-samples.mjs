// Makes a test of every sample: each @example fence in the comments of exported things, and each ts fence of a README or a guide.
// `expression; // → value` becomes an assertion; what a sample prints is compared with the comment lines below the call.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const arrow = /\/\/\s*→\s?/u;
const others = /^(?:typescript|tsx|mts|cts|js|jsx|mjs|cjs|javascript)$/u;

/**
 * The TypeScript fences of a Markdown text.
 *
 * @param {string} markdown
 * @returns {Fence[]}
 */
export function fencesOf(markdown) {
  const fences = [];
  let open;
  markdown.split(/\r?\n/u).forEach((line, index) => {
    const mark = /^([ \t]*)(`{3,})([^`]*)$/u.exec(line);
    if (open === undefined) {
      if (mark === null) return;
      const [, indent = "", ticks = "", info = ""] = mark;
      open = { indent: indent.length, ticks: ticks.length, info: info.trim(), line: index + 1, lines: [] };
    } else if (mark !== null && mark[3]?.trim() === "" && (mark[2] ?? "").length >= open.ticks) {
      const [language = "", ...words] = open.info.split(/\s+/u);
      const fence = { code: `${open.lines.join("\n")}\n`, noRun: words.join(" ") === "no-run", line: open.line };
      if (language === "ts" && (words.length === 0 || fence.noRun)) fences.push(fence);
      else if (language === "ts" || others.test(language))
        fences.push({ ...fence, fault: `a sample starts with \`\`\`ts or \`\`\`ts no-run, this one with \`\`\`${open.info}` });
      open = undefined;
    } else {
      open.lines.push(line.slice(0, open.indent).trim() === "" ? line.slice(open.indent) : line);
    }
  });
  if (open !== undefined) fences.push({ code: "", noRun: false, line: open.line, fault: "the fence is not closed" });
  return fences;
}

const isExported = (statement) =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const declaredBy = (statement) =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : statement.name === undefined
      ? []
      : [statement.name.text];

const isFunction = (statement) =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    ));

/**
 * The @example fences in the comments of what a source file exports, and the exported functions that have none.
 *
 * @param {string} text
 * @returns {{ examples: Example[], missing: { name: string, line: number }[] }}
 */
export function examplesOf(text) {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const examples = [];
  const read = (name, range) => {
    const comment = text.slice(range.pos, range.end);
    // The same number of lines as in the file, so that a fence keeps its place.
    const body = comment.replace(/^[ \t]*(?:\/\*\*|\*\/|\*[ ]?)/gmu, "").replace(/\*\/$/u, "");
    const start = body.search(/^[ \t]*@example\b/mu);
    if (start < 0) return 0;
    const before = body.slice(0, start).split("\n").length - 1;
    const fences = fencesOf(body.slice(start));
    for (const fence of fences) examples.push({ name, ...fence, line: lineAt(range.pos) + before + fence.line - 1 });
    return fences.length;
  };
  const commentsOf = (position) =>
    (ts.getLeadingCommentRanges(text, position) ?? []).filter(({ pos }) => text.slice(pos, pos + 3) === "/**");
  const functions = new Map();
  for (const statement of source.statements) {
    const comments = commentsOf(statement.pos);
    const isAboutPackage = ({ pos, end }) => /@packageDocumentation\b/u.test(text.slice(pos, end));
    for (const range of comments.filter(isAboutPackage)) read("the package", range);
    if (!isExported(statement)) continue;
    const [name = "default"] = declaredBy(statement);
    const last = comments.findLast((range) => !isAboutPackage(range));
    const found = last === undefined ? 0 : read(name, last);
    if (isFunction(statement)) {
      // Overloads are several statements of one name: an example at one of them is enough.
      const known = functions.get(name) ?? { found: 0, line: lineAt(statement.getStart()) };
      functions.set(name, { ...known, found: known.found + found });
    }
    for (const member of statement.members ?? []) {
      const own = commentsOf(member.pos).at(-1);
      if (own !== undefined) read(`${name}.${member.name?.getText() ?? "()"}`, own);
    }
  }
  const missing = [...functions].filter(([, { found }]) => found === 0).map(([name, { line }]) => ({ name, line }));
  return { examples, missing };
}

/**
 * The names a module exports, the name each has inside, and whether it is only a type.
 *
 * @param {string} text
 * @returns {Map<string, { inside: string, type: boolean }>}
 */
export function namesOf(text) {
  const source = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest, true);
  const names = new Map();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      for (const { name, propertyName, isTypeOnly } of statement.exportClause.elements)
        names.set(name.text, { inside: (propertyName ?? name).text, type: statement.isTypeOnly || isTypeOnly });
    } else if (isExported(statement)) {
      const type = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      for (const name of declaredBy(statement)) names.set(name, { inside: name, type });
    }
  }
  return names;
}

/** The names a sample uses and does not declare at its own top. */
function usedBy(code) {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  const declared = new Set(source.statements.flatMap((statement) => (ts.isImportDeclaration(statement) ? [] : declaredBy(statement))));
  const used = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
        parent.name === node;
      if (!isKey && !declared.has(node.text)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

/** The value after an arrow as code, without a remark in brackets behind it; absent when it is no expression. */
function valueOf(text) {
  const source = ts.createSourceFile("value.ts", `x = ${text}`, ts.ScriptTarget.Latest, true);
  const [statement, ...more] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { right } = statement.expression;
  const isLiteral = (node) =>
    ts.isLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
    (ts.isIdentifier(node) && node.text === "undefined");
  // `"2026-11-23" (a Monday)` reads as a call of a literal, which nobody means.
  if (ts.isCallExpression(right) && isLiteral(right.expression)) return right.expression.getText();
  if (ts.isPrefixUnaryExpression(right) && ts.isCallExpression(right.operand) && isLiteral(right.operand.expression))
    return source.text.slice(right.getStart(), right.operand.expression.end);
  return source.parseDiagnostics.length === 0 && more.length === 0 ? right.getText() : undefined;
}

/** The comment lines right after a statement, up to the first line that is none. */
function commentsAfter(code, end, next) {
  const lines = code.slice(end, next).split("\n");
  const comments = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text.startsWith("//")) comments.push(text);
    else if (text !== "" || index > 0) break;
  }
  return comments;
}

/**
 * The code of a sample with its assertions.
 *
 * @param {string} code
 * @returns {{ code: string, assertions: number, imports: ReadonlyMap<string, Binding>, faults: string[] }}
 */
export function toAssertions(code) {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  const imports = new Map();
  const faults = [];
  const out = [];
  let assertions = 0;
  let arrows = 0;
  source.statements.forEach((statement, index) => {
    if (ts.isImportDeclaration(statement)) {
      for (const [name, binding] of bindingsOf(statement)) imports.set(name, binding);
      return;
    }
    const text = code
      .slice(statement.getStart(), statement.end)
      .replace(/^export\s+(?=const|let|function|interface|type|class|async)/u, "");
    const comments = commentsAfter(code, statement.end, source.statements[index + 1]?.getStart() ?? code.length);
    const [first, ...below] = comments;
    if (first !== undefined && arrow.test(first)) {
      arrows += 1;
      let wanted = first.replace(arrow, "");
      let value = valueOf(wanted);
      while (value === undefined && below.length > 0 && !arrow.test(below[0] ?? "")) {
        wanted += `\n${(below.shift() ?? "").slice(2)}`;
        value = valueOf(wanted);
      }
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      const name = declared.length === 1 ? declared[0]?.name : undefined;
      if (value === undefined) faults.push(`cannot read the value "${wanted}"`);
      else if (ts.isExpressionStatement(statement)) {
        assertions += 1;
        out.push(`expect(${statement.expression.getText()}).toEqual(${value});`);
        return;
      } else if (name !== undefined && ts.isIdentifier(name)) {
        assertions += 1;
        out.push(text, `expect(${name.text}).toEqual(${value});`);
        return;
      } else faults.push(`"→ ${wanted}" stands after something that has no value`);
    }
    out.push(text);
    if (/\bconsole\.log\(/u.test(text) && comments.length > 0 && !arrow.test(comments[0] ?? "")) {
      assertions += 1;
      out.push(`expect(__shown()).toBe(${JSON.stringify(comments.map((line) => line.replace(/^\/\/ ?/u, "")).join("\n"))});`);
    }
  });
  const written = code.split("\n").filter((line) => arrow.test(line)).length;
  if (written !== arrows) faults.push(`${written - arrows} of ${written} "// →" stand where nothing checks them`);
  if (source.statements.some((statement) => !ts.isImportDeclaration(statement)) && /\bconsole\.log\(/u.test(out.join("\n")))
    out.push('expect(__shown(), "printed and not shown").toBe("");');
  return { code: out.join("\n"), assertions, imports, faults };
}

/** Every name an import statement brings. */
function bindingsOf(statement) {
  const from = statement.moduleSpecifier.text;
  const clause = statement.importClause;
  if (clause === undefined) return [[`import "${from}"`, { from, imported: "", type: false }]];
  const bindings = [];
  if (clause.name !== undefined) bindings.push([clause.name.text, { from, imported: "default", type: clause.isTypeOnly }]);
  const named = clause.namedBindings;
  if (named !== undefined && ts.isNamespaceImport(named))
    bindings.push([named.name.text, { from, imported: "*", type: clause.isTypeOnly }]);
  if (named !== undefined && ts.isNamedImports(named))
    for (const { name, propertyName, isTypeOnly } of named.elements)
      bindings.push([name.text, { from, imported: (propertyName ?? name).text, type: clause.isTypeOnly || isTypeOnly }]);
  return bindings;
}

function printImport([name, { from, imported, type }]) {
  const source = JSON.stringify(from);
  if (imported === "") return `import ${source};`;
  if (imported === "*") return `import ${type ? "type " : ""}* as ${name} from ${source};`;
  return `import { ${type ? "type " : ""}${imported === name ? name : `${imported} as ${name}`} } from ${source};`;
}

/**
 * One test file for the samples of one page or source file.
 *
 * @param {string} title - Path of the page, as the tests name it.
 * @param {readonly Sample[]} samples
 */
export function toTestFile(title, samples) {
  const imports = new Map();
  const tests = samples.map(({ name, line, code, noRun, fault, known }) => {
    const label = JSON.stringify(`${title}:${line} ${name}`);
    const failing = (reasons) => `test(${label}, () => {\n  expect.fail(${JSON.stringify(reasons.join("; "))});\n});`;
    if (fault !== undefined) return failing([fault]);
    const sample = toAssertions(code);
    const wanted = new Map(sample.imports);
    for (const word of usedBy(sample.code)) {
      const binding = known?.get(word);
      if (binding !== undefined && !wanted.has(word)) wanted.set(word, binding);
    }
    const faults = [...sample.faults];
    for (const [word, binding] of wanted) {
      const before = imports.get(word);
      if (before !== undefined && (before.from !== binding.from || before.imported !== binding.imported))
        faults.push(`${word} means something else in a sample above; give it another name here`);
      else imports.set(word, { ...binding, type: binding.type && (before?.type ?? true) });
    }
    if (sample.assertions === 0 && !noRun) faults.push("the sample asserts nothing");
    if (faults.length > 0) return failing(faults);
    return `test${noRun ? ".skip" : ""}(${label}, async () => {\n${sample.code}\n});`;
  });
  return `${[
    'import { format } from "node:util";',
    'import { afterEach, beforeEach, expect, test, vi } from "vitest";',
    ...[...imports].map(printImport),
    "",
    "const __printed: string[] = [];",
    'const __shown = (): string => __printed.splice(0).join("\\n").replaceAll(/[ \\t]+$/gmu, "");',
    "beforeEach(() => {",
    "  __printed.length = 0;",
    '  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => {',
    "    __printed.push(format(...words));",
    "  });",
    "});",
    "afterEach(() => {",
    "  vi.restoreAllMocks();",
    "});",
    "",
    ...tests,
  ].join("\n")}\n`;
}

function filesBelow(folder, wanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.split(sep).includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => wanted.test(file))
    .sort();
}

const foldersIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(folder, entry.name))
        .sort()
    : [];

/** The test files of one package's comments, and its exported functions without an example. */
function samplesOfPackage(root, home) {
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  // The main door last, so that a name that stands behind two doors comes from it.
  const doors = Object.keys(manifest.exports ?? {})
    .filter((door) => door !== "./package.json")
    .map((door) => ({
      from: door === "." ? manifest.name : `${manifest.name}/${door.slice(2)}`,
      file: join(home, "src", door === "." ? "index.ts" : `${door.slice(2)}.ts`),
    }))
    .filter(({ file }) => existsSync(file))
    .map((door) => ({ ...door, names: namesOf(readFileSync(door.file, "utf8")) }))
    .toReversed();
  const published = new Set(doors.flatMap(({ names }) => [...names.values()].map(({ inside }) => inside)));
  const known = new Map();
  for (const { from, names } of doors) for (const [name, { type }] of names) known.set(name, { from, imported: name, type });
  const pages = [];
  const faults = [];
  for (const file of filesBelow(join(home, "src"), /(?<!\.(?:test|test-d|bench))\.ts$/u)) {
    const place = relative(root, file);
    const text = readFileSync(file, "utf8");
    const { examples, missing } = examplesOf(text);
    for (const { name, line } of missing) if (published.has(name)) faults.push(`${place}:${line} ${name} has no @example`);
    // What only this package uses may have an example too: it comes from its file, as it has no door.
    const here = new Map(
      [...namesOf(text)].map(([name, { type }]) => [name, { from: `../${place.split(sep).join("/")}`, imported: name, type }]),
    );
    pages.push({ place, samples: examples.map((example) => ({ ...example, known: new Map([...here, ...known]) })) });
  }
  return { pages, faults };
}

/**
 * Writes the tests of all samples below a root into `.samples`.
 *
 * @param {string} root - Folder that holds `packages`, and perhaps `README.md`, `docs/guides` and `examples`.
 * @returns {{ files: number, samples: number, faults: string[] }}
 */
export function buildSamples(root) {
  const homes = foldersIn(join(root, "packages")).filter((home) => existsSync(join(home, "package.json")));
  const markdown = [
    join(root, "README.md"),
    ...[...homes, ...foldersIn(join(root, "examples"))].map((home) => join(home, "README.md")),
    ...filesBelow(join(root, "docs", "guides"), /\.md$/u),
  ].filter((page) => existsSync(page));
  const parts = homes.map((home) => samplesOfPackage(root, home));
  const pages = [
    ...parts.flatMap((part) => part.pages),
    ...markdown.map((page) => ({
      place: relative(root, page),
      samples: fencesOf(readFileSync(page, "utf8")).map((fence) => ({ ...fence, name: "sample" })),
    })),
  ].filter(({ samples }) => samples.length > 0);
  const target = join(root, ".samples");
  mkdirSync(target, { recursive: true });
  const stale = new Set(readdirSync(target));
  for (const { place, samples } of pages) {
    const name = `${place.replace(/[^A-Za-z0-9]+/gu, "-")}.test.ts`;
    const file = join(target, name);
    const text = toTestFile(place, samples);
    stale.delete(name);
    // A test run that is going on keeps what has not changed.
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
  for (const name of stale) rmSync(join(target, name), { recursive: true });
  return {
    files: pages.length,
    samples: pages.reduce((sum, { samples }) => sum + samples.length, 0),
    faults: parts.flatMap((part) => part.faults),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, samples, faults } = buildSamples(fileURLToPath(new URL("..", import.meta.url)));
  for (const fault of faults) console.error(fault);
  console.log(`samples: ${samples} in ${files} files, ${faults.length} exported functions without one`);
  process.exitCode = faults.length === 0 && samples > 0 ? 0 : 1;
}
