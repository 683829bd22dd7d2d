import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readAgencies } from "./read-agencies.ts";

const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const read = (name: string): string => {
  const path = `${folder}${name}.txt`;
  return existsSync(path) ? readFileSync(path, "utf8").normalize("NFC") : "";
};

/** Columns of tables whose rows are lines with tabs, by the words of their headers. */
function cellsOfTables(text: string): readonly string[] {
  let columns: readonly number[] = [];
  const cells: string[] = [];
  const add = (row: readonly string[]): void => {
    // A row that a page cut goes on without a number.
    const isCut = row[0]?.trim() === "" && cells.length > 0;
    const before = isCut ? cells.splice(-columns.length) : [];
    cells.push(...columns.map((column, at) => `${before[at] ?? ""}\n${row[column] ?? ""}`));
  };
  for (const line of text.split("\n")) {
    const row = line.split("\t");
    if (row.length < 4) continue;
    const wanted = row.flatMap((cell, index) => (/^(?:Cơ quan|Đơn vị)\s+(?:chủ trì|phối hợp)/u.test(cell.trim()) ? [index] : []));
    if (wanted.length > 0) columns = wanted;
    else add(row);
  }
  return cells;
}

/** Columns of a page that was cut line by line: all between the end of a title and the years, so that both columns are one text. */
function cellsOfCutPage(text: string): readonly string[] {
  const annex = text.slice(text.lastIndexOf("Phụ lục")).replace(/\s*\n\s*/gu, "\n");
  return [...annex.matchAll(/\.\n((?:Sở|Đài|Các)[^.]{10,300}?)\n20\d\d/gu)].map(([, cell = ""]) => cell);
}

const labelled = (text: string): readonly string[] =>
  [...text.matchAll(/(?:Đơn vị|Cơ quan) (?:chủ trì|phối hợp): ?([^\n]+)/gu)].map(([, cell = ""]) => cell);

/** A column of a table whose cells are lines of their own. */
const lonely = (text: string): readonly string[] =>
  [...text.matchAll(/^\t((?:Sở|UBND|Các sở)[^\n.]{2,120})$/gmu)].map(([, cell = ""]) => cell);

/** Headings of the part on duties: `3. Sở Tài chính`. */
const headings = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^\s*\d{1,2}\.\s+((?:Sở|Các (?:sở|cơ|tổ|doanh|đơn|địa)|Ủy ban|Uỷ ban|UBND|Công an|Báo|Đài|Đề nghị)[^\n:;.]{2,120}(?:;[^\n:.]{2,80})?)[:.]?\s*$/gmu,
    ),
  ].map(([, cell = ""]) => cell);

/** How often each id stands in the cells of a document; `?` for what is not resolved. */
type Tally = Readonly<Record<string, number>>;

