import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDocx, p, r, tbl, tc } from "../test/make-docx.ts";
import { data, makeXlsx, row } from "../test/make-xlsx.ts";
import { readCsv } from "./csv.ts";
import { readDocument } from "./file.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./read-text.ts";
import type { DocumentTree } from "./tree.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const docxOf = (xml: string | Uint8Array): Uint8Array =>
  zipSync({ "word/document.xml": typeof xml === "string" ? strToU8(xml) : xml, "_rels/.rels": strToU8("<x/>") });
const documentOf = (body: string, before = ""): Uint8Array =>
  docxOf(`${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`);
const read = (bytes: Uint8Array, name = "a.docx"): Promise<DocumentTree> => readDocument(bytes, { id: "x", name });

// What a document may do to a reader of XML, and what the reader says of it.
const xml: readonly (readonly [string, () => Uint8Array, string])[] = [
  [
    "entities inside entities",
    () => documentOf(p("&lol9;"), '<!DOCTYPE x [<!ENTITY lol "ha"><!ENTITY lol9 "&lol;&lol;&lol;">]>'),
    "xml-doctype word/document.xml",
  ],
  [
    "an entity that is a file",
    () => documentOf(p("&xxe;"), '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>'),
    "xml-doctype word/document.xml",
  ],
  [
    "an entity that is an address",
    () => documentOf(p("&xxe;"), '<!DOCTYPE x SYSTEM "http://example.invalid/a.dtd">'),
    "xml-doctype word/document.xml",
  ],
  ["an entity nobody declared", () => documentOf(p("trước") + p("&khong;")), "xml-broken word/document.xml 1 undefined entity"],
  ["elements 100,000 deep", () => documentOf(p("trước") + "<w:r>".repeat(100_000)), "xml-too-deep word/document.xml 1 256"],
  [
    "elements that end in the wrong order",
    () => documentOf(`${p("trước")}<w:p><w:r></w:p></w:r>`),
    "xml-broken word/document.xml 1 unexpected close tag",
  ],
  [
    "an element that never ends",
    () => docxOf(`<w:document xmlns:w="${word}"><w:body>${p("trước")}`),
    "xml-broken word/document.xml 1 unclosed tag",
  ],
  ["the same attribute twice", () => documentOf(`${p("trước")}<w:p a="1" a="2"/>`), "xml-broken word/document.xml 1 duplicate attribute"],
  [
    "10,000 attributes",
    () => documentOf(`${p("trước")}<w:p ${Array.from({ length: 10_000 }, (_, index) => `a${index}=""`).join(" ")}/>`),
    "xml-broken word/document.xml 1 more than 500 attributes",
  ],
  [
    "bytes that are no XML",
    () => docxOf(Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 251)),
    "xml-broken word/document.xml",
  ],
  ["a character XML forbids", () => documentOf(`${p("trước")}${p("&#0;")}`), "xml-broken word/document.xml 1"],
  ["attributes called __proto__", () => documentOf(`<w:p __proto__="x" constructor="y">${r("trước")}</w:p>`), ""],
];

