import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDocx, p, r, tbl, tc } from "../test/make-docx.ts";
import { data, makeXlsx, row } from "../test/make-xlsx.ts";
import { misplacedIn } from "../test/outline-of.ts";
import { readDocument } from "./file.ts";
import { readCsv } from "./read-csv.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import type { DocumentTree } from "./tree.ts";

const styles = '<w:style w:styleId="h"><w:name w:val="heading 1"/><w:basedOn w:val="h"/></w:style>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const body = [
  p("I. MỤC TIÊU", '<w:pStyle w:val="h"/>'),
  p("Mở lớp", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  `<w:p><w:ins w:id="1">${r("thêm", "<w:b/>")}</w:ins><w:del w:id="2"><w:r><w:delText>xóa</w:delText></w:r></w:del><w:r><w:tab/><w:br/><w:footnoteReference w:id="1"/></w:r></w:p>`,
  tbl(
    tc(p("STT"), '<w:vMerge w:val="restart"/>') + tc(p("Việc"), '<w:gridSpan w:val="2"/>'),
    tc(p(""), "<w:vMerge/>") + tc(p("a") + tbl(tc(p("b")) + tc(p("c")))) + tc(p("d")),
  ),
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r("cuối")}</w:p>`,
].join("");
const docx = makeDocx(body, { styles, numbering, footnotes: `<w:footnote w:id="1">${p("chú thích")}</w:footnote>`, header: p("đầu") });
const xlsx = makeXlsx(
  [
    {
      name: "a",
      xml: `${data(row(1, { A: "STT", B: "Việc" }), row(2, { A: 1, B: "Mở lớp" }), row(9, { A: 46_348 }))}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    },
  ],
  {
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
  },
);

/** Each reading ends with words or with a reason, and every word has its place. */
function check(tree: DocumentTree): void {
  expect(tree.blocks.length > 0 || tree.issues.some(({ severity }) => severity === "error")).toBe(true);
  if (tree.format !== "csv" && tree.format !== "text") expect(misplacedIn(tree)).toEqual([]);
  for (const { message } of tree.issues) expect(`${message.vi}${message.en}`).not.toMatch(/\{\w+\}/u);
}

const byteChanges = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
const pieces = fc.constantFrom(
  "<",
  ">",
  "</w:p>",
  "<w:p>",
  "<w:tbl>",
  "</w:tc>",
  "<w:tr>",
  '"',
  "&",
  "&amp;",
  "w:val",
  "-1",
  "999999999",
  "\u0000",
  "</",
  "<w:ins>",
  "<w:txbxContent>",
  "]]>",
  "<!--",
  "<c>",
  "<row>",
  "<f/>",
  "A1:XFD1048576",
  "Mở",
);
const textChanges = fc.array(fc.tuple(fc.nat(), fc.nat(12), pieces), { minLength: 1, maxLength: 6 });

/** Changes the words of the parts and packs them anew, so that the readers behind the door get to see them. */
function changeParts(file: Uint8Array, part: RegExp, changes: readonly (readonly [number, number, string])[]): Uint8Array {
  const files = unzipSync(file);
  for (const [name, content] of Object.entries(files)) {
    if (!part.test(name)) continue;
    let text = strFromU8(content);
    for (const [place, length, piece] of changes) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + piece + text.slice(at + length);
    }
    files[name] = strToU8(text);
  }
  return zipSync(files);
}

describe("no file makes a reader throw, hang or stay silent", () => {
  test.each([
    ["DOCX", docx, "a.docx"],
    ["XLSX", xlsx, "a.xlsx"],
  ] as const)("200 times a %s with changed or missing bytes", async (_name, file, name) => {
    await fc.assert(
      fc.asyncProperty(byteChanges, fc.nat(), async (changes, cut) => {
        const bytes = file.slice(0, cut % 4 === 0 ? cut % file.length : file.length);
        for (const [place, value] of changes) if (bytes.length > 0) bytes[place % bytes.length] = value;
        check(await readDocument(bytes, { id: "x", name }));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["the text of a DOCX", docx, /word\/document\.xml$/u, "a.docx"],
    ["the other parts of a DOCX", docx, /word\/(?!document\.xml$)|rels/u, "a.docx"],
    ["an XLSX", xlsx, /xl\//u, "a.xlsx"],
  ] as const)("200 times %s with changed words, packed well", async (_name, file, part, name) => {
    await fc.assert(
      fc.asyncProperty(textChanges, async (changes) => {
        check(await readDocument(changeParts(file, part, changes), { id: "x", name }));
      }),
      { numRuns: 200 },
    );
  });

  const html = fc.array(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "</table>",
      "<tr>",
      "<td colspan=2>",
      "<td rowspan=3>",
      "<th>",
      "</td>",
      "<ul>",
      "<li>",
      "<ol start=x>",
      "<h2>",
      "<b>",
      "</b>",
      "<br>",
      "<div hidden>",
      "<p style='mso-list:l0 level2'>",
      "<span style='mso-list:Ignore'>",
      "<div style='mso-element:footnote'>",
      "</div>",
      "</span>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&amp;",
      "&#",
      "&bad;",
      "<",
      "a",
      " ",
      "- ",
      "\n",
      "\t",
      "<pre>",
      "đ",
      "<thead>",
      "<a b='c",
    ),
    { maxLength: 60 },
  );
  test("any HTML", () => {
    fc.assert(
      fc.property(html, (parts) => {
        check(readHtml(parts.join(""), { id: "x" }));
      }),
      { numRuns: 500 },
    );
  });

  const markdown = fc.array(
    fc.constantFrom(
      "# ",
      "- ",
      "  ",
      "1. ",
      "> ",
      "|",
      "| a | b |\n",
      "|---|---|\n",
      "**",
      "*",
      "_",
      "`",
      "```\n",
      "[",
      "](",
      ")",
      "![",
      "\\",
      "<br>",
      "<table>",
      "</table>",
      "<td>",
      "&lt;",
      "\n",
      "\n\n",
      "a",
      "đ",
      "[^1]",
      "[^1]: x\n",
      "===\n",
      "---\n",
      "\t",
      "a) ",
      "\u0301",
    ),
    { maxLength: 60 },
  );
  test("any Markdown", () => {
    fc.assert(
      fc.property(markdown, (parts) => {
        check(readMarkdown(parts.join(""), { id: "x" }));
      }),
      { numRuns: 500 },
    );
  });

  const csv = fc.array(fc.constantFrom('"', '""', ",", ";", "\n", "\r\n", "a", " ", "đ", "=1", "\u0301", "\t"), { maxLength: 60 });
  test("any CSV", () => {
    fc.assert(
      fc.property(csv, (parts) => {
        check(readCsv(parts.join(""), { id: "x" }));
      }),
      { numRuns: 500 },
    );
  });
});
