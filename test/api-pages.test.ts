import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pages-"));

/** What typedoc says about one source of a package of ours, with the settings of this repository. */
function buildPages(source: string): { readonly code: number | null; readonly text: string } {
  writeFileSync(join(folder, "packages/core/src/index.ts"), source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/typedoc/bin/typedoc"), "--emit", "none"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, text: `${stdout}${stderr}` };
}

beforeAll(() => {
  mkdirSync(join(folder, "packages/core/src"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "workspace", private: true }));
  writeFileSync(join(folder, "packages/core/package.json"), JSON.stringify({ name: "@kehoach/core", version: "0.0.0" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(root, "tsconfig.base.json"), include: ["packages/*/src"] }));
  writeFileSync(join(folder, "tsdoc.json"), JSON.stringify({ extends: [join(root, "tsdoc.json")] }));
  writeFileSync(
    join(folder, "typedoc.json"),
    JSON.stringify({
      extends: [join(root, "typedoc.json")],
      entryPoints: ["packages/core/src/index.ts"],
      tsconfig: "tsconfig.json",
      readme: "none",
      intentionallyNotDocumented: [],
    }),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the API pages take what is documented, with the Vietnamese term", () => {
  expect(
    buildPages("/**\n * A day. @vi ngày\n */\nexport interface Day {\n  /** Its number. */\n  readonly number: number;\n}\n"),
  ).toMatchObject({
    code: 0,
  });
}, 60_000);

test("the API pages refuse what is not documented, a broken link and an unknown tag", () => {
  const { code, text } = buildPages(
    "export interface Day {\n  readonly number: number;\n}\n/** See {@link Week}. */\nexport const week = 1;\n",
  );
  expect(code).not.toBe(0);
  expect(text).toContain("Day (Interface)");
  expect(text).toContain("Day.number (Property)");
  expect(text).toContain('Failed to resolve link to "Week"');
  expect(buildPages("/** A week. @tuan x */\nexport const week = 1;\n").text).toContain("unknown block tag @tuan");
}, 60_000);
