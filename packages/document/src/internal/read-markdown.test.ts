import { describe, expect, test } from "vitest";
import { misplacedIn, outlineOf } from "../../test/outline-of.ts";
import { readMarkdown, type ReadMarkdownOptions } from "./read-markdown.ts";

const outline = (markdown: string, options?: Partial<ReadMarkdownOptions>): readonly string[] => {
  const tree = readMarkdown(markdown, { id: "x", ...options });
  expect(misplacedIn(tree)).toEqual([]);
  return [...outlineOf(tree), ...tree.issues.map(({ code, params }) => `! ${[code, ...Object.values(params)].join(" ")}`)];
};

describe("readMarkdown() reads blocks", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "headings of both kinds",
      "# KẾ HOẠCH #\n\nI. MỤC TIÊU\n===\nII. NHIỆM VỤ\n---\n### 1. Hạ tầng\n#không",
      ["h1 KẾ HOẠCH", "h1 I. MỤC TIÊU", "h2 II. NHIỆM VỤ", "h3 1. Hạ tầng", "p #không"],
    ],
    [
      "paragraphs over lines, and lines that were meant",
      "Mở lớp\ncho cán bộ\n\nMột  \nHai\\\nBa",
      ["p Mở lớp cho cán bộ", "p Một", "p Hai", "p Ba"],
    ],
    [
      "lines that begin with a number of their own",
      "Mục tiêu:\na) Một\nđ) Hai\n2.1. Ba\nII. Bốn\n– Năm",
      ["p Mục tiêu:", "p a) Một", "p đ) Hai", "p 2.1. Ba", "p II. Bốn", "– | Năm"],
    ],
    [
      "lists, nested, numbered on",
      "- a\n  - b\n    + c\n- d\n\n3. e\n4. f\n1) g",
      ["- | a", "  - | b", "    - | c", "- | d", "3. | e", "4. | f", "1) | g"],
    ],
    ["lists whose numbers are all the same, as they are shown", "1. a\n1. b\n\n   thêm\n1. c", ["1. | a", "2. | b", "p thêm", "3. | c"]],
    ["a year at the head of a line as words", "Đến hết năm\n2030. Tiếp", ["p Đến hết năm 2030. Tiếp"]],
    ["quotations and rules", "> Một\n> > Hai\n\n***\n\nBa", ["p Một Hai", "p Ba"]],
    ["fences as lines", "```text\n| a | b |\n# c\n```\nsau", ["p | a | b |", "p # c", "p sau"]],
    [
      "definitions as nothing, footnotes beside the text",
      "Đạt 70%[^1] dân số\n\n[^1]: Theo *số liệu* 2025\n[x]: http://example.invalid 'x'",
      ["p Đạt 70% dân số"],
    ],
    ["HTML as HTML reads", "<div align=center>\n<b>KẾ HOẠCH</b>\n</div>\n\n<!-- không -->\n\nsau", ["p KẾ HOẠCH", "p sau"]],
    [
      "tables of HTML with their merged cells",
      "trước\n<table>\n\n<tr><td rowspan=2>1</td><td>a</td></tr>\n<tr><td>b</td></tr></table>\nsau",
      ["p trước", "1v2 | a / b", "p sau"],
    ],
  ])("%s", (_name, markdown, wanted) => {
    expect(outline(markdown)).toEqual(wanted);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "with bars at both ends, and without",
      "| STT | Việc |\n|:---:|---|\n| 1 | Mở lớp |\n\nSTT | Việc\n--- | ---\n1 | Thi",
      ["# STT | Việc / 1 | Mở lớp", "# STT | Việc / 1 | Thi"],
    ],
    ["with an empty head", "| | |\n|-|-|\n| 1 | a |", ["1 | a"]],
    [
      "with group rows in bold, and empty cells",
      "| TT | Việc | Cơ quan |\n|---|---|---|\n| **I** | **Hạ tầng** | |\n| 1 | Mở \\| lớp | `a\\|b` |",
      ["# TT | Việc | Cơ quan / I | Hạ tầng |  / 1 | Mở | lớp | a|b"],
    ],
    ["with lines in a cell", "| a | b |\n|---|---|\n| Sở A<br>Sở B<br/>và C | x<BR>Y |", ["# a | b / Sở A↵Sở B và C | x↵Y"]],
    ["with too few and too many cells", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", ["# a | b / 1 / 1 | 2 | 3"]],
    ["not where the rule has another width", "| a | b |\n|---|\n", ["p | a | b | |---|"]],
    ["to the first line without a bar", "| a |\n|---|\n| 1 |\nhết", ["# a / 1", "p hết"]],
  ])("tables %s", (_name, markdown, wanted) => {
    expect(outline(markdown)).toEqual(wanted);
  });

  test.each<[string, string]>([
    [String.raw`\*a\* \# 1\. &amp; &lt; &#8805; &khong; &`, "*a* # 1. & < ≥ &khong; &"],
    ["**đậm** *nghiêng* __đậm__ _nghiêng_ ***cả hai***", "đậm nghiêng đậm nghiêng cả hai"],
    ["a*b*c snake_case_name 2*3*4 * 5 ** 6", "abc snake_case_name 234 * 5 ** 6"],
    ["**chưa đóng và *đóng*", "**chưa đóng và đóng"],
    ["`mã *không* nghiêng` ``a`b`` `hở", "mã *không* nghiêng a`b `hở"],
    ["[146/QĐ-TTg](http://example.invalid/a_(b)) và [Phụ lục] (kèm theo) [x](hai từ)", "146/QĐ-TTg và [Phụ lục] (kèm theo) [x](hai từ)"],
    ["<http://example.invalid> <b>đậm</b> a < b > c", "http://example.invalid đậm a < b > c"],
  ])("reads the words of %s", (markdown, wanted) => {
    expect(outline(markdown)).toEqual([`p ${wanted}`]);
  });

  test("keeps bold and italic, and the place in the file", () => {
    const markdown = "Trước\n\n**I. *Hạ* tầng** số";
    const [, block] = readMarkdown(markdown, { id: "x" }).blocks;
    expect(block).toMatchObject({
      runs: [{ text: "I. ", bold: true }, { text: "Hạ ", bold: true, italic: true }, { text: "tầng ", bold: true }, { text: "số" }],
    });
    expect(block?.kind === "paragraph" ? markdown.slice(block.source?.start, block.source?.end) : "").toBe("I. *Hạ* tầng** số");
  });

  test("counts images, and stops at its limits", () => {
    expect(outline("![ảnh](a.png) chữ")).toEqual(["p chữ", "! images-ignored 1"]);
    expect(outline(`| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(5)}\nsau`, { maxCells: 5 })).toEqual([
      "# a | b / 1 | 2 / 1",
      "! too-many-cells 5 1 3",
    ]);
    expect(outline("dài", { maxLength: 2 })).toEqual(["! document-too-large 3 2"]);
    expect(outline("\n \n")).toEqual(["! document-empty"]);
    expect(outline("a\u0000b")).toEqual(["! not-text"]);
    expect(readMarkdown("Đạt[^a]\n\n[^a]: Chú *thích*", { id: "x" }).notes).toMatchObject([
      { kind: "footnote", marker: "a", text: "Chú thích" },
    ]);
  });
});
