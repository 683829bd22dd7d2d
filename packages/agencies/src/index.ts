/**
 * Agencies of Viet Nam as plans name them: bodies, classes of bodies, and lists of both.
 *
 * @packageDocumentation
 */
export type { AgencyLevel, AgencyRef } from "./agency.ts";
export { isSameAgency } from "./is-same-agency.ts";
export type { AgencyIssueCode } from "./messages.ts";
export { type AgencyMention, readAgencies } from "./read-agencies.ts";
