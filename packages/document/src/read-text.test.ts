import { describe, expect, test } from "vitest";
import { createPlaceDescriber } from "./describe-place.ts";
import { locateInText } from "./locate-in-text.ts";
import { readText } from "./read-text.ts";
import type { DocumentTree } from "./tree.ts";

const outline = (tree: DocumentTree): readonly string[] =>
  tree.blocks.map((block) =>
    block.kind === "table"
      ? `table ${block.rows.map((row) => row.cells.map((cell) => cell.text).join("|")).join(" / ")}`
      : block.kind === "page-break"
        ? "break"
        : `${block.kind}${block.kind === "list-item" ? ` ${block.marker}` : ""} ${block.text}`,
  );
const read = (text: string): readonly string[] => outline(readText(text, { id: "x" }));

describe("readText()", () => {
  test("makes rows of lines with tabs, and keeps empty cells", () => {
    expect(read("STT\tViệc\tCơ quan\n1\tMở lớp\t\n\tvà thi\tSở A")).toEqual(["table STT|Việc|Cơ quan / 1|Mở lớp| / |và thi|Sở A"]);
  });

  test("goes on with a table over blank lines, and ends it at a paragraph or another width", () => {
    expect(read("1\ta\tb\n\n  \n2\tc\td\nHết bảng.\n1\tx\ty\n\n1\tx\ty\tz")).toEqual([
      "table 1|a|b / 2|c|d",
      "paragraph Hết bảng.",
      "table 1|x|y",
      "table 1|x|y|z",
    ]);
  });

  test("makes rows of lines with strokes that agree with a neighbour, and of no other", () => {
    expect(read("TT | Việc | Cơ quan\n1 | Mở lớp | Sở A")).toEqual(["table TT|Việc|Cơ quan / 1|Mở lớp|Sở A"]);
    expect(read("| TT | Việc | Cơ quan |\n|---|---|---|\n| 1 | Mở lớp | |")).toEqual(["table TT|Việc|Cơ quan / 1|Mở lớp|"]);
    expect(read("Bậc 1 | 2 | 3 của khung.\nMở lớp.")).toEqual(["paragraph Bậc 1 | 2 | 3 của khung.", "paragraph Mở lớp."]);
  });

  test("joins a sentence that lines and pages cut, and nothing else", () => {
    expect(read("Mở lớp cho\ncán bộ\n\nxã, phường.\ntiếp theo")).toEqual([
      "paragraph Mở lớp cho cán bộ xã, phường.",
      "paragraph tiếp theo",
    ]);
    expect(read("Mở lớp\na) lớp một\nb) lớp hai\n- việc\nSở Nội vụ")).toEqual([
      "paragraph Mở lớp",
      "paragraph a) lớp một",
      "paragraph b) lớp hai",
      "list-item - việc",
      "paragraph Sở Nội vụ",
    ]);
  });

  test("strips the marks other formats left behind", () => {
    expect(read("## **I. MỤC TIÊU**\n*a) Đến năm 2030:*\n<b>II</b>\tViệc<br>chính\t__x__\n* mục")).toEqual([
      "heading I. MỤC TIÊU",
      "paragraph a) Đến năm 2030:",
      "table II|Việc chính|x",
      "list-item * mục",
    ]);
  });

  test.each([
    ["Số: *118* /KH-UBND", "Số: 118 /KH-UBND"],
    ["Kinh phí 500 triệu (*trong đó* vốn tỉnh 300 triệu)", "Kinh phí 500 triệu (trong đó vốn tỉnh 300 triệu)"],
    ["Mở *ba* lớp, *bốn* khóa", "Mở ba lớp, bốn khóa"],
    ["Số lớp* và số khóa*", "Số lớp* và số khóa*"],
    ["5 * 3 * 2 = 30", "5 * 3 * 2 = 30"],
    ["2*3*4", "2*3*4"],
    ["Ghi chú *: số liệu *ước", "Ghi chú *: số liệu *ước"],
  ])("strips emphasis within a line: %j", (line, words) => {
    expect(read(line)).toEqual([`paragraph ${words}`]);
  });

  test("strips emphasis that goes over lines, and keeps the asterisk of a footnote", () => {
    expect(read("*(Kèm theo Kế hoạch\ncủa tỉnh)*\nSố liệu tạm tính*")).toEqual([
      "paragraph (Kèm theo Kế hoạch của tỉnh)",
      "paragraph Số liệu tạm tính*",
    ]);
  });

  test("composes letters, drops marks without width and a byte order mark, takes every line end", () => {
    expect(read(`\ufeff${"Kế hoạch số".normalize("NFD")}\u200b 1.\r\nHai\u00a0 ba.\rBốn.`)).toEqual([
      "paragraph Kế hoạch số 1.",
      "paragraph Hai ba.",
      "paragraph Bốn.",
    ]);
  });

  test.each<[string, readonly string[]]>([
    ["Đà Lạt, ngày\n20 tháng 02 năm 2027", ["Đà Lạt, ngày 20 tháng 02 năm 2027"]],
    ["Số:\n07/KH-UBND", ["Số: 07/KH-UBND"]],
    ["Thực hiện Quyết định số\n7/QĐ-TTg", ["Thực hiện Quyết định số 7/QĐ-TTg"]],
    ["ỦY\nBAN NHÂN DÂN\nTỈNH LÂM ĐỒNG", ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"]],
    ["QUYẾT\nĐỊNH:\nĐiều 1. Ban hành", ["QUYẾT ĐỊNH:", "Điều 1. Ban hành"]],
    ["Căn cứ Luật Tổ chức\nChính quyền địa phương;\nCăn cứ Luật B", ["Căn cứ Luật Tổ chức Chính quyền địa phương;", "Căn cứ Luật B"]],
    ["ỦY BAN NHÂN DÂN |\n|\nSố: 7/KH-UBND |", ["ỦY BAN NHÂN DÂN", "Số: 7/KH-UBND"]],
    ["Đà Lạt, ngày 12 tháng\n3 năm 2027", ["Đà Lạt, ngày 12 tháng 3 năm 2027"]],
    ["Công an chủ trì. Thời gian:\ntháng 5/2027.", ["Công an chủ trì. Thời gian: tháng 5/2027."]],
    ["2. Mở lớp; kinh phí\n1.260 triệu đồng.", ["2. Mở lớp; kinh phí 1.260 triệu đồng."]],
    // What only looks cut.
    ["1. Các nhóm gồm\n2. Nhóm hai", ["1. Các nhóm gồm", "2. Nhóm hai"]],
    ["5 Truyền thông giai đoạn 03 năm\n6 Mạng lưới", ["5 Truyền thông giai đoạn 03 năm", "6 Mạng lưới"]],
    ["Năm\n2027", ["Năm", "2027"]],
    ["Tổng số\n15", ["Tổng số", "15"]],
    ["KẾ HOẠCH\nKỸ NĂNG SỐ", ["KẾ HOẠCH", "KỸ NĂNG SỐ"]],
  ])("joins the lines that a web page broke and no others: %j", (text, expected) => {
    const tree = readText(text, { id: "x" });
    expect(tree.blocks.map((block) => ("text" in block ? block.text : block.kind))).toEqual(expected);
  });

  test("puts the columns of a letterhead one under the other, the left one first", () => {
    const text =
      "UBND XÃ ĐỨC TRỌNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                          Độc lập - Tự do - Hạnh phúc\nSố: 1/KH-UBND            Đức Trọng, ngày 02/3/2027\n\nKẾ HOẠCH";
    expect(read(text)).toEqual(
      [
        "UBND XÃ ĐỨC TRỌNG",
        "Số: 1/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Đức Trọng, ngày 02/3/2027",
        "KẾ HOẠCH",
      ].map((words) => `paragraph ${words}`),
    );
  });

  test("goes on with a period of years that a line end cut", () => {
    expect(read("so với giai đoạn 2021\n- 2025.\n- 2026 mở lớp")).toEqual([
      "paragraph so với giai đoạn 2021 - 2025.",
      "list-item - 2026 mở lớp",
    ]);
  });

  test("takes CR LF for one line end, and line ends that all stand twice for one each", () => {
    const table = ["\tMở lớp", "\tSở A", "\t2027", "", "\tTập huấn", "\tSở B", "\t2028"];
    const rows = ["table Mở lớp|Sở A|2027 / Tập huấn|Sở B|2028"];
    expect(read(table.join("\n"))).toEqual(rows);
    expect(read(table.join("\r\n"))).toEqual(rows);
    const lines = [...table, ...Array.from({ length: 20 }, (_, index) => `Việc ${index}.`)];
    expect(read(lines.join("\n\n"))).toEqual(read(lines.join("\n")));
  });

  test("measures the width of lines in letters, whatever marks they are composed of", () => {
    const lines = [
      "Thực hiện Kế hoạch số 58/KH-UBND của",
      "Sở Nội vụ, Công an xã đề ra các việc sau",
      "để mọi hộ gia đình biết chữa cháy ở nhà",
      "và ở nơi làm việc. Mỗi năm một lần ở các",
      "Chợ Bút Sơn và các điểm bán hàng ở gần",
      "trên địa bàn, cùng với Hội Cựu chiến binh",
      "xã Sơn Lạc và các đoàn thể khác của xã để",
      "mọi người cùng biết, cùng làm, cùng vui ở",
      "Nhà văn hóa các thôn bản trên địa bàn xã",
      "và nơi công cộng khác.",
    ];
    expect(read(lines.join("\n").normalize("NFD"))).toEqual(read(lines.join("\n")));
  });

  test("begins a paragraph at a letter with its point", () => {
    expect(read("Mục tiêu cụ thể\na. Đến năm 2027\nl. Mở lớp")).toEqual([
      "paragraph Mục tiêu cụ thể",
      "paragraph a. Đến năm 2027",
      "paragraph l. Mở lớp",
    ]);
  });

  test("joins lines that end where the width of a short text ends, also before a capital", () => {
    const lines = [
      "Thực hiện Kế hoạch số 58/KH-UBND của",
      "xã, Công an xã đề ra các việc sau để",
      "mọi hộ gia đình biết chữa cháy:",
      "1. Tập huấn kỹ năng cho thành viên tổ",
      "liên gia. Công an chủ trì, phối hợp",
      "Hội Cựu chiến binh xã Sơn Lạc trong",
      "tháng 5/2026.",
      "2. Diễn tập phương án chữa cháy tại",
      "Chợ Bút Sơn và các điểm bán hàng",
      "trên địa bàn. Công an chủ trì, cùng",
      "Ban Quản lý chợ.",
      "3. Kiểm tra an toàn tại các cơ sở.",
    ];
    expect(read(lines.join("\n"))).toEqual([
      "paragraph Thực hiện Kế hoạch số 58/KH-UBND của xã, Công an xã đề ra các việc sau để mọi hộ gia đình biết chữa cháy:",
      "paragraph 1. Tập huấn kỹ năng cho thành viên tổ liên gia. Công an chủ trì, phối hợp Hội Cựu chiến binh xã Sơn Lạc trong tháng 5/2026.",
      "paragraph 2. Diễn tập phương án chữa cháy tại Chợ Bút Sơn và các điểm bán hàng trên địa bàn. Công an chủ trì, cùng Ban Quản lý chợ.",
      "paragraph 3. Kiểm tra an toàn tại các cơ sở.",
    ]);
  });

  test.each([
    ["", "document-empty"],
    [" \n\t\n", "document-empty"],
    ["PK\u0003\u0004\u0000\u0000", "not-text"],
    ["\ufffd\ufffd\u0001\u0002abc", "not-text"],
  ])("gives one issue for %j: %s", (text, code) => {
    const tree = readText(text, { id: "x" });
    expect(tree.blocks).toEqual([]);
    expect(tree.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("stops at its limit", () => {
    expect(readText("abc", { id: "x", maxLength: 2 }).issues.map((issue) => issue.code)).toEqual(["document-too-large"]);
  });

  test("takes a million tabs in a line, and a million lines", () => {
    expect(readText("\t".repeat(1_000_000), { id: "x" }).blocks).toHaveLength(0);
    const tree = readText("a\t\t\n".repeat(60_000), { id: "x" });
    expect(tree.blocks[0]?.kind === "table" ? tree.blocks[0].rows.length : 0).toBe(60_000);
  });

  test("reads cells up to the limit, and says from where on it did not", () => {
    const { blocks, issues } = readText("a\tb\tc\n".repeat(100_000), { id: "x" });
    expect(blocks[0]?.kind === "table" ? blocks[0].rows.length : 0).toBe(66_666);
    expect(issues.map(({ code, params, span }) => [code, params["row"], span?.start])).toEqual([["too-many-cells", "66667", 399_996]]);
  });
});

test("locateInText() finds joined words at their own lines", () => {
  const text = "Mở  lớp cho\n\n   cán bộ xã.";
  const [block] = readText(text, { id: "x" }).blocks;
  if (block?.kind !== "paragraph") throw new Error("one paragraph");
  const at = (words: string): string => {
    const start = block.text.indexOf(words);
    const span = locateInText(block, start, start + words.length, "x");
    return text.slice(span?.start, span?.end);
  };
  expect(at("lớp")).toBe("lớp");
  expect(at("cán bộ")).toBe("cán bộ");
  expect(at("cho cán")).toBe("cho\n\n   cán");
  expect(locateInText(block, 3, 3, "x")).toBeUndefined();
  expect(locateInText({ text: "tự in" }, 0, 2, "x")).toBeUndefined();
});

test("createPlaceDescriber() names lines of plain text, and cells of other formats", () => {
  const tree = readText("một.\nhai.\n1\ta\tb", { id: "x" });
  const [, second, table] = tree.blocks;
  expect(second?.kind === "paragraph" && second.span !== undefined ? createPlaceDescriber(tree, "en").describe(second.span) : "").toBe(
    "line 2",
  );
  const other: DocumentTree = { ...tree, format: "docx" };
  const span = table?.kind === "table" ? table.rows[0]?.cells[2]?.span : undefined;
  expect(span === undefined ? "" : createPlaceDescriber(other, "vi").describe(span)).toBe("bảng 1, dòng 1, cột 3");
});
