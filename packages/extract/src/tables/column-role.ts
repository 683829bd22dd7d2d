import { foldVietnamese } from "@kehoach/text";
import { contentRole } from "./content-role.ts";

/** What a column of a table holds. @vi cột */
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
  | "unit"
  | "value"
  | "baseline"
  | "other";

/** What a table lists. */
export type TableSubject = "targets" | "tasks";

// Mốc 2030 · Năm 2027 · Mục tiêu đến năm 2030 · 2026 - 2030
const years =
  /^(?:moc|nam|kh|muc tieu|muc phan dau|muc|so luong|chi tieu|ke hoach|phan dau|lo trinh|giai doan|den|het|dat|gia tri|thuc hien|tien do|thoi gian|ty le|cac|ca|cu the| |\(|%)*(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?(?: ?\(?%?\)?)$/u;

const roles: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:so )?(?:stt|tt|thu tu)$|^(?:ma|so hieu)(?: so)?(?: ?[/|] ?(?:stt|tt))?$/u, "ordinal"],
  [
    /hien trang|^(?:ket qua|thuc hien|uoc|so lieu|th|uth|dat)(?: thuc hien| th| dat duoc| uoc)?(?: den| het)*(?: nam)? (?:19|20)\d{2}|nam (?:goc|co so)/u,
    "baseline",
  ],
  [years, "value"],
  [/^(?!.*chu tri).*phoi hop/u, "coordinating"],
  [/^(?:don vi|dvt|dv tinh|don vi do|don vi tinh)(?: tinh)?$/u, "unit"],
  [
    /chu tri|^dau moi(?!\p{L})|chu dau tu|^(?:nguoi )?thuc hien$|^(?:nguoi ?[,/] ?)?(?:cac )?(?:don vi|co quan|co quan, don vi|don vi, co quan|co quan\/don vi)(?: chiu trach nhiem| dau moi)?(?: thuc hien)?$|^(?:don vi|co quan|bo phan|phong,? ban)[^()]{0,12} (?:thuc hien|to chuc|trien khai|tham muu|dau moi|phu trach|theo doi|chu quan|chuan bi|soan thao)|^(?:phan cong|trach nhiem)(?: thuc hien)?$/u,
    "lead",
  ],
  [/^(?:%|ty le|muc do|trang thai|tinh trang)|(?:hoan thanh|tien do)[^()]{0,20}\(%\)$/u, "other"],
  [
    /hoan thanh|deadline|thoi han|^han(?:$| )|tien do|trinh ban hanh|^thoi (?:gian|han) trinh|ket thuc|^(?:thoi gian (?:thuc hien )?)?den(?: ngay)?$/u,
    "deadline",
  ],
  [/^thoi (?:gian|diem)|^bat dau|^tu(?: ngay)?$|^khoi cong|lo trinh|^nam thuc hien|^giai doan/u, "time"],
  [/nguon (?:kinh phi|von|ngan sach|luc tai chinh)|(?:^| )nguon$/u, "source"],
  [
    /kinh phi|du toan|tong muc|thanh tien|^(?:so )?tien(?:$| \()|(?:^|tong )(?:so |cong )?(?:tien|von)(?:$| \(| dau tu)|nhu cau von|^von(?:$| ?\(| (?:nam|thuc hien|giai doan|du kien|ke hoach|dau tu|su nghiep))/u,
    "money",
  ],
  // Tổng (triệu đồng) · Năm 2027 (tr.đ) · ĐVT: triệu đồng
  [
    /^(?:(?:tong|cong|tong so|tong cong|(?:nam )?20\d{2}(?: ?[-–] ?20\d{2})?|giai doan 20\d{2} ?[-–] ?20\d{2}|so|gia tri) ?)?\((?:dvt: ?)?(?:ty|trieu|tr|nghin|ngan|1\.?000)?\.? ?(?:dong|d)\)$/u,
    "money",
  ],
  [/san pham|ket qua|dau ra/u, "output"],
  [/ghi chu/u, "note"],
  [/doi tuong/u, "audience"],
  [/so luong|so nguoi|quy mo|so lop/u, "headcount"],
  [/hinh thuc|phuong thuc|dia diem/u, "form"],
  [/chi tieu|muc tieu|chi so|tieu chi/u, "content"],
  [
    /nhiem vu|giai phap|cong viec|hoat dong|noi dung|ten de an|ten du an|du an|linh vuc|dau viec|danh muc|hang muc|cong trinh|mo hinh|^ten (?:lop|khoa|chuyen de|chuong trinh)|^(?:lop|khoa)(?:$| (?:hoc$|dao tao|boi duong|tap huan))/u,
    "content",
  ],
];

/**
 * What a column holds, by the words of its header.
 *
 * @param header - The header cell.
 * @returns The role; `other` for words we do not know.
 */
function columnRole(header: string): ColumnRole {
  const folded = foldVietnamese(header).replace(/\s+/gu, " ").trim();
  if (namesPlace(header)) return "value";
  // Of numbers only years head a column.
  return folded.length > 90 || !/[a-z]|\d{4}/u.test(folded) ? "other" : (roles.find(([pattern]) => pattern.test(folded))?.[1] ?? "other");
}

/**
 * Whether a header names a place, whose level stands below it: `Xã Tân Hồng`, `Toàn tỉnh`.
 *
 * @param header - The header cell.
 * @returns Whether it does; `Xã, phường` heads a list of places.
 */
export function namesPlace(header: string): boolean {
  return placeHeader.test(header.trim());
}

const placeHeader =
  /^(?:(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận)\s(?=\p{Lu})|[Tt]oàn (?:tỉnh|xã|phường|huyện|thành phố|quốc)$)/u;

/**
 * Whether words are the header of some column.
 *
 * @param header - The header cell.
 * @returns Whether its words say what the column holds.
 */
export function namesColumn(header: string): boolean {
  return columnRole(header) !== "other";
}

/**
 * Roles of all columns: by the words of their headers, and where these say nothing by what stands under them. A role that may stand
 * once goes to its first column; a second column of content holds details.
 *
 * @param headers - The header cells, from left to right; empty where a header was lost.
 * @param columns - What stands under them, when it is known.
 * @returns One role a column.
 */
export function columnRoles(headers: readonly string[], columns: readonly (readonly string[])[] = []): readonly ColumnRole[] {
  const used = new Set<ColumnRole>();
  const said = withSourceColumns(
    headers,
    headers.map((header, index) => corrected(columnRole(header), columns[index] ?? [])),
    columns,
  );
  // Kinh phí: năm 2026, năm 2027, tổng: what the years add up to, not the first of them.
  const total = headers.findIndex((header, index) => said[index] === "money" && wholeMoney.test(foldVietnamese(header).trim()));
  const named = headers.map((header, index): ColumnRole => {
    const role = said[index] ?? "other";
    if (role === "money" && total >= 0 && index !== total) return "other";
    if (role === "other" || role === "value" || role === "baseline") return role;
    // Phối hợp: trong Bộ, ngoài Bộ
    if (role === "coordinating") used.add(role);
    else if (used.has(role)) return role === "content" ? secondContent(header, columns[index] ?? []) : "other";
    used.add(role);
    return role;
  });
  const width = Math.max(named.length, columns.length);
  const all = Array.from({ length: width }, (_, index) => named[index] ?? "other");
  if (columns.length === 0) return all;
  // The first column without a header of its own holds ordinals, the widest one the content.
  return all.map((role, index) => {
    if (role !== "other") return role;
    const header = (headers[index] ?? "").trim();
    // A header of words nobody knows, over a column that shows what it holds.
    if (header !== "" && columnRole(header) !== "other") return role;
    const found = contentRole(columns[index] ?? [], index === 0);
    if (header !== "" && (found === undefined || !(index === 0 ? found === "ordinal" : shown.has(found)) || used.has(found))) return role;
    const free = (found === "lead" || found === "content") && used.has(found) ? (found === "lead" ? "coordinating" : "note") : found;
    if (free === undefined || used.has(free)) return "other";
    used.add(free);
    return free;
  });
}

/** What a column shows by what stands in it, whatever its header says. */
const shown: ReadonlySet<ColumnRole> = new Set(["content", "lead", "time"]);

/** The header of the column that holds the whole amount: `Kinh phí Tổng`, `Tổng cộng kinh phí`. */
const wholeMoney =
  /(?:^|\s)tong(?:\s(?:so|cong|kinh phi|muc|von))?(?:\s\(.{1,20}\))?$|^tong (?:cong|so|kinh phi|du toan|muc)|(?:^|\s)cong$/u;

/** Columns of money, none of which holds the whole amount. */
export interface SpreadMoney {
  /** Positions of the columns, from left to right. */
  readonly columns: readonly number[];
  /** What each of them says of its part: years (`Kinh phí năm 2027`), a source (`Kinh phí NSTW`), or nothing that tells the parts apart. */
  readonly by: "years" | "sources" | "nothing";
}

/**
 * The columns over which a table spreads money without a column of the total: `Kinh phí năm 2027`, `Kinh phí năm 2028`.
 *
 * @param headers - The header cells.
 * @param given - The roles.
 * @returns The columns; `undefined` where one column holds the whole.
 */
export function spreadMoney(headers: readonly string[], given: readonly ColumnRole[]): SpreadMoney | undefined {
  const first = given.indexOf("money");
  const counts = headers[first];
  if (counts === undefined || wholeMoney.test(foldVietnamese(counts).trim())) return undefined;
  const areSources = columnRole(counts) !== "money";
  const isPart = (header: string): boolean => columnRole(header) === "money" || (areSources && sourceColumn.test(foldVietnamese(header)));
  const columns = headers.flatMap((header, index) => (index === first || (given[index] === "other" && isPart(header)) ? [index] : []));
  if (columns.length < 2) return undefined;
  const words = columns.map((index) => foldVietnamese(headers[index] ?? ""));
  const distinct = new Set(words).size === words.length;
  const by = !distinct
    ? "nothing"
    : words.every((header) => /(?:19|20)\d{2}/u.test(header))
      ? "years"
      : words.every((header) => partSource.test(header))
        ? "sources"
        : "nothing";
  return { columns, by };
}

/** A source of money in the header of its part. */
const partSource =
  /ngan sach|(?:^| )(?:ns|nguon|xa hoi hoa|xhh|tai tro|huy dong|doi ung|nhan dan|doanh nghiep|khac|vay|oda)|trung uong|cap tinh|cap xa/u;

/** A source of money that is the header of its column by itself. */
const sourceColumn = /^(?:ngan sach|ns(?:nn|tw|dp)?(?![a-z])|nguon|von|xa hoi hoa|xhh|tai tro|huy dong|doi ung)/u;

/** `Ngân sách tỉnh`, `Ngân sách xã`, `Tổng cộng` over figures are money, where no header says the word. */
function withSourceColumns(
  headers: readonly string[],
  said: readonly ColumnRole[],
  columns: readonly (readonly string[])[],
): readonly ColumnRole[] {
  if (said.includes("money")) return said;
  const folded = headers.map((header) => foldVietnamese(header).trim());
  const has = (pattern: RegExp): readonly number[] =>
    folded.flatMap((header, index) => {
      const isFree = said[index] === "other" || said[index] === "source";
      return isFree && pattern.test(header) && isFigures(columns[index] ?? []) ? [index] : [];
    });
  const parts = has(sourceColumn);
  const found = parts.length === 0 ? [] : [...parts, ...has(wholeMoney)];
  return found.length < 2 ? said : said.map((role, index) => (found.includes(index) ? "money" : role));
}

/** Whether nothing but numbers, and some number, stands in a column. */
function isFigures(column: readonly string[]): boolean {
  return column.every((words) => /^[\d.,\s–-]*$/u.test(words)) && column.some((words) => /\d/u.test(words));
}

/** `Đơn vị` over names of agencies is no unit of measure. */
function corrected(role: ColumnRole, column: readonly string[]): ColumnRole {
  return role === "unit" && contentRole(column, false) === "lead" ? "lead" : role;
}

/** A second column of content holds the level of a target when numbers stand in it, and details otherwise. */
function secondContent(header: string, column: readonly string[]): ColumnRole {
  const numbers = column.filter((words) =>
    /^\D{0,20}\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?%?(?:\s\S{1,12}){0,3}$/u.test(words.trim()),
  ).length;
  return /chi tieu|muc tieu|ke hoach/u.test(foldVietnamese(header)) &&
    numbers > 0 &&
    numbers * 2 >= column.filter((words) => words.trim() !== "").length
    ? "value"
    : "detail";
}

/**
 * Whether a table lists targets or tasks, by the roles of its columns.
 *
 * @param headers - The header cells.
 * @param given - The roles.
 * @returns Its subject, or `undefined` when it is neither.
 */
export function subjectOf(headers: readonly string[], given: readonly ColumnRole[]): TableSubject | undefined {
  const at = given.indexOf("content");
  if (at < 0) return undefined;
  const content = foldVietnamese(headers[at] ?? "");
  const has = (role: ColumnRole): boolean => given.includes(role);
  const targets = /chi tieu|muc tieu|chi so|tieu chi/u.test(content) && !/nhiem vu|giai phap/u.test(content);
  // Beside a column of money the years say how it is spread.
  if (has("value") && (targets || !has("money"))) return targets || has("unit") ? "targets" : has("lead") ? "tasks" : undefined;
  if (!(has("lead") || has("time") || has("deadline") || has("money"))) return undefined;
  return targets ? "targets" : "tasks";
}
