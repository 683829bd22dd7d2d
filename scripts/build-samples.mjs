// Makes a test of every sample: each @example fence in the comments of exported things, and each ts fence of a README or a guide.
// `expression; // → value` becomes an assertion; a console.log(...) is compared with the comment lines below it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const arrow = /^\/\/\s*→\s*/u;

/** The ts fences of a Markdown text: code, line, and whether it is only type-checked. */
export function fencesOf(markdown) {
  const fences = [];
  for (const match of markdown.matchAll(/^```ts( no-run)?[ \t]*\n([\s\S]*?)^```/gmu)) {
    fences.push({ code: match[2], noRun: match[1] !== undefined, line: markdown.slice(0, match.index).split("\n").length + 1 });
  }
  return fences;
}

/** The @example fences above exported statements of a source file, with the name they belong to. */
export function examplesOf(text) {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const examples = [];
  const missing = [];
  for (const statement of source.statements) {
    const exported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    const name =
      statement.name?.text ??
      (ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined) ??
      "?";
    const comments = (ts.getLeadingCommentRanges(text, statement.pos) ?? []).filter(
      (range) => text.slice(range.pos, range.pos + 3) === "/**",
    );
    const last = comments.at(-1);
    const comment = last === undefined ? "" : text.slice(last.pos, last.end);
    const body = comment.replace(/^[ \t]*\*[ ]?/gmu, "");
    const line = last === undefined ? 1 : text.slice(0, last.pos).split("\n").length;
    const start = body.indexOf("@example");
    const fences = start < 0 ? [] : fencesOf(body.slice(start));
    if (fences.length === 0 && ts.isFunctionDeclaration(statement)) missing.push({ name, line });
    for (const fence of fences) examples.push({ name, code: fence.code, noRun: fence.noRun, line });
  }
  return { examples, missing };
}

/** The exported names of a door. */
export function namesOf(text) {
  const source = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest, true);
  const names = new Map();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      for (const element of statement.exportClause.elements) names.set(element.name.text, statement.isTypeOnly || element.isTypeOnly);
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
    ) {
      if (statement.name !== undefined)
        names.set(statement.name.text, ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement));
    }
  }
  return names;
}

/**
 * The code of a sample with its assertions.
 *
 * @param {string} code
 * @returns {{ code: string, assertions: number, imports: string[] }}
 */
export function toAssertions(code) {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest, true);
  const imports = [];
  const out = [];
  let assertions = 0;
  source.statements.forEach((statement, index) => {
    const text = code.slice(statement.getStart(), statement.end);
    if (ts.isImportDeclaration(statement)) {
      imports.push(text);
      return;
    }
    const next = source.statements[index + 1];
    const after = code.slice(statement.end, next === undefined ? code.length : next.getStart());
    const comments = after.split("\n").map((line) => line.trim());
    const first = comments.find((line) => line !== "");
    const value = first !== undefined && arrow.test(first) ? first.replace(arrow, "") : undefined;
    if (value !== undefined) {
      assertions += 1;
      if (ts.isExpressionStatement(statement)) {
        out.push(`expect(${statement.expression.getText()}).toEqual(${value});`);
        return;
      }
      const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
      out.push(text, `expect(${declared ?? "undefined"}).toEqual(${value});`);
      return;
    }
    const printed = comments.filter((line) => line.startsWith("// ")).map((line) => line.slice(3));
    if (/console\.log\(/u.test(text) && printed.length > 0) {
      assertions += 1;
      out.push("__printed.length = 0;", text, `expect(__printed.join("\\n")).toBe(${JSON.stringify(printed.join("\n"))});`);
      return;
    }
    out.push(text);
  });
  return { code: out.join("\n"), assertions, imports };
}

/** One test file for the samples of one file. */
export function toTestFile(title, samples) {
  const imports = new Set();
  const tests = samples.map(({ name, line, code, noRun, exported }) => {
    const { code: body, assertions, imports: own } = toAssertions(code);
    for (const statement of own) imports.add(statement);
    // What the own package exports needs no import in its comments.
    const taken = own.join("\n");
    for (const [word, { type, from }] of exported ?? []) {
      const uses = (text) => new RegExp(`(?<![\\w$.])${word}(?![\\w$])`, "u").test(text.replaceAll("...", " "));
      if (uses(body) && !uses(taken)) imports.add(`import { ${type ? "type " : ""}${word} } from "${from}";`);
    }
    const label = JSON.stringify(`${title}:${line} ${name}`);
    if (noRun) return `test.skip(${label}, async () => {\n${body}\n});`;
    if (assertions === 0) return `test(${label}, () => {\n  expect.fail("the sample asserts nothing");\n});`;
    return `test(${label}, async () => {\n${body}\n});`;
  });
  return `${[
    'import { expect, test, vi } from "vitest";',
    ...imports,
    "",
    "const __printed: string[] = [];",
    'vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => {',
    '  __printed.push(words.map(String).join(" "));',
    "});",
    "",
    ...tests,
  ].join("\n")}\n`;
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !/\.(?:test|test-d|bench)\.ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Writes the tests of all samples below a root into `.samples`.
 *
 * @returns {{ files: number, samples: number, faults: string[] }}
 */
export function buildSamples(root) {
  const target = join(root, ".samples");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const faults = [];
  let files = 0;
  let count = 0;
  const write = (place, samples) => {
    if (samples.length === 0) return;
    files += 1;
    count += samples.length;
    writeFileSync(join(target, `${place.replace(/[^A-Za-z0-9]+/gu, "-")}.test.ts`), toTestFile(place, samples));
  };
  const pages = ["README.md"].filter((page) => existsSync(join(root, page)));
  const guides = join(root, "docs", "guides");
  if (existsSync(guides))
    for (const page of readdirSync(guides, { recursive: true }))
      if (String(page).endsWith(".md")) pages.push(join("docs", "guides", String(page)));
  for (const folder of readdirSync(join(root, "packages"))) {
    const home = join(root, "packages", folder);
    const manifestPath = join(home, "package.json");
    if (!existsSync(manifestPath)) continue;
    const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
    if (existsSync(join(home, "README.md"))) pages.push(join("packages", folder, "README.md"));
    const doors = Object.keys(manifest.exports ?? {})
      .filter((door) => door !== "./package.json")
      .map((door) => {
        const file = join(home, "src", door === "." ? "index.ts" : `${door.slice(2)}.ts`);
        return {
          from: door === "." ? manifest.name : `${manifest.name}/${door.slice(2)}`,
          names: existsSync(file) ? namesOf(readFileSync(file, "utf8")) : new Map(),
        };
      });
    for (const file of sourceFiles(join(home, "src"))) {
      const place = relative(root, file);
      const { examples, missing } = examplesOf(readFileSync(file, "utf8"));
      const published = (name) => doors.some((door) => door.names.has(name));
      for (const { name, line } of missing) if (published(name)) faults.push(`${place}:${line} ${name} has no @example`);
      const exported = new Map(
        doors.toReversed().flatMap((door) => [...door.names].map(([name, type]) => [name, { type, from: door.from }])),
      );
      write(
        place,
        examples.filter(({ name }) => published(name)).map((example) => ({ ...example, exported })),
      );
    }
  }
  for (const page of pages)
    write(
      page,
      fencesOf(readFileSync(join(root, page), "utf8")).map((fence) => ({ ...fence, name: basename(dirname(page)) })),
    );
  return { files, samples: count, faults };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, samples, faults } = buildSamples(fileURLToPath(new URL("..", import.meta.url)));
  for (const fault of faults) console.error(fault);
  console.log(`samples: ${samples} in ${files} files, ${faults.length} exported functions without one`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
