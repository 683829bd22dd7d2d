import type { TableRow } from "@kehoach/document";
import { expect, test } from "vitest";
import { expandGrid, headerOf } from "./expand-grid.ts";

const row = (...cells: readonly (readonly [text: string, colSpan?: number, rowSpan?: number])[]): TableRow => ({
  cells: cells.map(([text, colSpan, rowSpan]) => ({
    text,
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  })),
});
const texts = (rows: readonly TableRow[]): readonly (readonly string[])[] =>
  expandGrid(rows).map(({ cells }) => cells.map((cell) => cell.text));

test("expandGrid() leaves a plain table as it is", () => {
  const rows = [row(["a"], ["b"]), row(["c"])];
  expect(texts(rows)).toEqual([["a", "b"], ["c"]]);
});

test("expandGrid() repeats a cell down its rows and leaves its further columns empty", () => {
  expect(texts([row(["1", 1, 2], ["x", 2]), row(["y"], ["z"]), row(["tổng", 3])])).toEqual([
    ["1", "x", ""],
    ["1", "y", "z"],
    ["tổng", "", ""],
  ]);
  expect([...(expandGrid([row(["1", 1, 2], ["x"]), row(["y"])])[1]?.copied ?? [])]).toEqual([0]);
});

test("expandGrid() takes spans that reach out of the table", () => {
  expect(texts([row(["1", 1, 900], ["x"]), row(["y"], ["z"], ["w"])])).toEqual([
    ["1", "x", "", ""],
    ["1", "y", "z", "w"],
  ]);
});

test("headerOf() reads a header of two rows column by column", () => {
  const rows = expandGrid([
    row(["STT", 1, 2], ["Cơ quan", 2], ["Kinh phí", 1, 2]),
    row(["Chủ trì"], ["Phối hợp"]),
    row(["1"], ["A"], ["B"], ["5"]),
  ]);
  expect(headerOf(rows, 0)).toEqual({ cells: ["STT", "Cơ quan Chủ trì", "Cơ quan Phối hợp", "Kinh phí"], height: 2 });
});
