import { describe, expect, test } from "vitest";
import { createCsvMetadata } from "./create-csv-metadata.ts";
import { definePlan } from "./define-plan.ts";
import { fromCsv } from "./from-csv.ts";
import { printCsv, readCsv } from "./internal/csv.ts";
import { listRowTables } from "./list-row-tables.ts";
import { readRowTables } from "./read-row-tables.ts";
import { toCsv } from "./to-csv.ts";
import { toRows } from "./to-rows.ts";

const rows = toRows(
  definePlan({
    id: "x",
    kind: "ke-hoach",
    title: "Thử",
    number: "12/KH-UBND",
    jurisdiction: "tỉnh Lâm Đồng",
    period: "2027 - 2030",
    targets: [{ id: "a", ordinal: "-", title: "Kỹ năng số", says: "94,58% người dân", lead: "Sở Nội vụ" }],
    tasks: [{ id: "1", title: '=HYPERLINK("x")', lead: "Sở KH&CN", with: "UBND cấp xã", when: "2027 - 2030", money: "7.500 triệu" }],
    total: { money: "7.500 triệu" },
    citations: ["Quyết định số 146/QĐ-TTg ngày 28/01/2022"],
  }),
);
const files = toCsv(rows);
const changed = (file: string, from: string, to: string): ReadonlyMap<string, string> => {
  const text = files.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return new Map([...files, [file, text.replaceAll(from, to)]]);
};
const told = (given: ReadonlyMap<string, string>): readonly string[] =>
  fromCsv(given).issues.map(({ code, path }) => `${code} ${path ?? ""}`);

test("a file for each table, and one that describes them", () => {
  expect([...files.keys()]).toEqual([
    "document.csv",
    "targets.csv",
    "measures.csv",
    "tasks.csv",
    "assignments.csv",
    "totals.csv",
    "citations.csv",
    "places.csv",
    "csv-metadata.json",
  ]);
  expect(files.get("measures.csv")).toBe(
    "\uFEFFtarget,comparator,value,upper,unit,population,per,keep\r\n1,eq,94.58,,%,người dân,,false\r\n",
  );
  expect(files.get("tasks.csv")).toContain(`"'=HYPERLINK(""x"")"`);
  expect(toCsv(rows, { language: "vi" }).get("assignments.csv")).toBe(
    "\uFEFFMục tiêu số,Nhiệm vụ số,Vai trò,Cơ quan\r\n1,,lead,Sở Nội vụ\r\n,1,lead,Sở KH&CN\r\n,1,coordinating,UBND cấp xã\r\n",
  );
});

test("the metadata name every column of every file, with types, keys and references", () => {
  const metadata = createCsvMetadata();
  expect(JSON.parse(files.get("csv-metadata.json") ?? "")).toEqual(metadata);
  const tables = Array.isArray(metadata["tables"]) ? metadata["tables"] : [];
  for (const { name, columns } of listRowTables(rows)) {
    expect(tables).toContainEqual(expect.objectContaining({ url: `${name}.csv` }));
    expect(files.get(`${name}.csv`)).toMatch(new RegExp(`^\uFEFF${columns.map((column) => column.name).join(",")}\r\n`, "u"));
  }
  expect(tables).toContainEqual({
    url: "assignments.csv",
    tableSchema: expect.objectContaining({
      foreignKeys: [
        { columnReference: "target", reference: { resource: "targets.csv", columnReference: "target" } },
        { columnReference: "task", reference: { resource: "tasks.csv", columnReference: "task" } },
      ],
    }),
  });
});

