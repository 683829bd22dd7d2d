import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDocx, p, r, tbl, tc } from "../../test/make-docx.ts";
import { misplacedIn, outlineOf } from "../../test/outline-of.ts";
import { readDocx, type ReadDocxOptions } from "./read-docx.ts";

const outline = async (
  body: string,
  parts?: Parameters<typeof makeDocx>[1],
  options?: Partial<ReadDocxOptions>,
): Promise<readonly string[]> => {
  const tree = await readDocx(makeDocx(body, parts), { id: "x", ...options });
  expect(misplacedIn(tree)).toEqual([]);
  return [...outlineOf(tree), ...tree.issues.map(({ code, params }) => `! ${[code, ...Object.values(params)].join(" ")}`)];
};
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numbered = (id: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe("readDocx() reads headings", () => {
  test("by the name of the style, by the style it is based on, by outline level", async () => {
    const styles = [
      style("a", "heading 1"),
      style("b", "Đề mục", '<w:basedOn w:val="a"/>'),
      style("c", "Mục", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style("t", "Title"),
      style("x", "vòng", '<w:basedOn w:val="y"/>'),
      style("y", "vòng 2", '<w:basedOn w:val="x"/>'),
    ].join("");
    const body = [
      p("KẾ HOẠCH", styled("t")),
      p("I. MỤC TIÊU", styled("a")),
      p("II. NHIỆM VỤ", styled("b")),
      p("1. Hạ tầng", styled("c")),
      p("2. Dữ liệu", '<w:outlineLvl w:val="1"/>'),
      p("không phải đề mục", `${styled("a")}<w:outlineLvl w:val="9"/>`),
      p("vòng tròn", styled("x")),
    ].join("");
    expect(await outline(body, { styles })).toEqual([
      "h1 KẾ HOẠCH",
      "h1 I. MỤC TIÊU",
      "h1 II. NHIỆM VỤ",
      "h3 1. Hạ tầng",
      "h2 2. Dữ liệu",
      "p không phải đề mục",
      "p vòng tròn",
    ]);
  });

  test("with the number that Word prints before them", async () => {
    const styles =
      style("h1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style("h2", "heading 2", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>');
    const numbering = list(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")) + num(1, 0);
    const body =
      p("MỤC TIÊU", styled("h1")) +
      p("NHIỆM VỤ", styled("h1")) +
      p("Hạ tầng", styled("h2")) +
      p("Dữ liệu", styled("h2")) +
      p("KINH PHÍ", styled("h1")) +
      p("Nguồn", styled("h2"));
    expect(await outline(body, { styles, numbering })).toEqual([
      "h1 I. MỤC TIÊU",
      "h1 II. NHIỆM VỤ",
      "h2 1. Hạ tầng",
      "h2 2. Dữ liệu",
      "h1 III. KINH PHÍ",
      "h2 1. Nguồn",
    ]);
  });
});

describe("readDocx() counts lists as Word prints them", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "numbers of several levels",
      list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "lowerLetter", "%3)")) + num(1, 0),
      "0 1 1 2 2 0 1 2",
      ["1.", "1.1.", "1.2.", "a)", "b)", "2.", "2.1.", "a)"],
    ],
    [
      "a list that begins with 3",
      list(0, level(0, "decimal", "%1)").replace('w:start w:val="1"', 'w:start w:val="3"')) + num(1, 0),
      "0 0",
      ["3)", "4)"],
    ],
    [
      "a new list of the same kind that begins anew",
      list(0, level(0, "decimal", "%1.")) + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      "0 0 2:0 2:0",
      ["1.", "2.", "1.", "2."],
    ],
    [
      "a new list of the same kind that counts on",
      list(0, level(0, "decimal", "%1.")) + num(1, 0) + num(2, 0),
      "0 0 2:0",
      ["1.", "2.", "3."],
    ],
    [
      "Roman numbers shown as digits",
      list(0, level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0),
      "0 0 1",
      ["I", "II", "2.1"],
    ],
    [
      "a level that never begins anew",
      list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')) + num(1, 0),
      "0 1 0 1",
      ["1.", "1)", "2.", "2)"],
    ],
    [
      "a deeper level whose upper one was never printed",
      list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")) + num(1, 0),
      "1 1",
      ["1.1", "1.2"],
    ],
    ["bullets of sign fonts", list(0, `${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "-")}`) + num(1, 0), "0 1", ["•", "-"]],
    [
      "letters past z, numbers with a zero, numbers between dashes",
      list(0, level(0, "decimalZero", "%1.") + level(1, "numberInDash", "%2")) + num(1, 0),
      "0 1",
      ["01.", "- 1 -"],
    ],
    ["no such list", num(1, 7), "0", ["p"]],
  ])("%s", async (_name, numbering, steps, markers) => {
    const body = steps
      .split(" ")
      .map((stepOf) => {
        const [at = "0", id = "1"] = stepOf.split(":").toReversed();
        return p("việc", numbered(Number(id), Number(at)));
      })
      .join("");
    const lines = await outline(body, { numbering });
    expect(
      lines.map((line) =>
        line
          .trim()
          .split(" | ")[0]
          ?.replace(/^p việc$/u, "p"),
      ),
    ).toEqual(markers);
  });

  test("in the cells of a table too, where the number may be all there is", async () => {
    const numbering = list(0, level(0, "decimal", "%1")) + num(1, 0);
    const row = (words: string): string => tc(p("", numbered(1))) + tc(p(words));
    expect(await outline(tbl(row("Mở lớp"), row("Tập huấn")), { numbering })).toEqual(["1 | Mở lớp / 2 | Tập huấn"]);
  });

  test("as items when the dash was typed", async () => {
    expect(await outline(p("- Mở lớp") + p("+ Tập huấn") + p("-5% mỗi năm"))).toEqual(["- | Mở lớp", "+ | Tập huấn", "p -5% mỗi năm"]);
  });
});

