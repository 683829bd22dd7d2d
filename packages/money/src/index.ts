/**
 * Exact money in đồng: read the amounts of documents, add, split and print them.
 *
 * @packageDocumentation
 */
export { allocateVnd, type AllocateVndOptions, type GridPart } from "./allocate-vnd.ts";
export { findCounts } from "./find-counts.ts";
export { type FindMoneyOptions, findMoney } from "./find-money.ts";
export { formatMoneyUnit } from "./format-money-unit.ts";
export { type FormatVndOptions, formatVnd } from "./format-vnd.ts";
export type { MoneyIssueCode } from "./messages.ts";
export type { AmountModality, CountMention, MoneyMention } from "./money-mention.ts";
export { moneyUnitOf, type MoneyUnitOfOptions } from "./money-unit-of.ts";
export type { MoneyUnit } from "./money-unit.ts";
export { type Money, toVnd } from "./money.ts";
export { readMoneyUnit } from "./read-money-unit.ts";
export { parseVnd, readVnd, readVndRate, type StatedVnd } from "./read-vnd.ts";
export type { RoundingMode } from "./round-vnd.ts";
export { sumVnd } from "./sum-vnd.ts";
export { type Vnd, vnd } from "./vnd.ts";