describe("what a spreadsheet makes of the files is read all the same", () => {
  const semicolons = new Map(
    [...files].map(([name, text]) => [
      name,
      name.endsWith(".csv") ? text.slice(1).replaceAll(",", ";").replaceAll("94.58", "94,58") : text,
    ]),
  );
  test.each([
    ["semicolons and a comma in a number", semicolons],
    ["line feeds only", new Map([...files].map(([name, text]) => [name, text.replaceAll("\r\n", "\n")]))],
    ["days of the country", changed("tasks.csv", "2030-12-31", "31/12/2030")],
    ["TRUE and FALSE", changed("measures.csv", "false", "FALSE")],
    ["names of files with their folder", new Map([...files].map(([name, text]) => [`out/${name}`, text]))],
  ])("%s", (_, given) => {
    expect(fromCsv(given)).toEqual({ value: rows, issues: [], rest: [] });
  });
});

describe("what is wrong is told with its place", () => {
  test.each([
    ["measures.csv", "94.58", "nhiều", ["field-invalid /measures/1/value"]],
    ["measures.csv", ",eq,", ",bằng,", ["field-invalid /measures/1/comparator"]],
    ["measures.csv", "1,eq", "7,eq", ["reference-unknown /measures/1/target"]],
    ["measures.csv", "1,eq", ",eq", ["field-missing /measures/1/target", "field-missing /measures/1"]],
    ["measures.csv", "false", "có", ["field-invalid /measures/1/keep"]],
    ["tasks.csv", "2030-12-31", "31/02/2030", ["field-invalid /tasks/1/to"]],
    ["tasks.csv", "7500000000", "7.5 tỷ", ["field-invalid /tasks/1/vnd"]],
    ["measures.csv", "94.58", "94,58", ["field-invalid /measures/1"]],
    ["assignments.csv", "1,,lead", "1,1,lead", ["field-missing /assignments/1"]],
    ["targets.csv", "phase", "gđ", ["field-unknown /targets/0/2"]],
    ["document.csv", "ke-hoach", "kế hoạch", ["field-invalid /document/1/kind"]],
    ["citations.csv", "1,Quyết", '1,"Quyết', ["field-invalid /citations/1"]],
  ])("%s: %s changed to %s", (file, from, to, expected) => {
    expect(
      told(changed(file, from, to))
        .slice(0, expected.length)
        .map((line, index) => line.slice(0, expected[index]?.length)),
    ).toEqual(expected);
  });

  test("no document, or one key twice", () => {
    expect(told(new Map())).toEqual(["field-missing /document"]);
    expect(told(changed("targets.csv", "1,2027", "1,x,y,z\r\n1,2027"))).toEqual(["id-repeated /targets/2/target"]);
  });
});

test("a table of headings that people chose, in their order, is enough", () => {
  const { value, issues } = readRowTables([
    { name: "document", lines: [["Loại văn bản"], ["ke-hoach"]] },
    {
      name: "tasks",
      lines: [
        ["Nội dung", "STT", "Đến ngày", "khác"],
        ["Mở lớp", "1", "31/12/2030", "x"],
      ],
    },
  ]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["field-unknown", "warning"]]);
  expect(value?.tasks).toMatchObject([
    { part: "body", ordinal: "1", text: "Mở lớp", schedule: { to: "2030-12-31", recurrence: "none" }, budget: null },
  ]);
});

test.each([
  [
    'a,b\r\n1,"x,""y"""\r\n',
    [
      ["a", "b"],
      ["1", 'x,"y"'],
    ],
  ],
  [
    "a;b\n1;2,5",
    [
      ["a", "b"],
      ["1", "2,5"],
    ],
  ],
  [
    "a\tb\r1\t",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ['a\n\n""\n', [["a"], [""]]],
  [
    'a,b\n"1\r\n2",x\n',
    [
      ["a", "b"],
      ["1\r\n2", "x"],
    ],
  ],
  ["", []],
])("readCsv(%j)", (text, lines) => {
  expect(readCsv(text)).toEqual({ lines });
});

test("readCsv() says where a quote is never closed, and takes a megabyte of quotes", () => {
  expect(readCsv('a\n"b').unclosed).toBe(2);
  expect(readCsv('"'.repeat(1_000_001)).unclosed).toBe(1);
  expect(readCsv(printCsv([['"'.repeat(1_000_000)]])).lines[0]?.[0]).toHaveLength(1_000_000);
});
