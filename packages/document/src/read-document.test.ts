import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDocx, p } from "../test/make-docx.ts";
import { data, makeXlsx, row } from "../test/make-xlsx.ts";
import { outlineOf } from "../test/outline-of.ts";
import { readDocument } from "./read-document.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): Uint8Array => bytesOf([...text].map((letter) => `${letter}\u0000`).join(""));
const read = async (bytes: Uint8Array, name?: string): Promise<readonly (string | undefined)[]> => {
  const tree = await readDocument(bytes, { id: "x", ...(name === undefined ? {} : { name }) });
  return [tree.format, ...outlineOf(tree), ...tree.issues.map(({ code }) => `! ${code}`)];
};
const compound = (name: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...wide(name)]);
const docx = makeDocx(p("chữ"));
const xlsx = makeXlsx([{ name: "a", xml: data(row(1, { A: 1, B: 2 })) }]);
const utf16 = Uint8Array.from([0xff, 0xfe, ...wide("So 1")]);
// "Số" as Windows wrote it in Viet Nam: ô, then a combining acute.
const windows1258 = bytesOf("S\u00f4\u00ec 1");

describe("readDocument() reads by content, and by name where the content is words", () => {
  test.each<[string, Uint8Array, string | undefined, readonly (string | undefined)[]]>([
    ["DOCX", docx, "a.docx", ["docx", "p chữ"]],
    ["DOCX under another name", docx, "a.txt", ["docx", "p chữ"]],
    ["XLSX", xlsx, "a.xlsx", ["xlsx", "1 | 2"]],
    ["HTML", strToU8("<!DOCTYPE html><p>chữ"), undefined, ["html", "p chữ"]],
    ["HTML that Word calls .doc", strToU8("<html><p>chữ"), "a.doc", ["html", "p chữ"]],
    ["HTML without a frame, by its name", strToU8("<p>chữ"), "a.HTM", ["html", "p chữ"]],
    ["Markdown by its name", strToU8("**chữ**"), "a.md", ["markdown", "p chữ"]],
    ["Markdown by its headings", strToU8("# chữ"), undefined, ["markdown", "h1 chữ"]],
    ["CSV", strToU8("a,b\n1,2"), "a.csv", ["csv", "a | b / 1 | 2"]],
    ["plain text", strToU8("chữ"), undefined, ["text", "p chữ"]],
    ["plain text with marks of Markdown, by its name", strToU8("# chữ"), "a.txt", ["text", "h1 chữ"]],
    ["plain text that calls itself DOCX", strToU8("chữ"), "a.docx", ["text", "p chữ"]],
    ["UTF-16", utf16, "a.txt", ["text", "p So 1"]],
    ["the encoding of Windows", windows1258, "a.txt", ["text", "p Số 1", "! encoding-guessed"]],
    [
      "HTML in the encoding it names",
      bytesOf('<html><meta charset="windows-1252"><p>\u00e9'),
      "a.html",
      ["html", "p é", "! encoding-guessed"],
    ],
  ])("%s", async (_name, bytes, name, wanted) => {
    expect(await read(bytes, name)).toEqual(wanted);
  });

  test.each<[string, Uint8Array, string | undefined, string]>([
    ["a picture renamed .docx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), "a.docx", "format-image"],
    ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), "a.docx", "format-image"],
    ["PDF", bytesOf("%PDF-1.7\n\u0000"), "a.docx", "format-pdf"],
    ["an old Word file", compound("WordDocument"), "a.doc", "format-word-97"],
    ["an old Excel file", compound("Workbook"), "a.xls", "format-excel-97"],
    ["a file with a password", compound("EncryptedPackage"), "a.docx", "format-encrypted"],
    ["RTF", bytesOf(String.raw`{\rtf1 a}`), "a.doc", "format-rtf"],
    ["OpenDocument", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "a.odt", "format-odf"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("x") }), "a.zip", "format-unknown"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), "a.docx", "format-unknown"],
    ["a cut DOCX", docx.slice(0, 200), "a.docx", "archive-truncated"],
    ["nothing", new Uint8Array(), "a.docx", "document-empty"],
  ])("says what to do with %s", async (_name, bytes, name, code) => {
    const tree = await readDocument(bytes, { id: "x", ...(name === undefined ? {} : { name }) });
    expect([tree.blocks, tree.issues.map((issue) => issue.code)]).toEqual([[], [code]]);
  });
});
