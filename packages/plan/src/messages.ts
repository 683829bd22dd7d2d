import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type PlanIssueCode =
  | "slip-assumed"
  | "number-not-used"
  | "denominator-ambiguous"
  | "budget-unreadable"
  | "budget-basis-unstated"
  | "citation-date-impossible"
  | "field-missing"
  | "field-invalid"
  | "field-unknown"
  | "total-differs"
  | "nesting-too-deep"
  | "circle"
  | "order-wrong"
  | "id-repeated"
  | "reference-unknown"
  | "row-differs"
  | "row-agency-unsure"
  | "row-not-kept";

export const planMessages: Readonly<Record<PlanIssueCode, MessageTemplate>> = {
  "slip-assumed": {
    severity: "info",
    vi: "“{words}” được hiểu là “{read}” (có thể là lỗi đánh máy hoặc nhận dạng chữ)",
    en: "“{words}” was read as “{read}” (probably a slip of typing or recognition)",
  },
  "number-not-used": {
    severity: "info",
    vi: "Số “{words}” không được hiểu là chỉ tiêu",
    en: "The number “{words}” was not taken as a target value",
  },
  "denominator-ambiguous": {
    severity: "warning",
    vi: "“{words}”: chưa rõ là tỷ lệ của tổng số hay của phần đã nêu trước đó",
    en: "“{words}”: it is not clear whether this is a share of the whole or of the part named before",
  },
  "budget-unreadable": {
    severity: "warning",
    vi: "Chưa hiểu nội dung kinh phí “{words}”; không tính vào tổng",
    en: "The funding words “{words}” were not understood; they are not part of any total",
  },
  "budget-basis-unstated": {
    severity: "warning",
    vi: "“{words}” không nói là tổng số hay mỗi năm (thời gian: {when})",
    en: "“{words}” does not say whether it is a total or per year (time: {when})",
  },
  "citation-date-impossible": {
    severity: "warning",
    vi: "Ngày của văn bản “{words}” không có thật{suggestion}",
    en: "The day of the document “{words}” does not exist{suggestion}",
  },
  "field-missing": { severity: "error", vi: "Thiếu trường {field}", en: "The field {field} is missing" },
  "field-invalid": { severity: "error", vi: "Giá trị “{value}” không hợp lệ: {why}", en: "The value “{value}” is not valid: {why}" },
  "field-unknown": { severity: "warning", vi: "Không có trường {field}", en: "There is no field {field}" },
  "total-differs": {
    severity: "warning",
    vi: "Tổng kinh phí nêu là “{words}”, cộng các nhiệm vụ được {sum} đồng",
    en: "The total is stated as “{words}”, the tasks add up to {sum} đồng",
  },
  "nesting-too-deep": {
    severity: "error",
    vi: "Dữ liệu lồng nhau quá {limit} mức, hoặc tự chứa chính nó",
    en: "The data is nested more than {limit} levels deep, or holds itself",
  },
  circle: { severity: "error", vi: "“{id}” quay vòng về chính nó", en: "“{id}” leads back to itself" },
  "order-wrong": { severity: "error", vi: "“{from}” đến “{to}” không theo thứ tự", en: "“{from}” to “{to}” runs backwards" },
  "id-repeated": { severity: "error", vi: "Mã “{id}” dùng cho nhiều phần tử", en: "The id “{id}” names more than one element" },
  "reference-unknown": {
    severity: "error",
    vi: "Không có phần tử nào mang mã “{id}” (đang có: {known})",
    en: "No element has the id “{id}” (there are: {known})",
  },
  "row-differs": {
    severity: "warning",
    vi: "“{words}” nói khác các cột ({columns}); lấy theo cột",
    en: "“{words}” says something else than the columns ({columns}); the columns hold",
  },
  "row-agency-unsure": {
    severity: "info",
    vi: "“{words}” không phải tên một cơ quan đã biết; giữ nguyên văn",
    en: "“{words}” is not the name of one known agency; it is kept as printed",
  },
  "row-not-kept": {
    severity: "warning",
    vi: "Kế hoạch không có chỗ cho {field} “{value}”",
    en: "A plan has no place for the {field} “{value}”",
  },
};

/** The ids a reference may name, for its message: the first dozen. */
export function showIds(ids: Iterable<string>): string {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length === 12) return `${first.join(", ")}…`;
    first.push(id);
  }
  return first.length === 0 ? "–" : first.join(", ");
}