describe("readDocx() reads tables", () => {
  test("with cells merged both ways, rows that begin late, and header rows", async () => {
    const head = `<w:trPr><w:tblHeader/></w:trPr>${tc(p("STT"), '<w:vMerge w:val="restart"/>')}${tc(p("Thời gian"), '<w:gridSpan w:val="2"/>')}`;
    const second = `<w:trPr><w:tblHeader/></w:trPr>${tc(p(""), "<w:vMerge/>")}${tc(p("Từ"))}${tc(p("Đến"))}`;
    const late = `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("2026"))}${tc(p("2030"))}`;
    expect(await outline(tbl(head, second, tc(p("1")) + tc(p("a")) + tc(p("b")), late))).toEqual([
      "# STTv2 | Thời gian>2 / # Từ | Đến / 1 | a | b /  | 2026 | 2030",
    ]);
  });

  test("with several paragraphs, lines and a table in a cell", async () => {
    const inner = tbl(tc(p("a")) + tc(p("b")));
    const lines = `<w:p>${r("Chủ trì: Sở A")}<w:r><w:br/></w:r>${r("Phối hợp: Sở B")}</w:p>${p("Hằng năm")}`;
    expect(await outline(tbl(tc(p("1")) + tc(lines), tc(p("2")) + tc(p("trước") + inner + p("sau"))))).toEqual([
      "1 | Chủ trì: Sở A↵Phối hợp: Sở B↵Hằng năm / 2 | trước↵a↵b↵sau {p trước; a | b; p sau}",
    ]);
  });

  test("as what they hold when they are a frame of one cell", async () => {
    expect(await outline(tbl(tc(p("I. MỤC TIÊU") + tbl(tc(p("1")) + tc(p("a"))))))).toEqual(["p I. MỤC TIÊU", "1 | a"]);
  });

  test("up to the limit of cells, and says from where on it did not", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => tc(p(`${index}`)) + tc(p("a")));
    expect(await outline(p("trước") + tbl(...rows) + p("sau"), {}, { maxCells: 5 })).toEqual([
      "p trước",
      "0 | a / 1 | a / 2",
      "! too-many-cells 5 1 3",
    ]);
  });
});

