import { foldVietnamese } from "@kehoach/text";
import type { ColumnRole } from "./column-role.ts";

// One header after another, as they stand when the lines between the cells were lost.
const phrases: readonly (readonly [RegExp, ColumnRole])[] = [
  [/(?:so )?(?:stt|tt)\b|so thu tu/uy, "ordinal"],
  [
    /(?:danh muc |ten )?(?:noi dung |cac )?(?:nhiem vu|cong viec|hoat dong|giai phap|noi dung|dau viec|chi tieu|muc tieu)(?:(?: ?[,/] ?| va | hoac | - )(?:cac )?(?:nhiem vu|giai phap|du an|de an|cong viec|hoat dong|chi tieu|muc tieu|noi dung))*(?: (?:chu yeu|trong tam|cu the|thuc hien|trien khai|cong viec|uu tien|nhiem vu))*(?! dao tao)/uy,
    "content",
  ],
  [
    /(?:don vi|co quan|bo phan|cq|dv)(?:[,/] ?(?:don vi|co quan))? (?:chu tri|dau moi|thuc hien|chiu trach nhiem)(?: thuc hien| chinh| tham muu)?|chu tri(?: thuc hien)?|dau moi(?: thuc hien)?|phan cong thuc hien/uy,
    "lead",
  ],
  [/(?:(?:don vi|co quan|bo phan|cq|dv)(?:[,/] ?(?:don vi|co quan))? )?phoi hop(?: thuc hien)?/uy, "coordinating"],
  [/(?:thoi gian|thoi han|tien do) (?:thuc hien ?[,/] ?)?hoan thanh|thoi han(?: thuc hien)?|tien do(?: thuc hien)?/uy, "deadline"],
  [/thoi gian(?: thuc hien| trien khai)?|lo trinh(?: thuc hien)?|nam thuc hien/uy, "time"],
  [/nguon (?:kinh phi|von|ngan sach)|nguon luc/uy, "source"],
  [/(?:du kien |du toan |tong )?kinh phi(?: thuc hien| du kien)?/uy, "money"],
  [
    /(?:san pham|ket qua)(?:(?: ?[,/] ?| )(?:san pham|ket qua))?(?: (?:dau ra|dat duoc|du kien|can dat|hoan thanh|chu yeu|thuc hien))*|dau ra/uy,
    "output",
  ],
  [/ghi chu/uy, "note"],
  [/doi tuong(?: dao tao| tham gia| thuc hien)?/uy, "audience"],
];

/** The headers of a table take no more letters. */
const longestHeader = 2_000;

/** A header found in running words. */
export interface HeaderWords {
  /** The columns, from left to right. */
  readonly columns: readonly { readonly role: ColumnRole; readonly start: number; readonly end: number }[];
  /** Where the words after it begin. */
  readonly end: number;
}

/**
 * The headers that stand one after another at the beginning of some words.
 *
 * @param words - The words.
 * @returns The columns, from left to right; none when the words begin with no header.
 */
export function readHeaders(words: string): HeaderWords {
  const folded = foldVietnamese(words.slice(0, longestHeader));
  const columns: { role: ColumnRole; start: number; end: number }[] = [];
  let at = 0;
  for (;;) {
    at += /^[\s|;.]*/u.exec(folded.slice(at, at + 40))?.[0].length ?? 0;
    let found: { role: ColumnRole; end: number } | undefined;
    for (const [pattern, role] of phrases) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match !== null && !columns.some((column) => column.role === role)) {
        found = { role, end: at + match[0].length };
        break;
      }
    }
    if (found === undefined) break;
    // Kinh phí (dự kiến) · Kinh phí (triệu đồng)
    const bracket = /^\s?\([^()]{1,40}\)/u.exec(folded.slice(found.end, found.end + 50));
    const end = found.end + (bracket?.[0].length ?? 0);
    columns.push({ role: found.role, start: at, end });
    at = end;
  }
  return { columns, end: columns.at(-1)?.end ?? 0 };
}

/**
 * Reads the header of a table whose cells stand one after another in running words: `Stt Nhiệm vụ Cơ quan chủ trì Thời gian`.
 *
 * @param words - The words, beginning with the header.
 * @returns Its columns; `undefined` when fewer than three follow one another, or none of them says who or when.
 */
export function readHeaderWords(words: string): HeaderWords | undefined {
  const read = readHeaders(words);
  const has = (role: ColumnRole): boolean => read.columns.some((column) => column.role === role);
  if (read.columns.length < 3 || !has("content") || !(has("lead") || has("time") || has("deadline"))) return undefined;
  return read;
}
