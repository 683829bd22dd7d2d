import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("eslint refuses in a source what the house does not want", async () => {
  const text = [
    "const loop = /^(a+)+$/u;",
    "const move = /\\s+$/u;",
    "const cast = JSON.parse('1') as number;",
    "const sure = [1].find((one) => one > loop.lastIndex)!;",
    "const open: any = move;",
    "Promise.resolve(cast + sure);",
    "export default open;",
  ].join("\n");
  // Typed rules need a file that the project knows; what is in it is not read.
  // On CI the parser takes the file from the disk, where this text is not.
  const overrideConfig = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } };
  const [result] = await new ESLint({ cwd: root, overrideConfig }).lintText(text, { filePath: join(root, "packages/core/src/span.ts") });
  const rules = new Set(result?.messages.map(({ ruleId }) => ruleId));
  expect([...rules].toSorted()).toEqual(
    expect.arrayContaining([
      "@typescript-eslint/consistent-type-assertions",
      "@typescript-eslint/no-explicit-any",
      "@typescript-eslint/no-floating-promises",
      "@typescript-eslint/no-non-null-assertion",
      "no-restricted-syntax",
      "regexp/no-super-linear-backtracking",
      "regexp/no-super-linear-move",
    ]),
  );
}, 60_000);

test("oxlint refuses files that import each other in a circle", () => {
  const folder = mkdtempSync(join(tmpdir(), "circle-"));
  writeFileSync(join(folder, "a.ts"), 'import { b } from "./b.ts";\nexport const a = b;\n');
  writeFileSync(join(folder, "b.ts"), 'import { a } from "./a.ts";\nexport const b = a;\n');
  const { stdout, status } = spawnSync(join(root, "node_modules/.bin/oxlint"), ["-c", join(root, ".oxlintrc.json"), "."], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(status).not.toBe(0);
  expect(stdout).toContain("no-cycle");
});