const documents: readonly (readonly [string, (text: string) => readonly string[], number, Tally])[] = [
  [
    "dong-nai-2026",
    (text) => [...cellsOfTables(text), ...headings(text)],
    51,
    {
      "ban-quan-ly-kcn-kkt": 2,
      "cac-hiep-hoi-doanh-nghiep": 1,
      "co-so-giao-duc-nghe-nghiep": 1,
      "cong-an-cap-tinh": 3,
      "doan-thanh-nien-cap-tinh": 2,
      "doanh-nghiep-cong-nghe": 1,
      "doanh-nghiep-fdi": 1,
      "doanh-nghiep-nho-va-vua": 1,
      "hiep-hoi-doanh-nghiep": 2,
      "so-ban-nganh": 7,
      "so-giao-duc-va-dao-tao": 10,
      "so-khoa-hoc-va-cong-nghe": 23,
      "so-noi-vu": 3,
      "to-cong-nghe-so-cong-dong": 1,
      "truong-dai-hoc-cao-dang": 5,
      "ubnd-cap-xa": 17,
      "vien-truong": 1,
    },
  ],
  [
    "ba-ria-vung-tau-2022",
    (text) => [...cellsOfTables(text), ...headings(text)],
    70,
    {
      "bao-cap-tinh": 4,
      "co-quan-bao-chi": 4,
      "co-quan-don-vi": 2,
      "co-so-giao-duc": 10,
      "co-so-giao-duc-nghe-nghiep": 4,
      "cong-thong-tin-dien-tu": 1,
      "dai-ptth": 5,
      "dia-phuong": 28,
      "hoi-khuyen-hoc": 1,
      "nguoi-dan": 1,
      "so-ban-nganh": 19,
      "so-giao-duc-va-dao-tao": 14,
      "so-lao-dong-thuong-binh-va-xa-hoi": 4,
      "so-noi-vu": 3,
      "so-thong-tin-va-truyen-thong": 24,
      "so-van-hoa-va-the-thao": 1,
      "thu-vien-cap-tinh": 1,
      "to-chuc-doanh-nghiep": 12,
      "truong-dai-hoc-cao-dang": 5,
      "vien-nghien-cuu": 1,
    },
  ],
  [
    "bac-giang-2023",
    (text) => [...labelled(text), ...lonely(text), ...headings(text)],
    39,
    {
      "bao-cap-tinh": 3,
      "co-so-giao-duc-dai-hoc": 1,
      "co-so-giao-duc-nghe-nghiep": 1,
      "dai-ptth": 3,
      "dai-truyen-thanh-cap-xa": 2,
      "so-ban-nganh": 1,
      "so-giao-duc-va-dao-tao": 6,
      "so-noi-vu": 1,
      "so-nong-nghiep-va-phat-trien-nong-thon": 2,
      "so-tai-chinh": 1,
      "so-thong-tin-va-truyen-thong": 23,
      "so-y-te": 2,
      "to-chuc-doanh-nghiep": 1,
      "ubnd-cap-huyen": 1,
      "ubnd-cap-xa": 2,
    },
  ],
  [
    "binh-phuoc-2022",
    (text) => [...cellsOfCutPage(text), ...headings(text)],
    24,
    {
      "bao-va-dai-ptth": 3,
      "co-so-giao-duc": 1,
      "doanh-nghiep-nha-nuoc": 1,
      "nguoi-dan": 1,
      "so-ban-nganh": 20,
      "so-giao-duc-va-dao-tao": 5,
      "so-ke-hoach-va-dau-tu": 2,
      "so-noi-vu": 4,
      "so-tai-chinh": 1,
      "so-thong-tin-va-truyen-thong": 18,
      "so-van-hoa-the-thao-va-du-lich": 1,
      "to-chuc-doanh-nghiep": 4,
      "ubnd-cap-huyen": 20,
      "ubnd-cap-xa": 11,
    },
  ],
  // This one names no lead of a single task.
  ["bo-tttt-2021", (text) => [...labelled(text), ...headings(text)], 0, {}],
];

describe.each(documents)("%s", (name, cellsOf, cells, tally) => {
  const text = read(name);
  test.skipIf(text === "")(`has ${cells} cells, whose agencies are these`, () => {
    const found = cellsOf(text).filter((cell) => cell.trim() !== "");
    const counted: Record<string, number> = {};
    const open: string[] = [];
    for (const { agency, reason, nearest } of found.flatMap((cell) => readAgencies(cell).value ?? [])) {
      const id = agency.kind === "unresolved" ? "?" : agency.id;
      counted[id] = (counted[id] ?? 0) + 1;
      if (id === "?") open.push(`${reason ?? ""}: ${agency.words}, nearest ${nearest?.name ?? "none"}`);
    }
    const names = Object.values(counted).reduce((sum, count) => sum + count, 0);
    console.log([`corpus: ${name}: ${found.length} cells, ${names} names, ${open.length} not resolved`, ...open].join("\n  "));
    expect(found.length).toBe(cells);
    expect(counted).toEqual(tally);
  });
});
