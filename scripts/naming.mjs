// The grammar of names: reads its tables from docs/naming.md and holds an API report against them.
import ts from "typescript";

const rowsAfter = (page, header) => {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith("|") && cellsOf(line)[0] === header);
  if (start < 0) throw new Error(`docs/naming.md has no table that begins with "${header}"`);
  const rows = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith("|")) break;
    rows.push(cellsOf(line));
  }
  return rows;
};
const cellsOf = (line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * The grammar that a page states.
 *
 * @param {string} page - docs/naming.md.
 */
export function grammarOf(page) {
  return {
    verbs: new Set(rowsAfter(page, "verb").map(([verb]) => verb)),
    parameters: new Map(rowsAfter(page, "parameter").map(([name, type]) => [name, type])),
    mayLeaveOut: new Set(rowsAfter(page, "may leave out without `options`").map(([name]) => name)),
    refused: new Map(rowsAfter(page, "not").flatMap(([words, better]) => words.split(", ").map((word) => [word, better]))),
  };
}

/** What a verb promises of the result: a pattern of its type as printed, without `Promise<…>`. */
const results = {
  read: /^(?:Read|SureRead)<|^DocumentTree$/u,
  find: /^readonly .+\[\]$/u,
  format: /^string$/u,
  spell: /^string$/u,
  describe: /^(?:readonly )?string(?:\[\])?$/u,
  print: /^string$/u,
  write: /^Uint8Array$/u,
  is: /^boolean$| is /u,
  contains: /^boolean$/u,
  compare: /^number$/u,
  list: /^readonly .+\[\]$|List$/u,
  each: /^(?:Iterable|Generator|IterableIterator)</u,
  allocate: /^readonly .+\[\]$/u,
  join: /^readonly .+\[\]$/u,
  fold: /^string$/u,
  place: /^string$/u,
  fill: /^string$/u,
  locate: /^(?:Span|TextRange) \| undefined$/u,
  search: /^readonly .+\[\]$/u,
};

const wordsOf = (name) => name.split(/(?=\p{Lu})/u);
const textOf = (node) => node?.getText().replace(/\s+/gu, " ") ?? "void";

/**
 * What is wrong with the names in one report.
 *
 * @param {string} report - Text of an API report.
 * @param {ReturnType<typeof grammarOf>} grammar
 * @param {ReadonlySet<string>} known - Names of all packages, for option types that are handed on.
 * @returns {string[]}
 */
export function findNameFaults(report, grammar, known = new Set()) {
  const code = /```ts\n([\s\S]*?)```/u.exec(report)?.[1] ?? "";
  const source = ts.createSourceFile("report.ts", code, ts.ScriptTarget.Latest, true);
  const faults = [];
  const functions = new Set();
  const types = new Set();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) functions.add(statement.name.text);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.add(statement.name.text);
  }
  const member = (owner, node) => {
    const name = node.name?.getText();
    if (name === undefined || /^[["]/u.test(name)) return;
    if (grammar.refused.has(name)) faults.push(`${owner}.${name}: the word here is ${grammar.refused.get(name)}`);
    // JSON Schema gives the member that names a schema its name.
    if (!/^[a-z][A-Za-z\d]*$/u.test(name) && name !== "$schema") faults.push(`${owner}.${name}: members are written likeThis`);
    const type = grammar.parameters.get(name);
    // What is written by hand is text until it is read.
    if (node.type !== undefined && name === "asOf" && !owner.endsWith("Input") && textOf(node.type) !== type)
      faults.push(`${owner}.${name}: is ${type} everywhere`);
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations)
        if (!/^[a-z][A-Za-z\d]*$/u.test(name.getText())) faults.push(`${name.getText()}: data are written likeThis`);
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const name = statement.name.text;
      if (!/^[A-Z][A-Za-z\d]*$/u.test(name)) faults.push(`${name}: types are written LikeThis`);
      if (/^I[A-Z][a-z]|(?:Interface|Type|Enum)$/u.test(name)) faults.push(`${name}: a type is named after the thing`);
      if (name.endsWith("Options")) {
        const owner = `${name[0].toLowerCase()}${name.slice(1, -"Options".length)}`;
        if (!functions.has(owner)) faults.push(`${name}: no function is called ${owner}`);
      }
      const visit = (node) => {
        if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) member(name, node);
        ts.forEachChild(node, visit);
      };
      visit(statement);
    } else if (ts.isFunctionDeclaration(statement)) faults.push(...faultsOfFunction(statement, grammar, new Set([...types, ...known])));
  }
  for (const name of functions)
    if (name.startsWith("parse") && !exactForms.has(name) && !functions.has(`read${name.slice("parse".length)}`))
      faults.push(`${name}: throws, so a read${name.slice("parse".length)} that does not has to stand beside it`);
  return faults;
}

