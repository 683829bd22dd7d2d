import { deflateSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ForgedEnd, type ForgedFile, forgeZip } from "../test/forge-zip.ts";
import { readArchive } from "./read-archive.ts";

const content = strToU8("<a/>");
const honest: ForgedFile = { name: "word/document.xml", content };
const many = (count: number): readonly ForgedFile[] =>
  Array.from({ length: count }, (_, index) => ({ name: `a${index}`, raw: new Uint8Array() }));
const inner = forgeZip([honest]);

/** A file of zeros that was packed in steps, so that the test itself needs no memory for it. */
const zeros = (megabytes: number): Uint8Array => deflateSync(new Uint8Array(megabytes * 1_000_000), { level: 9 });

const hostile: readonly (readonly [string, () => Uint8Array, string, Readonly<Record<string, string>>])[] = [
  [
    "a bomb",
    () => forgeZip([{ ...honest, raw: zeros(60), says: { size: 60_000_000 } }]),
    "archive-swollen",
    { entry: "word/document.xml", limit: "200" },
  ],
  [
    "a bomb that says it is small",
    () => forgeZip([{ ...honest, raw: zeros(60), says: { size: 1000 } }]),
    "archive-size-lies",
    { entry: "word/document.xml" },
  ],
  [
    "a file shorter than it says",
    () => forgeZip([{ ...honest, says: { size: 5000 } }]),
    "archive-size-lies",
    { entry: "word/document.xml" },
  ],
  [
    "one entry that is too large",
    () => forgeZip([{ ...honest, says: { size: 65_000_000 } }]),
    "archive-entry-too-large",
    { entry: "word/document.xml", limit: "64000000" },
  ],
  [
    "entries that are too large together",
    () => forgeZip(["a", "b", "c"].map((name) => ({ name, content, says: { size: 50_000_000 } }))),
    "archive-total-too-large",
    { limit: "128000000" },
  ],
  ["65,535 entries, which is how ZIP64 begins", () => forgeZip(many(10), { count: 65_535 }), "archive-zip64", {}],
  ["65,536 entries, which the end record cannot say", () => forgeZip(many(65_536)), "archive-truncated", {}],
  ["2,001 entries", () => forgeZip(many(2001)), "archive-too-many-entries", { size: "2001", limit: "2000" }],
  [
    "the same name twice",
    () => forgeZip([honest, { ...honest, content: strToU8("<b/>") }]),
    "archive-name-twice",
    { entry: "word/document.xml" },
  ],
  [
    "the same name twice but for capitals",
    () => forgeZip([honest, { name: "Word/Document.xml" }]),
    "archive-name-twice",
    { entry: "Word/Document.xml" },
  ],
  ["ZIP64 in an entry", () => forgeZip([{ ...honest, says: { size: 0xffffffff } }]), "archive-zip64", {}],
  ["ZIP64 in the end record", () => forgeZip([honest], { start: 0xffffffff }), "archive-zip64", {}],
  ["an encrypted entry", () => forgeZip([{ ...honest, says: { flags: 0x801 } }]), "archive-encrypted", { entry: "word/document.xml" }],
  ["a wrong checksum", () => forgeZip([{ ...honest, says: { crc: 1 } }]), "archive-crc", { entry: "word/document.xml" }],
  [
    "packed bytes that are noise",
    () => forgeZip([{ ...honest, raw: strToU8("\u0007noise") }]),
    "archive-crc",
    { entry: "word/document.xml" },
  ],
  ["an absolute name", () => forgeZip([{ name: "/etc/passwd", content }]), "archive-name-unsafe", { entry: "/etc/passwd" }],
  ["a name with a drive", () => forgeZip([{ name: "C:/x", content }]), "archive-name-unsafe", { entry: "C:/x" }],
  ["a name that leaves the folder", () => forgeZip([{ name: "word/../../x", content }]), "archive-name-unsafe", { entry: "word/../../x" }],
  [
    "a name with the slash of Windows",
    () => forgeZip([{ name: String.raw`..\x`, content }]),
    "archive-name-unsafe",
    { entry: String.raw`..\x` },
  ],
  [
    "a name that turns the line around",
    () => forgeZip([{ name: "../\u202efdp.x", content }]),
    "archive-name-unsafe",
    { entry: "../\ufffdfdp.x" },
  ],
  ["a symbolic link", () => forgeZip([{ ...honest, says: { mode: 0xa1ff } }]), "archive-link", { entry: "word/document.xml" }],
  ["a file cut at its end", () => forgeZip([honest]).slice(0, -30), "archive-truncated", {}],
  ["a directory that begins behind the end", () => forgeZip([honest], { start: 90_000 }), "archive-truncated", {}],
  ["a directory with fewer files than it says", () => forgeZip([honest], { count: 2 }), "archive-truncated", {}],
  [
    "two files in one place",
    () => forgeZip([honest, { ...honest, name: "word/styles.xml", headerName: "word/styles.xml", says: { header: 0 } }]),
    "archive-header-differs",
    { entry: "word/styles.xml" },
  ],
  [
    "a file inside another",
    () => {
      const host = forgeZip([{ name: "b", content }]);
      return forgeZip([
        { name: "a", content: host, raw: host, says: { method: 0 } },
        { name: "b", content, says: { header: 31 } },
      ]);
    },
    "archive-overlap",
    { entry: "b", other: "a" },
  ],
  [
    "a header with another name",
    () => forgeZip([{ ...honest, headerName: "word/documenT.xml" }]),
    "archive-header-differs",
    { entry: "word/document.xml" },
  ],
  [
    "a way of packing nobody uses",
    () => forgeZip([{ ...honest, says: { method: 12 } }]),
    "archive-method",
    { entry: "word/document.xml", method: "12" },
  ],
  ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-an-archive", {}],
  ["nothing", () => new Uint8Array(), "not-an-archive", {}],
];