test.each(xml)("a DOCX with %s gives one clear issue with its place, and what stands before it", async (_name, make, wanted) => {
  const tree = await read(make());
  const issues = tree.issues.filter(({ code }) => code.startsWith("xml-"));
  expect(issues).toHaveLength(wanted === "" ? 0 : 1);
  const [code = "", part = "", line = "", why = ""] = wanted.split(/ (?=word|\d|[a-z])/u);
  for (const issue of issues) {
    expect([issue.code, issue.params["part"], issue.path]).toEqual([code, part, part]);
    if (line !== "") expect(issue.params["line"]).toBe(line);
    expect(`${issue.message.en} ${JSON.stringify(issue.params)}`).toContain(why);
  }
  const before = tree.blocks[0];
  if (new TextDecoder().decode(make()).includes("trước")) expect(before?.kind === "paragraph" ? before.text : "").toBe("trước");
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

describe("huge and odd documents", () => {
  const million = 1_000_000;
  test("a million tabs", async () => {
    const body = `<w:p>${r("a")}<w:r>${"<w:tab/>".repeat(million)}</w:r>${r("b")}</w:p>`;
    expect((await read(documentOf(body))).blocks).toMatchObject([{ kind: "paragraph", text: "a b" }]);
    expect(readHtml(`<p>a${"\t".repeat(million)}b`, { id: "x" }).blocks).toMatchObject([{ text: "a b" }]);
    expect(readMarkdown(`a${"\t".repeat(million)}b`, { id: "x" }).blocks).toMatchObject([{ text: "a b" }]);
    expect(readText(`a${"\t".repeat(million)}b`, { id: "x" }).blocks).toMatchObject([{ text: "a b" }]);
  });

  const rows = 100_000;
  const lines = (make: (index: number) => string): string => Array.from({ length: rows }, (_, index) => make(index)).join("");
  test.each<[string, () => Promise<DocumentTree> | DocumentTree]>([
    [
      "DOCX",
      (): Promise<DocumentTree> =>
        read(
          zipSync({
            "word/document.xml": [
              strToU8(
                `<w:document xmlns:w="${word}"><w:body><w:tbl>${lines((index) => `<w:tr>${tc(p(`${index}`))}${tc(p("a"))}${tc(p("b"))}</w:tr>`)}</w:tbl></w:body></w:document>`,
              ),
              { level: 6 },
            ],
          }),
          "a.docx",
        ),
    ],
    ["HTML", (): DocumentTree => readHtml(`<table>${lines((index) => `<tr><td>${index}<td>a<td>b`)}</table>`, { id: "x" })],
    ["Markdown", (): DocumentTree => readMarkdown(`|a|b|c|\n|-|-|-|\n${lines((index) => `|${index}|a|b|\n`)}`, { id: "x" })],
    [
      "CSV",
      (): DocumentTree =>
        readCsv(
          lines((index) => `${index},a,b\n`),
          { id: "x" },
        ),
    ],
  ])("a table of 100,000 rows in %s is read up to the limit of cells, and the issue says from where on it was not", async (_name, make) => {
    const tree = await make();
    const [table] = tree.blocks;
    expect(table?.kind === "table" ? table.rows.length : 0).toBeGreaterThan(66_000);
    expect(tree.issues.map(({ code, params }) => [code, params["limit"]])).toEqual([["too-many-cells", "200000"]]);
  });

  test("marks that turn the line around, and other languages", async () => {
    const text = "\u202eABC\u202c مرحبا 你好 Привет ກຸງເທບ 🙂";
    const shown = "ABC مرحبا 你好 Привет ກຸງເທບ 🙂";
    expect((await read(makeDocx(p(text)))).blocks).toMatchObject([{ text: shown }]);
    expect((await read(makeXlsx([{ name: "a", xml: data(row(1, { A: text })) }]), "a.xlsx")).blocks).toMatchObject([{ text: shown }]);
    expect(readHtml(`<p dir=rtl>${text}`, { id: "x" }).blocks).toMatchObject([{ text: shown }]);
  });

  test("macros, links and pictures from elsewhere are neither run nor fetched", async () => {
    const fetched: string[] = [];
    const original = globalThis.fetch;
    globalThis.fetch = (input) => {
      fetched.push(input instanceof Request ? input.url : input.toString());
      return Promise.reject(new Error("nothing is fetched"));
    };
    try {
      const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/image" Target="http://example.invalid/a.png" TargetMode="External"/><Relationship Id="r2" Type="x/header" Target="http://example.invalid/h.xml" TargetMode="External"/><Relationship Id="r3" Type="x/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
      const more = { "word/_rels/document.xml.rels": strToU8(relations), "word/vbaProject.bin": strToU8("Shell") };
      const tree = await read(makeDocx(p("chữ"), { more }), "a.docm");
      expect(tree.issues.map(({ code }) => code)).toEqual(["macros-ignored"]);
      readHtml(
        '<link rel=stylesheet href="http://example.invalid/a.css"><img src="http://example.invalid/a.png"><iframe src="http://example.invalid"></iframe>chữ',
        { id: "x" },
      );
      readMarkdown("![a](http://example.invalid/a.png) chữ", { id: "x" });
      expect(fetched).toEqual([]);
    } finally {
      globalThis.fetch = original;
    }
  });

  test("one bad row does not refuse the others", async () => {
    const good = tc(p("1")) + tc(p("Mở lớp"));
    const bad = `<w:trPr><w:gridBefore w:val="-9"/></w:trPr>${tc(p("2"), '<w:gridSpan w:val="bậy"/><w:vMerge w:val="continue"/>')}`;
    const tree = await read(makeDocx(tbl(good, bad, good)));
    expect(tree.blocks[0]?.kind === "table" ? tree.blocks[0].rows.map(({ cells }) => cells.map(({ text }) => text)) : []).toEqual([
      ["1", "Mở lớp"],
      ["2"],
      ["1", "Mở lớp"],
    ]);
  });
});