/** `parseX` is built on `readX`; the exact forms of programs, which no document holds, need no reader. */
const exactForms = new Set(["parseDecimalString", "parseIsoDate", "parsePointLetter", "parseRoman"]);

function faultsOfFunction(statement, grammar, types) {
  const name = statement.name.text;
  const faults = [];
  const [verb = "", ...noun] = wordsOf(name);
  const gives = textOf(statement.type);
  const result = /^Promise<(.*)>$/u.exec(gives)?.[1] ?? gives;
  const isQuestion = /(?:[a-z]Of|[a-z]In[A-Z]\w+)$/u.test(name) && !grammar.verbs.has(verb);
  const isNoun = types.has(result) && name.toLowerCase().endsWith(result.toLowerCase());
  if (!/^[a-z][A-Za-z\d]*$/u.test(name)) faults.push(`${name}: functions are written likeThis`);
  else if (!grammar.verbs.has(verb) && !isQuestion && !isNoun) faults.push(`${name}: "${verb}" is no verb of docs/naming.md`);
  else if (grammar.verbs.has(verb)) {
    if (noun.length === 0 && verb !== "run") faults.push(`${name}: a verb needs its noun`);
    if (Object.hasOwn(results, verb) && !results[verb].test(result))
      faults.push(`${name}: gives ${gives}, which is not what ${verb}… promises`);
    if (verb === "parse" && /^(?:Read|SureRead)</u.test(result)) faults.push(`${name}: gives ${gives}, which is what read… promises`);
    if (verb === "load" && !gives.startsWith("Promise<")) faults.push(`${name}: load… gives a promise`);
    if (verb === "create" && noun.length > 0 && types.has(noun.join("")) && !result.startsWith(noun.join("")))
      faults.push(`${name}: gives ${gives}`);
  }
  statement.parameters.forEach((parameter, index) => {
    const called = parameter.name.getText();
    const type = textOf(parameter.type);
    const isLast = index === statement.parameters.length - 1;
    const wanted = grammar.parameters.get(called);
    if (wanted !== undefined && type !== wanted) faults.push(`${name}: ${called} is ${wanted} everywhere, and ${type} here`);
    if (grammar.refused.has(called)) faults.push(`${name}: ${called} is called ${grammar.refused.get(called)}`);
    if (type.endsWith("Options") && (called !== "options" || !isLast)) faults.push(`${name}: options come last and are called so`);
    if (called === "options") {
      const own = `${name[0].toUpperCase()}${name.slice(1)}Options`;
      const sister = /^(?:parse|read|find|format|list)[A-Z]\w*$/u.test(name);
      if (type !== own && !(sister && type.endsWith("Options"))) faults.push(`${name}: its options are called ${own}, not ${type}`);
    } else if (parameter.questionToken !== undefined && !grammar.mayLeaveOut.has(name))
      faults.push(`${name}: ${called} may be left out, so it belongs into options`);
  });
  return faults;
}
