import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type TextIssueCode =
  | "encoding-doubtful"
  | "encoding-legacy"
  | "number-notation-ambiguous"
  | "number-notation-doubtful"
  | "number-too-long"
  | "number-unreadable"
  | "ordinal-backward"
  | "ordinal-gap"
  | "ordinal-letter"
  | "ordinal-repeated";

export const textMessages: Readonly<Record<TextIssueCode, MessageTemplate>> = {
  "encoding-doubtful": {
    severity: "warning",
    vi: "“{text}” có thể viết bằng bảng mã {encoding} nhưng chưa chắc chắn, nên giữ nguyên",
    en: "“{text}” may be written in the encoding {encoding}; this is not sure, so it stays as it is",
  },
  "encoding-legacy": {
    severity: "info",
    vi: "Văn bản viết bằng bảng mã cũ {encoding}, đã chuyển {words} từ sang Unicode",
    en: "The text is in the old encoding {encoding}; {words} words were turned into Unicode",
  },
  "number-notation-doubtful": {
    severity: "warning",
    vi: "Số “{text}” không theo cách viết Việt Nam (1.234,5); đã hiểu theo cách viết quốc tế",
    en: "The number “{text}” is not in Vietnamese notation (1.234,5); it was read in international notation",
  },
  "number-notation-ambiguous": {
    severity: "info",
    vi: "Số “{text}” đọc theo cách viết Việt Nam (dấu phẩy trước phần thập phân); theo cách viết quốc tế dấu phẩy phân cách hàng nghìn",
    en: "The number “{text}” was read in Vietnamese notation (comma before decimals); in English notation the comma separates thousands",
  },
  "number-too-long": {
    severity: "error",
    vi: "Số “{text}” có quá nhiều chữ số",
    en: "The number “{text}” has too many digits",
  },
  "number-unreadable": { severity: "error", vi: "Không đọc được số “{text}”", en: "Cannot read the number “{text}”" },
  "ordinal-backward": {
    severity: "warning",
    vi: "Số thứ tự {ordinal} lùi lại, đáng lẽ là {expected}",
    en: "{ordinal} goes back; {expected} was to be expected",
  },
  "ordinal-gap": {
    severity: "warning",
    vi: "Số thứ tự {ordinal} đứng ở chỗ đáng lẽ là {expected}",
    en: "{ordinal} stands where {expected} was to be expected",
  },
  "ordinal-letter": {
    severity: "warning",
    vi: "{ordinal} không thuộc các chữ cái dùng cho điểm (a, b, c, d, đ, e, g, h …)",
    en: "{ordinal} is none of the letters that number points (a, b, c, d, đ, e, g, h …)",
  },
  "ordinal-repeated": {
    severity: "warning",
    vi: "Số thứ tự {ordinal} lặp lại",
    en: "{ordinal} is there a second time",
  },
};
