import { expect, test } from "vitest";
import { makeDocx, p, r, tbl, tc } from "../test/make-docx.ts";
import { data, makeXlsx, row } from "../test/make-xlsx.ts";
import { createPlaceDescriber } from "./describe-place.ts";
import { readDocx } from "./docx.ts";
import { readCsv } from "./csv.ts";
import { readHtml } from "./html.ts";
import type { DocumentTree } from "./tree.ts";
import { readXlsx } from "./xlsx.ts";

const placeOf = (tree: DocumentTree, words: string, language: "vi" | "en" = "vi"): string => {
  const start = tree.text.indexOf(words);
  return createPlaceDescriber(tree, language).describe({ document: tree.id, start, end: start + words.length });
};

test("createPlaceDescriber() counts paragraphs, tables, rows and columns on the grid, and notes", async () => {
  const head =
    tc(p("STT"), '<w:vMerge w:val="restart"/>') +
    tc(p("Thời gian"), '<w:gridSpan w:val="2"/>') +
    tc(p("Cơ quan"), '<w:vMerge w:val="restart"/>');
  const second = tc(p(""), "<w:vMerge/>") + tc(p("Từ năm")) + tc(p("Đến năm")) + tc(p(""), "<w:vMerge/>");
  const third = tc(p("1")) + tc(p("2026")) + tc(p("2030") + tbl(tc(p("trong")) + tc(p("nữa")))) + tc(p("Sở A"));
  const body = `${p("Một")}${tbl(tc(p("x")) + tc(p("y")))}${p("Hai")}${tbl(head, second, third)}<w:p>${r("Cuối")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const footnotes = `<w:footnote w:id="2">${p("Chú thích")}</w:footnote>`;
  const tree = await readDocx(makeDocx(body, { footnotes, header: p("Dự thảo") }), { id: "x" });
  expect(["Hai", "Cơ quan", "Đến năm", "2030", "nữa", "Sở A", "Cuối", "Chú thích", "Dự thảo"].map((words) => placeOf(tree, words))).toEqual(
    [
      "đoạn 2",
      "bảng 2, dòng 1, cột 4",
      "bảng 2, dòng 2, cột 3",
      "bảng 2, dòng 3, cột 3",
      "bảng 2, dòng 3, cột 3, trong ô: bảng 1, dòng 1, cột 2",
      "bảng 2, dòng 3, cột 4",
      "đoạn 3",
      "chú thích chân trang 1",
      "đầu trang",
    ],
  );
  expect(placeOf(tree, "Sở A", "en")).toBe("table 2, row 3, column 4");
});

test("createPlaceDescriber() names cells of spreadsheets as they do", async () => {
  const xml = data(row(1, { A: "PHỤ LỤC" }), row(4, { B: "STT", C: "Việc" }), row(7, { B: 1, C: "Mở lớp" }));
  const tree = await readXlsx(makeXlsx([{ name: "Phụ lục", xml }]), { id: "x" });
  expect([placeOf(tree, "Mở lớp"), placeOf(tree, "Việc", "en"), placeOf(tree, "PHỤ LỤC")]).toEqual([
    "trang tính “Phụ lục”, ô C7",
    "sheet “Phụ lục”, cell C4",
    "đoạn 1",
  ]);
});

test("createPlaceDescriber() counts tables within a cell, and goes on behind them", () => {
  const inner = "<table><tr><td>Năm</td><td>Triệu</td></tr><tr><td>2027</td><td>150</td></tr></table>";
  const tree = readHtml(`<table><tr><td>Bên</td><td><p>Trước</p>${inner}<p>Giữa</p>${inner.replace("150", "90")}</td></tr></table>`, {
    id: "x",
  });
  expect(["Trước", "150", "Giữa", "90"].map((words) => placeOf(tree, words))).toEqual([
    "bảng 1, dòng 1, cột 2",
    "bảng 1, dòng 1, cột 2, trong ô: bảng 1, dòng 2, cột 2",
    "bảng 1, dòng 1, cột 2",
    "bảng 1, dòng 1, cột 2, trong ô: bảng 2, dòng 2, cột 2",
  ]);
  expect(placeOf(tree, "90", "en")).toBe("table 1, row 1, column 2, inside it: table 2, row 2, column 2");
});

test("createPlaceDescriber() counts the rows of CSV as a spreadsheet does: blank ones too, and one for a cell of several lines", () => {
  const csv = 'sep=;\nTT;Việc;\n\n;\n"1";"Mở\nlớp"\n"2";Thi\n';
  const tree = readCsv(csv, { id: "x" });
  const [table] = tree.blocks;
  const places = createPlaceDescriber(tree, "vi");
  const rows = table?.kind === "table" ? table.rows : [];
  expect(rows.map(({ span }) => (span === undefined ? undefined : places.locate(span)))).toEqual(
    [1, 4, 5].map((row) => ({ kind: "cell", table: 1, row, column: 1 })),
  );
  expect(["lớp", "Thi"].map((words) => placeOf(tree, words))).toEqual(["bảng 1, dòng 4, cột 2", "bảng 1, dòng 5, cột 2"]);
});

test("createPlaceDescriber() has no place for an empty document", () => {
  const describer = createPlaceDescriber({ id: "x", text: "", blocks: [], issues: [] }, "vi");
  expect([describer.locate({ document: "x", start: 0, end: 1 }), describer.describe({ document: "x", start: 0, end: 1 })]).toEqual([
    undefined,
    "?",
  ]);
});
