// How long hostile and huge files take and how much memory they need beyond what the program had, each in a process of its own.
// Needs a build. `node packages/document/scripts/measure-hostile.mjs [words of a name]`
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = (body) => zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`) });
const p = (words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join("");
/** Words that do not pack well, so that no limit on packing helps. */
const noise = (index) =>
  `Mở lớp kỹ năng số đợt ${index} ${((index * 2_654_435_761) >>> 0).toString(36)}${((index * 40_503 + 7) >>> 0).toString(36)}`;
const cells = (index) => [`${index}`, noise(index), "Sở Nội vụ"];
const rels = (target) =>
  strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target}</Relationships>`);
const workbook = (data) =>
  zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${sheet}" xmlns:r="urn:r"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": rels('<Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${sheet}"><sheetData>${data}</sheetData></worksheet>`),
  });
const kinds = {
  "bomb of 63 MB": ["docx", () => document("a".repeat(63_000_000))],
  "bomb of 120 MB in two entries": [
    "docx",
    () => zipSync({ "word/document.xml": new Uint8Array(60e6), "word/styles.xml": new Uint8Array(60e6) }, { level: 9 }),
  ],
  "entity bomb": [
    "docx",
    () =>
      zipSync({
        "word/document.xml": strToU8(
          `<!DOCTYPE x [<!ENTITY a0 "ha">${times(20, (index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`)}]><x>&a20;</x>`,
        ),
      }),
  ],
  "a million attributes": [
    "docx",
    () => zipSync({ "word/document.xml": strToU8(`<x ${times(1e6, (index) => `a${index}="${index}" `)}/>`) }),
  ],
  "XML 1,000,000 deep": ["docx", () => document(times(1e6, () => "<w:r>"))],
  "a million tabs": ["docx", () => document(`<w:p><w:r><w:t>a</w:t>${"<w:tab/>".repeat(1e6)}<w:t>b</w:t></w:r></w:p>`)],
  "a million paragraphs": ["docx", () => document(times(1e6, (index) => p(noise(index))))],
  "a table of 100,000 rows": [
    "docx",
    () =>
      document(
        `<w:tbl>${times(
          1e5,
          (index) =>
            `<w:tr>${cells(index)
              .map((text) => `<w:tc>${p(text)}</w:tc>`)
              .join("")}</w:tr>`,
        )}</w:tbl>`,
      ),
  ],
  "tables in tables, 80 deep": [
    "docx",
    () => document(`${"<w:tbl><w:tr><w:tc>".repeat(80)}${p("a")}${"</w:tc></w:tr></w:tbl>".repeat(80)}`),
  ],
  "a million empty runs": [
    "docx",
    () => document(`<w:p>${"<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:t>b </w:t></w:r>".repeat(5e5)}</w:p>`),
  ],
  "right-to-left marks": ["docx", () => document(p("\u202e\u200f".repeat(1e6)))],
  "HTML table of 100,000 rows": [
    "html",
    () =>
      `<table>${times(
        1e5,
        (index) =>
          `<tr>${cells(index)
            .map((text) => `<td><p>${text}</p>`)
            .join("")}`,
      )}</table>`,
  ],
  "HTML 1,000,000 deep": ["html", () => `${"<div>".repeat(1e6)}a${"</div>".repeat(1e6)}`],
  "HTML ends that nothing began": ["html", () => `${"<b>".repeat(200)}${"</i></td></table>".repeat(5e5)}a`],
  "HTML with a million entities": ["html", () => "&amp;".repeat(1e6)],
  "HTML with a million attributes": ["html", () => `<p ${times(1e6, (index) => `a${index}=1 `)}>a`],
  "Markdown table of 100,000 rows": [
    "markdown",
    () => `| a | b | c |\n|---|---|---|\n${times(1e5, (index) => `| ${cells(index).join(" | ")} |\n`)}`,
  ],
  "Markdown of asterisks": ["markdown", () => "*a **b _c __d ".repeat(1e5)],
  "Markdown of brackets": ["markdown", () => "[".repeat(5e5) + "](".repeat(2e5)],
  "Markdown of back ticks": ["markdown", () => times(2_000, (index) => `${"`".repeat(index % 700)} `)],
  "Markdown of quotation marks": ["markdown", () => `${"> ".repeat(1e6)}a`],
  "Markdown of lists": ["markdown", () => times(3_000, (index) => `${" ".repeat(index)}- a\n`)],
  "XLSX table of 100,000 rows": [
    "xlsx",
    () =>
      workbook(
        times(
          1e5,
          (index) =>
            `<row r="${index + 1}">${cells(index)
              .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
              .join("")}</row>`,
        ),
      ),
  ],
  "XLSX with a million empty cells": [
    "xlsx",
    () => workbook(`<row>${'<c s="1"/>'.repeat(1e6)}</row><row><c><v>1</v></c><c><v>2</v></c></row>`),
  ],
  "CSV of 100,000 rows": ["csv", () => times(1e5, (index) => `${cells(index).join(",")}\n`)],
  "CSV of quotation marks": ["csv", () => '"a"",\n'.repeat(3e5)],
  "a million tabs in plain text": ["text", () => `a${"\t".repeat(1e6)}b`],
  "plain text table of 100,000 rows": ["text", () => times(1e5, (index) => `${cells(index).join("\t")}\n`)],
};

const name = process.env.KEHOACH_CASE;
if (name === undefined) {
  const wanted = process.argv.slice(2).join(" ");
  console.log("ms of processor\tMB more\tMB kept\tcells and blocks\tissues\tfile");
  for (const each of Object.keys(kinds).filter((kind) => kind.includes(wanted))) {
    const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url)], {
      env: { ...process.env, KEHOACH_CASE: each },
      encoding: "utf8",
    });
    console.log(`${stdout.trim() || stderr.trim().slice(0, 300)}\t${each}`);
  }
} else {
  const [format, make] = kinds[name];
  const input = make();
  const { readDocx } = await import("../dist/docx.js");
  const { readXlsx } = await import("../dist/xlsx.js");
  const { readHtml } = await import("../dist/html.js");
  const { readMarkdown } = await import("../dist/markdown.js");
  const { readCsv } = await import("../dist/csv.js");
  const { readText } = await import("../dist/index.js");
  const readers = { docx: readDocx, xlsx: readXlsx, html: readHtml, markdown: readMarkdown, csv: readCsv, text: readText };
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const tree = await readers[format](input, { id: "x" });
  const { user, system } = process.cpuUsage(start);
  const during = process.memoryUsage().rss - before;
  globalThis.gc();
  const after = process.memoryUsage().rss - before;
  const sizes = tree.blocks.map((block) => (block.kind === "table" ? block.rows.reduce((sum, row) => sum + row.cells.length, 0) : 1));
  const issues = tree.issues.map(({ code }) => code).join(" ");
  const megabytes = (bytes) => Math.max(0, bytes / 1e6).toFixed(0);
  console.log(
    [
      ((user + system) / 1000).toFixed(0),
      megabytes(during),
      megabytes(after),
      sizes.reduce((sum, size) => sum + size, 0),
      issues || "-",
    ].join("\t"),
  );
}