describe("readDocx() reads words", () => {
  test("over runs, with line breaks, tabs, hyphens, signs of sign fonts and formulas", async () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = [
      `<w:p>${r("Đạt ")}${sign("Symbol", "F0B3")}${r(" 70")}${r("%")}</w:p>`,
      `<w:p>${r("Một")}<w:r><w:br/></w:r>${r("Hai")}<w:r><w:cr/></w:r>${r("và ba")}</w:p>`,
      `<w:p><w:r><w:tab/></w:r>${r("cuối")}<w:r><w:tab/></w:r>${r("dòng")}</w:p>`,
      `<w:p>${r("KH")}<w:r><w:noBreakHyphen/></w:r>${r("UBND")}<w:r><w:softHyphen/></w:r></w:p>`,
      `<w:p>${r("x ")}<m:oMath><m:r><m:t>≤ 5</m:t></m:r></m:oMath></w:p>`,
      p("a\u200e\u202eb\ufeff\u00adc  \u00a0 d"),
      p("Kế hoạch".normalize("NFD")),
    ].join("");
    expect(await outline(body)).toEqual([
      "p Đạt ≥ 70%",
      "p Một",
      "p Hai và ba",
      "p cuối dòng",
      "p KH-UBND",
      "p x ≤ 5",
      "p abc d",
      "p Kế hoạch",
    ]);
  });

  test("keeps bold and italic, whoever says so", async () => {
    const styles = style("s", "đậm", "<w:rPr><w:b/></w:rPr>");
    const body = `<w:p><w:pPr>${styled("s")}</w:pPr>${r("Kinh phí: ")}${r("7.500", '<w:b w:val="0"/><w:i/>')}${r(" triệu")}</w:p>${p("thường")}`;
    const tree = await readDocx(makeDocx(body, { styles }), { id: "x" });
    expect(tree.blocks).toMatchObject([
      {
        runs: [
          { text: "Kinh phí: ", bold: true },
          { text: "7.500 ", italic: true },
          { text: "triệu", bold: true },
        ],
      },
      { text: "thường" },
    ]);
    expect(tree.blocks[1]).not.toHaveProperty("runs");
  });

  test("takes two lines or more with tab stops as a table, and one as words", async () => {
    const row = (...cells: readonly string[]): string => `<w:p>${cells.map((cell) => r(cell)).join("<w:r><w:tab/></w:r>")}</w:p>`;
    expect(await outline(row("1", "Mở lớp", "Sở A") + row("2", "Thi", "", "Sở B") + p("hết") + row("Nơi nhận:", "", "CHỦ TỊCH"))).toEqual([
      "1 | Mở lớp | Sở A / 2 | Thi |  | Sở B",
      "p hết",
      "p Nơi nhận: CHỦ TỊCH",
    ]);
  });

  test("takes the result of a field and not its instruction, and leaves page numbers out", async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${r("Số ")}${field(" REF so \\h ", "12")}<w:fldSimple w:instr="DATE">${r("/KH")}</w:fldSimple> ${field("PAGE", "3")}</w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HỎNG</w:instrText></w:r></w:p>${p("vẫn đọc")}`;
    expect(await outline(body)).toEqual(["p Số 12/KH", "p vẫn đọc"]);
  });

  test("takes text boxes, once, and content controls, links and smart tags", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p("Trong khung")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("Trong khung")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p("Khung cũ")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const body = `<w:p>${r("Trước ")}${box}${r("sau")}</w:p>${old}<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id="rId9">${r("liên kết")}</w:hyperlink><w:smartTag>${r(" thẻ")}</w:smartTag></w:p></w:sdtContent></w:sdt>`;
    expect(await outline(body)).toEqual(["p Trong khung", "p Trước sau", "p Khung cũ", "p liên kết thẻ"]);
  });

  test("leaves out what is hidden, commented, or repeats the headings, and says how much", async () => {
    const styles = style("toc", "toc 1") + style("v", "ẩn", "<w:rPr><w:vanish/></w:rPr>");
    const body = [
      p("I. MỤC TIÊU 1", styled("toc")),
      `<w:p>${r("thấy ")}${r("không thấy", "<w:vanish/>")}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      p("ẩn", styled("v")),
    ].join("");
    expect(await outline(body, { styles })).toEqual(["p thấy", "! comments-ignored 1", "! hidden-text-ignored 12", "! contents-ignored 1"]);
  });

  test("finds the words whatever the file calls its namespaces, and in the strict form", async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>nghiêm</x:t></x:r></x:p></x:body></x:document>';
    expect(await outline("", { more: { "word/document.xml": strToU8(xml) } })).toEqual(["p nghiêm"]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
    expect(await outline("", { more: { "word/document.xml": utf16 } })).toEqual(["p nghiêm"]);
  });
});

