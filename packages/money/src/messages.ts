import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type MoneyIssueCode = "amount-unreadable" | "amount-several" | "amount-is-rate" | "amount-not-whole" | "amount-notation-doubtful";

export const moneyMessages: Readonly<Record<MoneyIssueCode, MessageTemplate>> = {
  "amount-unreadable": {
    severity: "error",
    vi: "Không đọc được số tiền trong “{text}”",
    en: "Cannot read an amount of money in “{text}”",
  },
  "amount-several": {
    severity: "warning",
    vi: "Có {count} số tiền trong “{text}”; chưa rõ lấy số nào",
    en: "There are {count} amounts in “{text}”; it is not clear which one counts",
  },
  "amount-is-rate": {
    severity: "warning",
    vi: "“{text}” là mức chi tính theo {per}, không phải tổng số tiền",
    en: "“{text}” is a rate per {per}, not a total amount",
  },
  "amount-not-whole": {
    severity: "warning",
    vi: "“{text}” không phải số nguyên đồng",
    en: "“{text}” is not a whole number of đồng",
  },
  "amount-notation-doubtful": {
    severity: "warning",
    vi: "Số tiền “{text}” không theo cách viết Việt Nam; đã hiểu theo cách viết quốc tế",
    en: "The amount “{text}” is not in Vietnamese notation; it was read in international notation",
  },
};
