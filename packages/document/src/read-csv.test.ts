import { describe, expect, test } from "vitest";
import { outlineOf } from "../test/outline-of.ts";
import { locateInText } from "./locate-in-text.ts";
import { readCsv, type ReadCsvOptions } from "./read-csv.ts";

const outline = (csv: string, options?: Partial<ReadCsvOptions>): readonly string[] => {
  const tree = readCsv(csv, { id: "x", ...options });
  return [...outlineOf(tree), ...tree.issues.map(({ code, params }) => `! ${[code, ...Object.values(params)].join(" ")}`)];
};

describe("readCsv()", () => {
  test.each<[string, string, readonly string[]]>([
    ["commas", "STT,Việc\n1,Mở lớp\r\n2,\r3,Thi\n", ["STT | Việc / 1 | Mở lớp / 2 |  / 3 | Thi"]],
    ["semicolons, with commas in numbers", "STT;Triệu đồng\n1;7,5\n2;1,25", ["STT | Triệu đồng / 1 | 7,5 / 2 | 1,25"]],
    ["tabs", "a\tb\n1, 2\t3", ["a | b / 1, 2 | 3"]],
    ["what Excel says it divides by", "\ufeffsep=;\na,b;c\n", ["a,b | c"]],
    ["quotation marks around separators, line ends and themselves", 'a,"b, ""c""\nd"\n1,"x"y', ['a | b, "c"↵d / 1 | xy']],
    ["quotation marks inside a cell", 'a,b\nmàn hình 24",c', ['a | b / màn hình 24" | c']],
    ["empty rows and rows of another length", "a,b\n\n,\n1\n1,2,3", ["a | b / 1 / 1 | 2 | 3"]],
    ["a quotation mark nobody closes", 'a,b\n1,"hở\n2,c', ["a | b / 1 | hở / 2 | c", "! quote-open 2"]],
    ["one column", "Mở lớp\nThi", ["Mở lớp / Thi"]],
    ["letters with combining marks", "a,b\n1,Kế hoạch".normalize("NFD"), ["a | b / 1 | Kế hoạch"]],
    ["nothing", " \n,\n", ["! document-empty"]],
    ["a binary file", "a\u0000,b", ["! not-text"]],
  ])("reads %s", (_name, csv, wanted) => {
    expect(outline(csv)).toEqual(wanted);
  });

  test("stops at its limits, and says where", () => {
    expect(outline("1,2\n3,4\n5,6", { maxCells: 4 })).toEqual(["1 | 2 / 3 | 4", "! too-many-cells 4 1 3"]);
    expect(outline("1,2\n3,4", { maxCells: 4 })).toEqual(["1 | 2 / 3 | 4"]);
    expect(outline("1,2\n3,4", { maxCells: 3 })).toEqual(["1 | 2 / 3", "! too-many-cells 3 1 2"]);
    expect(outline("1,2", { maxLength: 2 })).toEqual(["! document-too-large 3 2"]);
  });

  test("keeps the place of the words in the file", () => {
    const csv = 'STT,Việc\n1,"Mở ""lớp"" tốt"';
    const [table] = readCsv(csv, { id: "x" }).blocks;
    const cell = table?.kind === "table" ? table.rows[1]?.cells[1] : undefined;
    const span = cell === undefined ? undefined : locateInText(cell, cell.text.indexOf("tốt"), cell.text.length, "x");
    expect(csv.slice(span?.start, span?.end)).toBe("tốt");
  });
});
