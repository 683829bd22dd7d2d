import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSamples, examplesOf, fencesOf, namesOf, toAssertions } from "../scripts/build-samples.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const exampleOf = (name: string, lines: readonly string[], declaration: string): string =>
  ["/**", ` * Says ${name}.`, " *", " * @example", " * ```ts", ...lines.map((line) => ` * ${line}`), " * ```", " */", declaration, ""].join(
    "\n",
  );

describe("fencesOf()", () => {
  test("finds ts fences with their lines, at any indentation", () => {
    const page = [
      "# A",
      "```ts",
      "a();",
      "```",
      "- item",
      "  ```ts no-run",
      "  b();",
      "    c();",
      "  ```",
      "```sh",
      "npm test",
      "```",
    ].join("\n");
    expect(fencesOf(page)).toEqual([
      { code: "a();\n", noRun: false, line: 2 },
      { code: "b();\n  c();\n", noRun: true, line: 6 },
    ]);
  });
  test.each(["typescript", "js", "ts norun"])("refuses a fence that starts with ```%s, which no test would see", (info) => {
    expect(fencesOf(`\`\`\`${info}\na();\n\`\`\`\n`)[0]?.fault).toContain(info);
  });
  test("reads what stands inside a longer fence as its content", () => {
    expect(fencesOf("````md\n```ts\na();\n```\n````\n")).toEqual([]);
  });
  test("refuses a fence that is not closed", () => {
    expect(fencesOf("```ts\na();\n")[0]?.fault).toBe("the fence is not closed");
  });
});

describe("examplesOf()", () => {
  test("gives the line of the fence in the file", () => {
    const text = `const other = 1;\n${exampleOf("add", ["add(1, 2); // → 3"], "export function add(a: number, b: number) { return a + b; }")}`;
    expect(examplesOf(text)).toEqual({ examples: [{ name: "add", code: "add(1, 2); // → 3\n", noRun: false, line: 6 }], missing: [] });
  });
  test.each([
    "export function bare(): void {}",
    "export const bare = (): void => {};",
    "/** Says it. */\nexport async function bare(): Promise<void> {}",
  ])("reports %j, a function without an example", (text) => {
    expect(examplesOf(text).missing.map(({ name }) => name)).toEqual(["bare"]);
  });
  test("asks nothing of types, of values and of what is not exported", () => {
    expect(examplesOf("export interface A { a: string }\nexport const b = 1;\nfunction c() {}").missing).toEqual([]);
  });
  test("is content with an example at one of the overloads", () => {
    const text = `${exampleOf("f", ["f(1); // → 1"], "export function f(a: number): number;")}export function f(a: unknown) { return a; }`;
    expect(examplesOf(text).missing).toEqual([]);
  });
  test("finds the examples of members and of the package", () => {
    const member = exampleOf("size", ["box.size; // → 1"], "readonly size: number;");
    const door = exampleOf("all", ["f(); // → 1"], "").replace("*/", "* @packageDocumentation\n */");
    expect(examplesOf(`${door}\nexport interface Box {\n${member}}`).examples.map(({ name }) => name)).toEqual(["the package", "Box.size"]);
  });
});

test("namesOf() lists what a door exports, under the outer and the inner name", () => {
  const door = 'export { a, b as c, type D } from "./a.ts";\nexport type { E } from "./e.ts";\nexport const f = 1;';
  expect([...namesOf(door)]).toEqual([
    ["a", { inside: "a", type: false }],
    ["c", { inside: "b", type: false }],
    ["D", { inside: "D", type: true }],
    ["E", { inside: "E", type: true }],
    ["f", { inside: "f", type: false }],
  ]);
});

describe("toAssertions()", () => {
  test.each([
    ["add(1, 2); // → 3", "expect(add(1, 2)).toEqual(3);"],
    ["await load(); // → [1]", "expect(await load()).toEqual([1]);"],
    ["add(1, 2);\n// → 3", "expect(add(1, 2)).toEqual(3);"],
    ["const sum = add(1, 2); // → 3", "const sum = add(1, 2);\nexpect(sum).toEqual(3);"],
    ['due(); // → "2026-11-23" (day 5 is a Saturday)', 'expect(due()).toEqual("2026-11-23");'],
    ["rest(); // → -1 (one too many)", "expect(rest()).toEqual(-1);"],
    ["find(); // → undefined (there is none)", "expect(find()).toEqual(undefined);"],
    ["due(); // → day(1)", "expect(due()).toEqual(day(1));"],
    ["read();\n// → {\n//   a: 1,\n// }", "expect(read()).toEqual({\n   a: 1,\n });"],
    ["export const a = 1; // → 1", "const a = 1;\nexpect(a).toEqual(1);"],
  ])("makes an assertion of %j", (code, expected) => {
    expect(toAssertions(code)).toMatchObject({ code: expected, assertions: 1, faults: [] });
  });
  test("compares what is printed with the comment lines right below", () => {
    const { code, assertions } = toAssertions("console.log(1);\nconsole.log(2);\n// 1\n//\n// 2\n\n// Now something else:\nnext();");
    expect(assertions).toBe(1);
    expect(code).toContain('expect(__shown()).toBe("1\\n\\n2");\nnext();');
  });
  test.each(["if (a) {\n  b(); // → 1\n}", "const { a } = b(); // → 1", "a(); // → one of many", "a(); // → 1, 2; 3"])(
    "refuses %j, an arrow that nothing would check",
    (code) => {
      expect(toAssertions(code).faults).not.toEqual([]);
    },
  );
});

