import mammoth from "mammoth";
import { strFromU8, unzipSync } from "fflate";
import { parseIsoDate } from "@kehoach/core";
import { bench, describe } from "vitest";
import { readDocx, writeDocx } from "../src/docx.ts";
import type { Block, DocumentTree, TableRow } from "../src/tree.ts";

// A plan of 100 pages: a third of them body, the rest an annex with a row for each task.
const sentence =
  "Ủy ban nhân dân tỉnh giao Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành mở lớp bồi dưỡng kỹ năng số cho cán bộ cấp xã.";
const blocks: Block[] = [];
for (let page = 0; page < 35; page++) {
  blocks.push({ kind: "heading", level: 2, text: `${page + 1}. Nhiệm vụ ${page + 1}` });
  for (let index = 0; index < 12; index++) blocks.push({ kind: "paragraph", text: `${sentence} ${sentence}` });
}
const rows = Array.from(
  { length: 900 },
  (_, index): TableRow => ({
    cells: [`${index + 1}`, sentence, "Sở Nội vụ", "Các sở, ban, ngành; UBND cấp xã", "2026 - 2030", "7.500 triệu"].map((text) => ({
      text,
    })),
  }),
);
blocks.push({ kind: "table", rows });
const tree: DocumentTree = { id: "x", text: "", issues: [], blocks };
const file = await writeDocx(tree, { title: "100 trang", asOf: parseIsoDate("2026-11-22") });
const size = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array()).length;

// Who does not read every cell is not timed.
const read = await readDocx(file, { id: "x" });
const cells = read.blocks.flatMap((block) =>
  block.kind === "table" ? block.rows.flatMap((row) => row.cells.map(({ text }) => text)) : [],
);
if (cells.length !== 5_400 || cells.at(-1) !== "7.500 triệu") throw new Error(`readDocx read ${cells.length} cells`);
const before = process.memoryUsage().rss;
await readDocx(file, { id: "x" });
console.log(
  `${Math.round(size / 1000)} kB of XML, ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more memory after reading it again`,
);

// Reading takes a second or more: a few times are enough.
const few = { iterations: 3, time: 1, warmupIterations: 1, warmupTime: 1 };

describe("a DOCX of 100 pages", () => {
  bench(
    "readDocx, with places and issues",
    async () => {
      await readDocx(file, { id: "x" });
    },
    few,
  );
  bench(
    "mammoth, to HTML",
    async () => {
      await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    },
    few,
  );
});
