import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { data, makeXlsx, row, type XlsxParts } from "../../test/make-xlsx.ts";
import { misplacedIn, outlineOf } from "../../test/outline-of.ts";
import { readXlsx, type ReadXlsxOptions } from "./read-xlsx.ts";

const outline = async (bytes: Uint8Array, options?: Partial<ReadXlsxOptions>): Promise<readonly string[]> => {
  const tree = await readXlsx(bytes, { id: "x", ...options });
  expect(misplacedIn(tree)).toEqual([]);
  return [...outlineOf(tree), ...tree.issues.map(({ code, params }) => `! ${[code, ...Object.values(params)].join(" ")}`)];
};
const one = (xml: string, parts?: XlsxParts): Uint8Array => makeXlsx([{ name: "Phụ lục", xml }], parts);
const head = row(3, { B: "STT", C: "Nhiệm vụ", D: "Kinh phí" });

describe("readXlsx() reads", () => {
  test("lines above and below the table as paragraphs, the table from its first column to its last", async () => {
    const xml = data(
      row(1, { B: "PHỤ LỤC I" }),
      row(2, { B: "(Kèm theo Kế hoạch)" }),
      head,
      row(4, { B: "I. Hạ tầng" }),
      row(5, { B: 1, C: "Mở lớp\ncho cán bộ; Thi", D: 7500 }),
      row(6, { B: "II. Dữ liệu" }),
      row(8, { B: "Ghi chú: tạm tính" }),
    );
    expect(await outline(one(xml))).toEqual([
      "p PHỤ LỤC I",
      "p (Kèm theo Kế hoạch)",
      "STT | Nhiệm vụ | Kinh phí / I. Hạ tầng |  |  / 1 | Mở lớp cho cán bộ; Thi | 7500 / II. Dữ liệu |  | ",
      "p Ghi chú: tạm tính",
    ]);
  });

  test("several sheets, two tables on one sheet, sheets of words only", async () => {
    const two = data(row(1, { A: "a", B: "b" }), row(2, { A: 1, B: 2 }), row(6, { A: "Bảng 2" }), row(7, { A: "c", B: "d" }));
    const tree = await readXlsx(
      makeXlsx([
        { name: "Một", xml: two },
        { name: "Chữ", xml: data(row(1, { A: "Chỉ có chữ" })) },
      ]),
      { id: "x" },
    );
    expect(outlineOf(tree)).toEqual(["a | b / 1 | 2", "p Bảng 2", "c | d", "p Chỉ có chữ"]);
    expect(tree.blocks.map((block) => (block.kind === "table" ? block.sheet : ""))).toEqual(["Một", "", "Một", ""]);
  });

  test("merged cells, addresses, frozen rows as header rows", async () => {
    const xml = `<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>${data(
      row(1, { A: "STT", B: "Thời gian", D: "Cơ quan" }),
      row(2, { B: "Từ", C: "Đến" }),
      row(3, { A: 1, B: 2026, C: 2030, D: "Sở A" }),
      row(4, { A: 2, B: 2027, C: 2028 }),
    )}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/><mergeCell ref="D3:D4"/><mergeCell ref="bậy"/></mergeCells>`;
    const tree = await readXlsx(one(xml), { id: "x" });
    expect(outlineOf(tree)).toEqual(["# STTv2 | Thời gian>2 | Cơ quanv2 / # Từ | Đến / 1 | 2026 | 2030 | Sở Av2 / 2 | 2027 | 2028"]);
    const [table] = tree.blocks;
    expect(table?.kind === "table" ? table.rows[3]?.cells.map(({ address, value }) => [address, value]) : []).toEqual([
      ["A4", { kind: "number", number: 2 }],
      ["B4", { kind: "number", number: 2027 }],
      ["C4", { kind: "number", number: 2028 }],
    ]);
  });

  test("numbers and days as they are shown, shared and rich words, bold, true and false", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="#,##0&quot; triệu&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="9" fontId="1"/></cellXfs>';
    const strings = ["<t>Mở lớp</t>", "<r><t>Một </t></r><r><rPr><b/></rPr><t>hai</t></r><rPh><t>bỏ</t></rPh>"];
    const cells = {
      A: '<c t="s"><v>0</v></c>',
      B: '<c t="s"><v>1</v></c>',
      C: '<c s="1"><v>7500</v></c>',
      D: '<c s="2"><v>46348</v></c>',
      E: '<c s="3"><v>0.7</v></c>',
      F: '<c t="b"><v>1</v></c>',
      G: '<c t="str"><f>A1</f><v>Mở lớp</v></c>',
      H: '<c t="s"><v>99</v></c>',
    };
    const tree = await readXlsx(one(data(row(1, cells)), { strings, styles }), { id: "x" });
    expect(outlineOf(tree)).toEqual(["Mở lớp | Một hai | 7.500 triệu | 22/11/2026 | 70% | TRUE | Mở lớp"]);
    const [table] = tree.blocks;
    expect(table?.kind === "table" ? table.rows[0]?.cells[4] : {}).toMatchObject({
      runs: [{ text: "70%", bold: true }],
      value: { number: 0.7 },
    });
  });

  test("cells and rows that do not say where they stand", async () => {
    expect(await outline(one("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>"))).toEqual([
      "1 | 2 /  | 3",
    ]);
  });
});

