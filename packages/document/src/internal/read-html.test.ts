import { describe, expect, test } from "vitest";
import { misplacedIn, outlineOf } from "../../test/outline-of.ts";
import { readHtml, type ReadHtmlOptions } from "./read-html.ts";

const outline = (html: string, options?: Partial<ReadHtmlOptions>): readonly string[] => {
  const tree = readHtml(html, { id: "x", ...options });
  expect(misplacedIn(tree)).toEqual([]);
  return [...outlineOf(tree), ...tree.issues.map(({ code, params }) => `! ${[code, ...Object.values(params)].join(" ")}`)];
};

describe("readHtml() reads", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "headings and paragraphs, scripts and styles apart",
      "<html><head><title>không</title><style>p{}</style></head><body><h1>KẾ HOẠCH</h1><script>alert('<p>1</p>')</script><p>Hai &amp; ba &#8805; 5</body></html>",
      ["h1 KẾ HOẠCH", "p Hai & ba ≥ 5"],
    ],
    [
      "lines of a paragraph as paragraphs, but those cut within a sentence",
      "<p>Một<br>Hai<br/>và ba<p>Bốn</p>",
      ["p Một", "p Hai và ba", "p Bốn"],
    ],
    [
      "lists with their numbers, nested, with start and value",
      '<ol start="3"><li>a<ul><li>nhỏ</li></ul></li><li value="9">b<ol type="a"><li>c</li><li>d</ol></ol><ul><li>e<p>thêm</p></ul>',
      ["3. | a", "  - | nhỏ", "9. | b", "  a. | c", "  b. | d", "- | e", "- | thêm"],
    ],
    [
      "words around blocks, and ends that nothing began",
      "ngoài<div>trong<div>sâu</div>tiếp</div></div></p>cuối</b>",
      ["p ngoài", "p trong", "p sâu", "p tiếp", "p cuối"],
    ],
    ["typed dashes as items", "<p>- Mở lớp</p><p>– Thi</p>", ["- | Mở lớp", "– | Thi"]],
    ["lines and tab stops of pre", "<pre>Một\nHai\n1\ta\tb\n2\tc\td</pre>", ["p Một", "p Hai", "1 | a | b / 2 | c | d"]],
  ])("%s", (_name, html, wanted) => {
    expect(outline(html)).toEqual(wanted);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "with header rows and cells over rows and columns",
      '<table><thead><tr><th rowspan=2>STT<th colspan="2">Việc</tr><tr><td>a<td>b</thead><tr><td rowspan="0">1</td><td colspan="-3">x</td><td colspan="99999">y</td></tr></table>',
      ["# STTv2 | Việc>2 / # a | b / 1 | x | y>1000"],
    ],
    [
      "with a row of heading cells",
      "<table><tr><th>STT</th><th>Việc</th></tr><tr><th>1</th><td>a</td></tr></table>",
      ["# STT | Việc / 1 | a"],
    ],
    [
      "with lines, paragraphs and lists in a cell",
      "<table><tr><td>1<td>Sở A<br>Sở B<p>Sở C</p><ul><li>d<li>e</ul></table>",
      ["1 | Sở A↵Sở B↵Sở C↵- d↵- e"],
    ],
    ["without ends of cells and rows", "<table><tr><td>1<td>a<tr><td>2<td>b</table>sau", ["1 | a / 2 | b", "p sau"]],
    [
      "inside a cell",
      "<table><tr><td>1</td><td>trước<table><tr><td>a</td><td>b</td></tr></table>sau</td></tr></table>",
      ["1 | trước↵a↵b↵sau {p trước; a | b; p sau}"],
    ],
    [
      "around a whole page",
      "<table><tr><td><h2>I. MỤC TIÊU</h2><p>Một</p><table><tr><td>1</td><td>a</td></tr></table></td></tr></table>",
      ["h2 I. MỤC TIÊU", "p Một", "1 | a"],
    ],
    ["without a table around rows", "<tr><td>1</td><td>a</td></tr>", ["p 1", "p a"]],
    ["with a caption", "<table><caption>Bảng 1</caption><tr><td>1</td><td>a</td></tr></table>", ["p Bảng 1", "1 | a"]],
  ])("tables %s", (_name, html, wanted) => {
    expect(outline(html)).toEqual(wanted);
  });

  test("bold and italic, by element and by style", () => {
    const tree = readHtml('<p><b>I. <i>Hạ</i></b> tầng <span style="font-weight: bold">số</span></p>', { id: "x" });
    expect(tree.blocks).toMatchObject([
      { runs: [{ text: "I. ", bold: true }, { text: "Hạ ", bold: true, italic: true }, { text: "tầng " }, { text: "số", bold: true }] },
    ]);
  });

  test("the place of the words in the file", () => {
    const html = "<p>Một</p>\n<p><b>Hai</b> &amp; ba</p>";
    const [first, second] = readHtml(html, { id: "x" }).blocks;
    const at = (block: typeof first): string => (block?.kind === "paragraph" ? html.slice(block.source?.start, block.source?.end) : "");
    expect([at(first), at(second)]).toEqual(["Một", "Hai</b> &amp; ba"]);
  });

  test("as much as its limits allow, and says so", () => {
    const deep = (levels: number): readonly string[] => outline(`${"<div>".repeat(levels)}sâu${"</div>".repeat(levels)}<p>sau</p>`);
    expect(deep(200)).toEqual(["p sâu", "p sau"]);
    expect(deep(300)).toEqual(["p sâu", "p sau", "! depth-limited 256"]);
    expect(deep(200_000)).toEqual(["p sâu", "p sau", "! depth-limited 256"]);
    expect(outline(`<table>${"<tr><td>1<td>a".repeat(4)}</table>sau`, { maxCells: 5 })).toEqual([
      "1 | a / 1 | a / 1",
      "! too-many-cells 5 1 3",
    ]);
    expect(outline("<p>dài</p>", { maxLength: 5 })).toEqual(["! document-too-large 10 5"]);
    expect(outline("<html><body> </body></html>")).toEqual(["! document-empty"]);
    expect(outline("\u0000<p>")).toEqual(["! not-text"]);
  });

  test("tables inside tables without end as lines of a cell", () => {
    const deep = `${"<table><tr><td>".repeat(200)}sâu<td>b`;
    expect(readHtml(deep, { id: "x" }).text).toContain("sâu");
  });
});

