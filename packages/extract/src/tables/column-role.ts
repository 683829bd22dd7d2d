import { foldVietnamese } from "@kehoach/text";

/** What a column of a table holds. */
export type ColumnRole =
  | "ordinal"
  | "content"
  | "lead"
  | "coordinating"
  | "time"
  | "deadline"
  | "money"
  | "source"
  | "output"
  | "note"
  | "audience"
  | "headcount"
  | "form"
  | "detail"
  | "other";

/** What a table lists. */
export type TableSubject = "targets" | "tasks";

const roles: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:so )?(?:stt|tt|thu tu)$/u, "ordinal"],
  [/phoi hop/u, "coordinating"],
  [/chu tri|^(?:don vi|co quan)(?: chiu trach nhiem)?(?: thuc hien)?$|^(?:don vi|co quan) (?:thuc hien|tham muu|dau moi)/u, "lead"],
  [/hoan thanh|thoi han|^han |tien do/u, "deadline"],
  [/^thoi (?:gian|diem)|lo trinh|^nam thuc hien/u, "time"],
  [/nguon (?:kinh phi|von|ngan sach|luc tai chinh)|^nguon$/u, "source"],
  [/kinh phi|du toan|tong muc|thanh tien/u, "money"],
  [/san pham|ket qua|dau ra/u, "output"],
  [/ghi chu/u, "note"],
  [/doi tuong/u, "audience"],
  [/so luong|so nguoi|quy mo/u, "headcount"],
  [/hinh thuc|phuong thuc|dia diem/u, "form"],
  [/chi tieu|muc tieu/u, "content"],
  [/nhiem vu|giai phap|cong viec|hoat dong|noi dung|ten de an|ten du an|linh vuc/u, "content"],
];

/**
 * What a column holds, by the words of its header.
 *
 * @param header - The header cell.
 * @returns The role; `other` for words we do not know.
 */
function columnRole(header: string): ColumnRole {
  const folded = foldVietnamese(header).replace(/\s+/gu, " ").trim();
  return roles.find(([pattern]) => pattern.test(folded))?.[1] ?? "other";
}

/**
 * Roles of all columns. A role that may stand once goes to its first column; a second column of content holds details.
 *
 * @param headers - The header cells, from left to right.
 * @returns One role a column.
 */
export function columnRoles(headers: readonly string[]): readonly ColumnRole[] {
  const used = new Set<ColumnRole>();
  return headers.map((header) => {
    const role = columnRole(header);
    if (role === "other" || !used.has(role)) {
      used.add(role);
      return role;
    }
    return role === "content" ? "detail" : "other";
  });
}

/**
 * Whether a table lists targets or tasks, by its headers.
 *
 * @param headers - The header cells.
 * @returns Its subject, or `undefined` when it is neither.
 */
export function tableSubject(headers: readonly string[]): TableSubject | undefined {
  const given = columnRoles(headers);
  const content = headers[given.indexOf("content")];
  if (content === undefined) return undefined;
  const has = (role: ColumnRole): boolean => given.includes(role);
  if (!(has("lead") || has("time") || has("deadline") || has("money"))) return undefined;
  return /chi tieu|muc tieu/u.test(foldVietnamese(content)) ? "targets" : "tasks";
}
