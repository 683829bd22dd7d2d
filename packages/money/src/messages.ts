import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type MoneyIssueCode =
  | "amount-unreadable"
  | "amount-several"
  | "amount-is-rate"
  | "amount-is-total"
  | "amount-not-whole"
  | "amount-notation-doubtful"
  | "amount-reads-two-ways"
  | "amount-abbreviated"
  | "amount-in-brackets"
  | "amount-misprinted"
  | "amount-counts-things"
  | "unit-unusual";

const template = (severity: MessageTemplate["severity"], vi: string, en: string): MessageTemplate => ({ severity, vi, en });

export const moneyMessages: Readonly<Record<MoneyIssueCode, MessageTemplate>> = {
  "amount-unreadable": template("error", "Không đọc được số tiền trong “{text}”", "Cannot read an amount of money in “{text}”"),
  "amount-several": template("warning", "“{text}” có {count} số tiền", "“{text}” states {count} amounts"),
  "amount-is-rate": template(
    "warning",
    "“{text}” là mức chi theo {per}, không phải tổng số",
    "“{text}” is a rate per {per}, not a total amount",
  ),
  "amount-is-total": template("warning", "“{text}” là tổng số tiền, không phải mức chi", "“{text}” is a total amount, not a rate"),
  "amount-not-whole": template("warning", "“{text}” không phải số nguyên đồng", "“{text}” is not a whole number of đồng"),
  "amount-notation-doubtful": template("warning", "“{text}” đã đọc theo cách viết quốc tế", "“{text}” was read in international notation"),
  "amount-reads-two-ways": template(
    "warning",
    "“{text}” đã đọc dấu phẩy là dấu thập phân; viết theo kiểu quốc tế thì là dấu phân cách hàng nghìn",
    "“{text}” was read with a decimal comma; in international notation the comma separates thousands",
  ),
  "amount-abbreviated": template(
    "warning",
    "“{text}” đã đọc tr là triệu, k là nghìn đồng",
    "“{text}” was read with tr for triệu, k for nghìn đồng",
  ),
  "amount-in-brackets": template(
    "warning",
    "“{text}” đã đọc là số âm ghi trong ngoặc đơn như trong kế toán",
    "“{text}” was read as an amount below zero, as accountants write it in brackets",
  ),
  "amount-misprinted": template("error", "“{text}” có dấu phân cách sai", "“{text}” has its separators in wrong places"),
  "amount-counts-things": template("info", "“{text}” đếm {of}, không phải số tiền", "“{text}” counts {of} and is no amount of money"),
  "unit-unusual": template("warning", "Đơn vị “{text}” không dùng cho số tiền", "“{text}” is no unit of amounts"),
};