describe("the generated tests", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const states = new Map<string, string>();
  let types = "";
  let faults: readonly string[] = [];

  beforeAll(() => {
    const functions = [
      exampleOf("good", ["good(await Promise.resolve(1)); // → 1"], "export const good = (a: number): number => a;"),
      exampleOf("wrong", ["wrong(1); // → 2"], "export const wrong = (a: number): number => a;"),
      exampleOf("silent", ["silent(1);"], "export const silent = (a: number): number => a;"),
      exampleOf("illTyped", ['illTyped("1"); // → "1"'], "export const illTyped = (a: number): number => a;"),
      "export const bare = (): void => {};",
      exampleOf("hidden", ["hidden(1); // → 2"], "export const hidden = (a: number): number => a;"),
    ];
    write("packages/sums/package.json", JSON.stringify({ name: "@kehoach/sums", exports: { ".": "./dist/index.js" } }));
    write("packages/sums/src/index.ts", 'export { bare, good, illTyped, silent, wrong } from "./sums.ts";\n');
    write("packages/sums/src/sums.ts", functions.join("\n"));
    write(
      "README.md",
      [
        ["```ts", 'import { good } from "@kehoach/sums";', "console.log(good(1), [5]);", "// 1 [ 5 ]", "```"],
        ["```ts", 'import { good } from "@kehoach/sums";', "console.log(good(1));", "// 2", "```"],
        ["```ts", 'import { good } from "@kehoach/sums";', "console.log(good(1));", "// 1", "console.log(good(2));", "```"],
        ["```ts no-run", 'import { good } from "@kehoach/sums";', "good(undefined);", "```"],
      ]
        .flat()
        .join("\n"),
    );
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    write(
      "vitest.config.mjs",
      `export default { resolve: { alias: { "@kehoach/sums": ${JSON.stringify(join(folder, "packages/sums/src/index.ts"))} } }, test: { include: [".samples/*.test.ts"] } };`,
    );
    write(
      "tsconfig.json",
      JSON.stringify({
        extends: join(root, "tsconfig.samples.json"),
        compilerOptions: { paths: { "@kehoach/sums": ["./packages/sums/src/index.ts"] } },
        include: [".samples/*.ts"],
      }),
    );
    ({ faults } = buildSamples(folder));
    const call = (script: string, args: readonly string[]): string =>
      spawnSync(process.execPath, [join(root, "node_modules", script), ...args], { cwd: folder, encoding: "utf8" }).stdout;
    const report: { testResults: { assertionResults: { title: string; status: string }[] }[] } = JSON.parse(
      call("vitest/vitest.mjs", ["run", "--reporter=json"]),
    );
    for (const { title, status } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) states.set(title, status);
    types = call("typescript/bin/tsc", ["-p", "tsconfig.json"]);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["passed", "packages/sums/src/sums.ts:5 good", "a true example, with await and without an import"],
    ["failed", "packages/sums/src/sums.ts:15 wrong", "a false example"],
    ["failed", "packages/sums/src/sums.ts:25 silent", "an example without an assertion"],
    ["failed", "packages/sums/src/sums.ts:46 hidden", "a false example of what no door exports"],
    ["passed", "README.md:1 sample", "a sample that prints what it says"],
    ["failed", "README.md:6 sample", "a sample that prints something else"],
    ["failed", "README.md:11 sample", "a sample that prints more than it shows"],
    ["skipped", "README.md:17 sample", "a sample marked no-run"],
  ])("%s: %s, %s", (state, title) => {
    expect(states.get(title)).toBe(state);
  });
  test("are type-checked, those that do not run as well", () => {
    expect(types.match(/error TS\d+/gu)).toEqual(["error TS2345", "error TS2345"]);
    expect(types).toContain("README-md.test.ts");
    expect(types).toContain("sums-ts.test.ts");
  });
  test("leave out no exported function", () => {
    expect(faults).toEqual(["packages/sums/src/sums.ts:41 bare has no @example"]);
  });
  test("vanish with the page they came from, and stay untouched when it did not change", () => {
    rmSync(join(folder, "README.md"));
    buildSamples(folder);
    expect(readdirSync(join(folder, ".samples"))).toEqual(["packages-sums-src-sums-ts.test.ts"]);
  });
});
