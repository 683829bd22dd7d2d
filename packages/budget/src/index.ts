/**
 * The money of a plan: sums as stated, and what the document leaves open.
 *
 * @packageDocumentation
 */
export { describeBudget, describeUnpriced } from "./describe-budget.ts";
export { type AmountAtTarget, type BudgetSummary, type PricedLine, summarizeBudget, type UnpricedTask } from "./summarize-budget.ts";