describe("readDocx() decides on tracked changes, and says so", () => {
  const ins = (content: string): string => `<w:ins w:id="1">${content}</w:ins>`;
  const del = (words: string): string => `<w:del w:id="2"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const body = [
    `<w:p>${r("Đạt ")}${del("60%")}${ins(r("70%"))}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r("Nối")}</w:p>`,
    p("liền"),
    `<w:p><w:moveFrom w:id="4">${r("chỗ cũ")}</w:moveFrom><w:moveTo w:id="5">${r("chỗ mới")}</w:moveTo></w:p>`,
    tbl(tc(p("1")) + tc(p("giữ")), `<w:trPr><w:del w:id="6"/></w:trPr>${tc(p("2"))}${tc(p("xóa"))}`),
    `<w:p><w:pPr><w:rPr><w:b/><w:rPrChange w:id="7"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr></w:pPr>${r("định dạng", '<w:b/><w:rPrChange w:id="8"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`,
  ].join("");

  test("accepts them unless told otherwise", async () => {
    expect(await outline(body)).toEqual(["p Đạt 70%", "p Nối liền", "p chỗ mới", "1 | giữ", "p định dạng", "! changes-accepted 2 4"]);
  });

  test("takes them back when asked", async () => {
    expect(await outline(body, {}, { changes: "reject" })).toEqual([
      "p Đạt 60%",
      "p Nối",
      "p liền",
      "p chỗ cũ",
      "1 | giữ / 2 | xóa",
      "p định dạng",
      "! changes-rejected 2 4",
    ]);
  });
});

describe("readDocx() reads what stands beside the text", () => {
  test("footnotes and endnotes with their signs and places, headers and footers", async () => {
    const note = (kind: string, id: number, words: string, type = ""): string => `<w:${kind} w:id="${id}"${type}>${p(words)}</w:${kind}>`;
    const body = `<w:p>${r("Đạt 70%")}<w:r><w:footnoteReference w:id="5"/></w:r>${r(" dân số")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>${r("Hết")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
    const parts = {
      footnotes: note("footnote", 0, "kẻ", ' w:type="separator"') + note("footnote", 2, "Hai") + note("footnote", 5, "Một"),
      endnotes: note("endnote", 1, "Cuối"),
      header: p("Dự thảo"),
      footer: `<w:p><w:fldSimple w:instr="PAGE">${r("4")}</w:fldSimple></w:p>`,
    };
    const tree = await readDocx(makeDocx(body, parts), { id: "x" });
    expect(misplacedIn(tree)).toEqual([]);
    expect(outlineOf(tree)).toEqual(["p Đạt 70% dân số", "p Hết"]);
    expect(tree.notes?.map(({ kind, marker, text, at }) => [kind, marker, text, at])).toEqual([
      ["footnote", "2", "Hai", 14],
      ["footnote", "1", "Một", 7],
      ["endnote", "1", "Cuối", 18],
      ["header", undefined, "Dự thảo", undefined],
    ]);
  });
});

describe("readDocx() on files that are not whole", () => {
  test("reads without styles, lists or relations, and with broken ones", async () => {
    const broken = { more: { "word/styles.xml": strToU8("<w:styles"), "word/_rels/document.xml.rels": strToU8("hỏng") } };
    expect(await outline(p("còn đọc được", styled("a")), broken)).toEqual([
      "p còn đọc được",
      "! xml-broken word/styles.xml 1 10 document must contain a root element",
    ]);
  });

  test("keeps what stands before a fault, and says where it is", async () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("một")}\n${tbl(tc(p("1")) + tc(p("hai")))}\n<w:p></w:q>`;
    expect(await outline("", { more: { "word/document.xml": strToU8(xml) } })).toEqual([
      "p một",
      "1 | hai",
      "! xml-broken word/document.xml 3 12 unexpected close tag",
    ]);
  });

  test("says what it left unopened", async () => {
    const more = { "word/media/image1.png": strToU8("x"), "word/embeddings/a.xlsx": strToU8("x"), "word/vbaProject.bin": strToU8("x") };
    expect(await outline(p("chữ"), { more })).toEqual(["p chữ", "! images-ignored 1", "! embedded-ignored 1", "! macros-ignored 1"]);
  });

  test("gives one issue for an archive of something else, and for an empty document", async () => {
    const { zipSync } = await import("fflate");
    const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
      (await readDocx(bytes, { id: "x" })).issues.map(({ code }) => code);
    expect(await codes(zipSync({ "a.txt": strToU8("x") }))).toEqual(["not-a-docx"]);
    expect(await codes(makeDocx(""))).toEqual(["document-empty"]);
    expect(await codes(zipSync({ "inner.docx": makeDocx(p("trong")) }))).toEqual(["not-a-docx"]);
  });
});
