/**
 * From a document to a plan: a place for every value, an issue for every doubt.
 *
 * @packageDocumentation
 */
export { type ExtractPlanOptions, extractPlan } from "./extract-plan.ts";
export type { Coverage, CoveredStretch, Extraction, Fate } from "./extraction.ts";
export type { ExtractIssueCode } from "./messages.ts";