describe("readXlsx() says what it did not read", () => {
  const hidden = `<cols><col min="4" max="4" hidden="1"/></cols>${data(
    row(1, { A: "STT", B: "Việc", D: "ẩn" }),
    row(2, { A: 1, B: "a" }, 'hidden="1"'),
    row(3, { A: 2, B: "b" }),
    row(4, { A: 3, B: "c" }, 'hidden="true"'),
    row(5, { A: 4, B: "d" }, 'hidden="1"'),
    row(6, {}, 'hidden="1"'),
  )}`;
  test("hidden rows, columns and sheets, unless they are asked for", async () => {
    const bytes = makeXlsx([
      { name: "Hiện", xml: hidden },
      { name: "Ẩn", xml: data(row(1, { A: "x" })), state: "veryHidden" },
    ]);
    expect(await outline(bytes)).toEqual([
      "STT | Việc / 2 | b",
      "! hidden-rows-ignored Hiện 3 2, 4-5",
      "! hidden-columns-ignored Hiện 1 D",
      "! hidden-sheet-ignored Ẩn",
    ]);
    expect(await outline(bytes, { hidden: true })).toEqual(["STT | Việc | ẩn / 1 | a |  / 2 | b |  / 3 | c |  / 4 | d | ", "p x"]);
  });

  test("formulas without a result, errors, cells that are too long or too many", async () => {
    const cells = { A: "<c><f>SUM(B1:B9)</f></c>", B: '<c t="e"><v>#REF!</v></c>', C: "d".repeat(32_800) };
    const read = await outline(one(data(row(1, cells))));
    expect([read[0]?.length, ...read.slice(1)]).toEqual([
      "#REF! | ".length + 32_767,
      "! formula-without-value A1 Phụ lục",
      "! cell-error B1 Phụ lục #REF!",
      "! cell-cut C1 Phụ lục 32767",
    ]);
    const many = data(...Array.from({ length: 9 }, (_, index) => row(index + 1, { A: 1, B: 2 })));
    expect(await outline(one(many), { maxCells: 5 })).toEqual(["1 | 2 / 1 | 2 / 1", "! too-many-cells 5 Phụ lục 3"]);
  });

  test("remarks, pictures, macros", async () => {
    const more = { "xl/comments1.xml": strToU8("<x/>"), "xl/media/a.png": strToU8("x"), "xl/vbaProject.bin": strToU8("x") };
    expect(await outline(one(data(row(1, { A: 1, B: 2 })), { more }))).toEqual([
      "1 | 2",
      "! comments-ignored 1",
      "! images-ignored 1",
      "! macros-ignored 1",
    ]);
  });

  test("a broken sheet, from where on, and keeps the others", async () => {
    const bytes = makeXlsx([
      { name: "Hỏng", xml: `${data(row(1, { A: 1, B: 2 }))}</x>` },
      { name: "Lành", xml: data(row(1, { A: 3, B: 4 })) },
    ]);
    const read = await outline(bytes);
    expect(read.slice(0, 2)).toEqual(["1 | 2", "3 | 4"]);
    expect(read[2]).toContain("! xml-broken xl/worksheets/sheet1.xml 1 ");
  });

  test("what is no workbook, and an empty one", async () => {
    expect(await outline(zipSync({ "a.txt": strToU8("x") }))).toEqual(["! not-an-xlsx"]);
    expect(await outline(one(data()))).toEqual(["! document-empty"]);
  });

  test("a sheet that spreads two cells over all of Excel, and merges that cover all of it", async () => {
    const xml = `${data(row(1, { A: 1, XFD: 2 }), row(1_048_576, { A: 3, XFD: 4 }))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3_000)}</mergeCells>`;
    expect((await outline(one(xml)))[0]).toContain("1");
  });
});
