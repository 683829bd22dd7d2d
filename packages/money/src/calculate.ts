/**
 * What amounts say of each other, exactly: equal parts, rounding, ratios and percentages; a stated total against its rounded parts.
 *
 * @packageDocumentation
 */
export { allocatePercentages, type AllocatePercentagesOptions } from "./allocate-percentages.ts";
export { compareRatios } from "./compare-ratios.ts";
export { distributeVnd, type DistributeVndOptions } from "./distribute-vnd.ts";
export { formatRatio, type FormatRatioOptions } from "./format-ratio.ts";
export { percentOf, type PercentOfOptions } from "./percent-of.ts";
export { ratioOf, type VndRatio } from "./ratio-of.ts";
export { type Reconciliation, reconcileTotal, type ReconcileTotalOptions, type RoundedVnd, type VndInterval } from "./reconcile-total.ts";
export { type RoundingMode, roundVnd, type RoundVndOptions } from "./round-vnd.ts";
