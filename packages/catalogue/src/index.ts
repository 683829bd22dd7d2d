/**
 * Real Vietnamese plans as data: facts under titles of our own, each with the place it comes from.
 *
 * @packageDocumentation
 */
export { type CatalogueEntry, listPlans, loadPlan } from "./list-plans.ts";
export { type MissingPlace, type OfficialDocument, type OfficialText, withOfficialText } from "./with-official-text.ts";
