// Checks the comments of everything that stands behind a door: what it means, each parameter, the result, what it throws, the Vietnamese
// term of a domain type, and the law a rule rests on. TypeDoc shows them; nothing else would notice that one is missing.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { root } from "./install.mjs";

/** Types that name a thing of programs, which no document has a word for. */
const technical = /(?:Options|Input|IssueCode|Mention|Index|Parts|Environment|Template|Limits)$/u;

/** The number of a legal text, or of a technical standard that binds like one. */
const instrument = /\d+\/\d{4}\/[A-ZĐ]+[\dA-ZĐ-]*|\bRFC \d+/u;

const commentOf = (node) => {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const text = holder.getSourceFile().text;
  const range = (ts.getLeadingCommentRanges(text, holder.pos) ?? []).findLast(
    ({ pos, end }) => text.startsWith("/**", pos) && !text.slice(pos, end).includes("@packageDocumentation"),
  );
  return range === undefined ? undefined : text.slice(range.pos, range.end);
};

/** A comment as its summary and its tags. */
function readComment(comment) {
  const body = comment
    .replace(/^\/\*\*/u, "")
    .replace(/\*\/$/u, "")
    .replace(/^[ \t]*\*[ ]?/gmu, "");
  // A tag may stand at the end of a line of words; one inside a fence is code, and {@link …} is a word.
  const parts = body.replace(/```[\s\S]*?```/gu, (fence) => fence.replaceAll("@", " ")).split(/(?<![{\w])@(?=[a-z])/u);
  const tags = parts.slice(1).map((part) => {
    const [, name = "", text = ""] = /^(\w+)\s*([\s\S]*)$/u.exec(part) ?? [];
    return { name, text: text.trim() };
  });
  return { summary: (parts[0] ?? "").trim(), tags };
}

const isFunctionLike = (node) =>
  node !== undefined && (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The errors a function throws itself, or through functions of its own file that are not exported. */
function errorsOf(node, checker, seen = new Set()) {
  const errors = new Set();
  if (seen.has(node)) return errors;
  seen.add(node);
  const visit = (inner) => {
    // What a method of the result throws is said at the method.
    if (ts.isMethodDeclaration(inner)) return;
    if (ts.isTryStatement(inner) && inner.catchClause !== undefined) {
      ts.forEachChild(inner.catchClause, visit);
      return;
    }
    if (ts.isThrowStatement(inner)) {
      const error = inner.expression;
      errors.add(ts.isNewExpression(error) ? error.expression.getText() : "error");
    }
    if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression)) {
      const called = checker.getSymbolAtLocation(inner.expression)?.valueDeclaration;
      const isPrivate = called !== undefined && ts.isFunctionDeclaration(called) && called.getSourceFile() === node.getSourceFile();
      if (isPrivate && called.body !== undefined && !called.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        for (const error of errorsOf(called, checker, seen)) errors.add(error);
    }
    ts.forEachChild(inner, visit);
  };
  if (node.body !== undefined) visit(node.body);
  return errors;
}

/** The Vietnamese terms of the glossary: its second column, term by term. */
export const termsOf = (glossary) =>
  new Set(
    glossary
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2)
      .flatMap((line) => (line.split("|")[2] ?? "").split(","))
      .map((term) => term.trim())
      .filter((term) => term !== ""),
  );

function faultsOfSymbol(name, node, checker, rules) {
  const comment = commentOf(node);
  if (comment === undefined) return ["has no comment"];
  const faults = [];
  const { summary, tags } = readComment(comment);
  const textsOf = (tag) => tags.filter((each) => each.name === tag).map(({ text }) => text);
  if (summary === "") faults.push("its comment says nothing before the first tag");
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const terms = textsOf("vi");
  if (isType && terms.length === 0 && !technical.test(name) && !rules.withoutTerm.has(name)) faults.push("has no @vi");
  for (const term of terms.flatMap((text) => text.split(",")).map((text) => text.trim()))
    if (!rules.terms.has(term)) faults.push(`@vi ${term} is not in docs/glossary.md`);
  const laws = textsOf("see").join("\n");
  if (rules.law.has(name) && !instrument.test(laws)) faults.push("rests on law, and no @see names the text by its number");
  const prose = comment.replace(/```[\s\S]*?```/gu, "");
  if (instrument.test(prose) && !instrument.test(laws)) faults.push("names a legal text, and no @see does");
  const initializer = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  const body = isFunctionLike(node) ? node : isFunctionLike(initializer) ? initializer : undefined;
  if (body === undefined) return faults;
  const described = new Set(textsOf("param").map((text) => /^([\w$]+)\s+-\s+\S/u.exec(text)?.[1]));
  for (const { name: parameter } of body.parameters)
    if (ts.isIdentifier(parameter) && !described.has(parameter.text)) faults.push(`has no "@param ${parameter.text} - …"`);
  for (const word of described)
    if (word !== undefined && !body.parameters.some(({ name: parameter }) => parameter.getText() === word))
      faults.push(`describes ${word}, which is no parameter`);
  const gives = body.type?.getText() ?? "";
  if (!/^(?:void|Promise<void>|)$/u.test(gives) && !textsOf("returns").some((text) => text !== "")) faults.push("has no @returns");
  if (!textsOf("example").some((text) => text.includes("```ts"))) faults.push("has no @example");
  const thrown = textsOf("throws").join("\n");
  for (const error of errorsOf(body, checker)) if (!thrown.includes(error)) faults.push(`throws ${error}, and no @throws says when`);
  return faults;
}

/**
 * What the comments behind some doors lack.
 *
 * @param {readonly string[]} doors - Source files.
 * @param {{ terms: ReadonlySet<string>, law: ReadonlySet<string>, withoutTerm: ReadonlySet<string>, home: string }} rules
 * @param {ts.CompilerOptions} options
 * @returns {string[]}
 */
export function findDocFaults(doors, rules, options) {
  const program = ts.createProgram([...doors], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const faults = [];
  const found = new Set();
  for (const door of doors) {
    const file = program.getSourceFile(door);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) {
      faults.push(`${relative(rules.home, door)}: is no module`);
      continue;
    }
    if (!/@packageDocumentation/u.test(file.text)) faults.push(`${relative(rules.home, door)}: does not say what the package is for`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      found.add(exported.name);
      // What another package declares is documented there.
      for (const node of (symbol.declarations ?? []).slice(0, 1)) {
        const place = node.getSourceFile();
        const line = place.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        for (const fault of faultsOfSymbol(exported.name, node, checker, rules))
          faults.push(`${relative(rules.home, place.fileName)}:${line} ${exported.name} ${fault}`);
      }
    }
  }
  for (const name of [...rules.law, ...rules.withoutTerm])
    if (!found.has(name)) faults.push(`${name} is listed in scripts/doc-rules.mjs and stands behind no door`);
  return faults;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { law, withoutTerm } = await import("./doc-rules.mjs");
  const { entryPoints } = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8"));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const terms = termsOf(readFileSync(join(root, "docs", "glossary.md"), "utf8"));
  const doors = entryPoints.map((path) => join(root, path)).filter((path) => existsSync(path));
  const faults = findDocFaults(doors, { terms, law, withoutTerm, home: root }, options);
  for (const fault of faults) console.error(fault);
  console.log(`comments: ${doors.length} doors, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && doors.length > 0 ? 0 : 1;
}
