/**
 * Exact money in đồng: read the amounts of documents, add, split and print them.
 *
 * @packageDocumentation
 */
export { allocateVnd } from "./allocate-vnd.ts";
export { type AmountModality, type FindMoneyOptions, findMoney, type MoneyMention } from "./find-money.ts";
export { type FormatVndOptions, formatVnd } from "./format-vnd.ts";
export type { MoneyIssueCode } from "./messages.ts";
export { type Money, toVnd } from "./money.ts";
export type { MoneyUnit } from "./money-unit.ts";
export { readMoneyUnit } from "./read-money-unit.ts";
export { parseVnd, readVnd, type StatedVnd } from "./read-vnd.ts";
export { sumVnd } from "./sum-vnd.ts";
export { type Vnd, vnd } from "./vnd.ts";
