import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseIsoDate } from "@kehoach/core";
import { type DocumentTree, printMarkdown } from "@kehoach/document";
import { writeDocx } from "@kehoach/document/docx";
import { writeXlsx } from "@kehoach/document/xlsx";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rows = [
  ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian thực hiện", "Kinh phí (triệu đồng)"],
  ["1", "Mở lớp kỹ năng số", "Sở Khoa học và Công nghệ", "2027 - 2030", "7.500"],
  ["2", "Tập huấn ở xã", "UBND cấp xã", "Hằng năm", "3.000"],
];
const tree: DocumentTree = {
  id: "x",
  text: "",
  issues: [],
  blocks: [
    { kind: "heading", level: 1, text: "KẾ HOẠCH" },
    { kind: "paragraph", text: "Phổ cập kỹ năng số tỉnh Lâm Đồng giai đoạn 2027 - 2030" },
    { kind: "heading", level: 2, text: "PHỤ LỤC" },
    {
      kind: "table",
      sheet: "Phụ lục",
      rows: rows.map((cells, index) => ({ cells: cells.map((text) => ({ text })), ...(index === 0 ? { header: true } : {}) })),
    },
  ],
};
const html = `<html><body><h1>KẾ HOẠCH</h1><p>Phổ cập kỹ năng số tỉnh Lâm Đồng giai đoạn 2027 - 2030</p><h2>PHỤ LỤC</h2><table>${rows
  .map((cells) => `<tr>${cells.map((text) => `<td><p>${text}</p></td>`).join("")}</tr>`)
  .join("")}</table></body></html>`;
const options = { title: "Thử", asOf: parseIsoDate("2026-11-22") };
const words = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["ke-hoach.docx", () => writeDocx(tree, options)],
  ["ke-hoach.xlsx", () => writeXlsx(tree, options)],
  ["ke-hoach.html", () => words(html)],
  ["xuat-tu-word.doc", () => words(html)],
  ["ke-hoach.md", () => words(printMarkdown(tree))],
  ["ke-hoach.csv", () => words(rows.map((cells) => cells.join(";")).join("\n"))],
  [
    "ke-hoach.txt",
    () => words(["KẾ HOẠCH", "Phổ cập kỹ năng số giai đoạn 2027 - 2030", "PHỤ LỤC", ...rows.map((cells) => cells.join("\t"))].join("\n")),
  ],
  ["docx-thanh.txt", () => writeDocx(tree, options)],
])("kehoach extract %s finds the tasks with their money and agencies", async (name, make) => {
  const path = join(folder, name);
  writeFileSync(path, await make());
  let printed = "";
  const code = await run(["extract", path, "--json"], {
    write: (text) => {
      printed += text;
    },
    writeError: (text) => {
      printed += text;
    },
    clock: () => 0,
  });
  expect([code, printed.slice(0, 1)]).toEqual([0, "{"]);
  const { plan }: { plan: { taskGroups: { tasks: { title: string; assignments: unknown[]; budget: unknown[] }[] }[] } } =
    JSON.parse(printed);
  const tasks = plan.taskGroups.flatMap((group) => group.tasks);
  expect(tasks.map((task) => [task.title, task.assignments.length, task.budget.length])).toEqual([
    ["Mở lớp kỹ năng số", 1, 1],
    ["Tập huấn ở xã", 1, 1],
  ]);
});

const call = async (...words: string[]): Promise<{ readonly code: number; readonly out: string }> => {
  let out = "";
  const take = (text: string): void => {
    out += text;
  };
  return { code: await run(words, { write: take, writeError: take, clock: () => 0 }), out };
};

test("kehoach extract --out writes a plan that plan validate accepts, and forms that read again", async () => {
  const source = join(folder, "nguon.md");
  writeFileSync(source, printMarkdown(tree));
  const target = (ending: string): string => join(folder, `ghi${ending}`);
  for (const ending of [".yaml", ".json", ".xlsx", ".csv"])
    expect((await call("extract", source, "--out", target(ending))).code, ending).toBe(0);
  for (const ending of [".yaml", ".json"]) {
    const { code, out } = await call("plan", "validate", target(ending));
    expect([code, out.includes("2 nhiệm vụ")], out).toEqual([0, true]);
  }
  for (const ending of [".xlsx", ".csv"]) {
    const { out } = await call("extract", target(ending), "--rows", "--json");
    const rows: { tasks: { text: string; budget: { vnd: string } | null }[] } = JSON.parse(out);
    expect(rows.tasks.map(({ text, budget }) => [text, budget?.vnd])).toEqual([
      ["Mở lớp kỹ năng số", "7500000000"],
      ["Tập huấn ở xã", "3000000000"],
    ]);
  }
  expect(await call("extract", source, "--out", target(".pdf"))).toMatchObject({ code: 2 });
});
