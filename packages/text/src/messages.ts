import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type TextIssueCode = "number-notation-doubtful" | "number-unreadable";

export const textMessages: Readonly<Record<TextIssueCode, MessageTemplate>> = {
  "number-notation-doubtful": {
    severity: "warning",
    vi: "Số “{text}” không theo cách viết Việt Nam (1.234,5); đã hiểu theo cách viết quốc tế",
    en: "The number “{text}” is not in Vietnamese notation (1.234,5); it was read in international notation",
  },
  "number-unreadable": { severity: "error", vi: "Không đọc được số “{text}”", en: "Cannot read the number “{text}”" },
};
