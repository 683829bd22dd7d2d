/**
 * A plan and the administrative units: where it holds, and whether its parents stand above it. It is apart from the main door because it
 * needs the units, which the caller loads.
 *
 * @packageDocumentation
 */
export { listParentIssues, type ListParentIssuesOptions } from "./list-parent-issues.ts";
export { resolveJurisdiction, type ResolveJurisdictionOptions } from "./resolve-jurisdiction.ts";
