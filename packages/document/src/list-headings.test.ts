import { expect, test } from "vitest";
import { listHeadings } from "./list-headings.ts";
import type { Block, Heading } from "./tree.ts";

const h = (level: Heading["level"], text: string): Block => ({ kind: "heading", level, text });

test("listHeadings() gives each heading the ordinals it stands under, as printed", () => {
  const blocks = [
    h(1, "KẾ HOẠCH"),
    h(2, "Phần I. MỤC TIÊU"),
    h(4, "1.1. Chung"),
    h(3, "2) Riêng"),
    { kind: "paragraph", text: "a) việc" } as const,
    h(4, "đ) Đến năm 2030"),
    h(2, "Phụ lục II"),
    h(3, "Không có số"),
    h(4, "3. Có số"),
  ];
  expect(listHeadings({ id: "x", text: "", issues: [], blocks }).map(({ block, path }) => [block, path.join(" › ")])).toEqual([
    [0, ""],
    [1, "Phần I"],
    [2, "Phần I › 1.1"],
    [3, "Phần I › 2"],
    [5, "Phần I › 2 › đ"],
    [6, "Phụ lục II"],
    [7, "Phụ lục II"],
    [8, "Phụ lục II › 3"],
  ]);
});