describe("readArchive()", () => {
  test.each(hostile)("refuses %s, and says why", (_name, make, code, params) => {
    const { value, issues } = readArchive(make());
    expect(value).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.params])).toEqual([[code, params]]);
    for (const { message } of issues) expect(`${message.vi} ${message.en}`).not.toMatch(/[{}]/u);
  });

  test("refuses what is larger than its limit before it looks into it", () => {
    expect(readArchive(new Uint8Array(11), { limits: { compressed: 10 } }).issues.map(({ code }) => code)).toEqual(["document-too-large"]);
  });

  test("opens what a library packed, stored or deflated, and leaves archives inside closed", () => {
    const bytes = zipSync({
      "a/b.xml": content,
      "c.bin": [Uint8Array.from({ length: 5000 }, (_, index) => index % 7), { level: 0 }],
      "in.zip": inner,
    });
    const { value, issues } = readArchive(bytes);
    expect(issues).toEqual([]);
    expect(value?.names).toEqual(["a/b.xml", "c.bin", "in.zip"]);
    expect(value?.files.get("a/b.xml")).toEqual(content);
    expect(value?.files.get("c.bin")?.[6]).toBe(6);
    expect(value?.files.get("in.zip")).toEqual(inner);
  });

  test("inflates only what is wanted", () => {
    const { value } = readArchive(forgeZip([honest, { name: "word/media/a.png", raw: strToU8("noise"), content }]), {
      only: (name) => name.endsWith(".xml"),
    });
    expect([...(value?.files.keys() ?? [])]).toEqual(["word/document.xml"]);
    expect(value?.names).toEqual(["word/document.xml", "word/media/a.png"]);
  });

  test("opens an archive with remarks behind its end, and none whose end record stands in the remarks", () => {
    const bytes = forgeZip([honest]);
    const withRemark = new Uint8Array(bytes.length + 3);
    withRemark.set(bytes);
    expect(readArchive(withRemark).issues.map(({ code }) => code)).toEqual(["archive-truncated"]);
    withRemark[bytes.length - 2] = 3;
    expect(readArchive(withRemark).value?.names).toEqual(["word/document.xml"]);
  });

  const ends: readonly ForgedEnd[] = [{ count: 0 }, { size: 1 }];
  test.each(ends)("refuses an end record that says %j", (end) => {
    expect(readArchive(forgeZip([honest], end)).issues.map(({ code }) => code)).toEqual(["archive-truncated"]);
  });
});
