import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type TextIssueCode = "number-notation-ambiguous" | "number-notation-doubtful" | "number-too-long" | "number-unreadable";

export const textMessages: Readonly<Record<TextIssueCode, MessageTemplate>> = {
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
};