describe("readHtml() leaves out, and says so", () => {
  test.each<[string, string, readonly string[]]>([
    ["images", '<p>chữ<img src="http://example.invalid/a.png"></p>', ["p chữ", "! images-ignored 1"]],
    ["hidden words", '<p>chữ <span style="display: none">ẩn đi</span><span hidden>nữa</span></p>', ["p chữ", "! hidden-text-ignored 8"]],
    ["deleted words", "<p>Đạt <del>60%</del><ins>70%</ins></p>", ["p Đạt 70%", "! changes-accepted 1 1"]],
    [
      "frames, forms and drawings",
      "<p>chữ</p><iframe src=x>a</iframe><select><option>b</select><svg><text>c</text></svg><textarea>d</textarea>",
      ["p chữ"],
    ],
  ])("%s", (_name, html, wanted) => {
    expect(outline(html)).toEqual(wanted);
  });
});

// What Word writes when a document is saved as a web page, shortened.
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>không</o:OfficeDocumentSettings></xml><![endif]--></head>
<body lang=VI><div class=WordSection1>
<p class=MsoTitle>KẾ HOẠCH<o:p></o:p></p>
<p class=MsoToc1>I. MỤC TIÊU 1</p>
<h2><b>I. MỤC
TIÊU</b></h2>
<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Đạt 70%<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Xã, phường<a class=msocomanchor href="#_msocom_1">[A1]</a></p>
<table class=MsoTableGrid border=1><thead><tr><td><p class=MsoNormal align=center>STT</p></td><td colspan=2><p>Thời gian</p></td></tr></thead>
<tr><td><p class=MsoNormal>1</p></td><td><p>2026</p></td><td><p>&nbsp;</p></td></tr></table>
</div>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Theo quy định</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Xem lại</p></div></div>
</body></html>`;

test("readHtml() reads what Word exports: list markers, footnotes, header rows; comments and contents apart", () => {
  expect(outline(word)).toEqual([
    "h1 KẾ HOẠCH",
    "h2 I. MỤC TIÊU",
    "a) | Đạt 70%",
    "  • | Xã, phường",
    "# STT | Thời gian>2 / 1 | 2026 | ",
    "! comments-ignored 1",
    "! contents-ignored 1",
  ]);
  expect(readHtml(word, { id: "x" }).notes).toMatchObject([{ kind: "footnote", marker: "1", text: "Theo quy định" }]);
});
