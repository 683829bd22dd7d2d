/**
 * Agencies of Viet Nam as plans name them: bodies and classes of bodies, their successors, and lists of them.
 *
 * @packageDocumentation
 */
export type { Agencies } from "./agencies.ts";
export type { Agency, AgencyDay, AgencyLevel, AgencyPresence, AgencyRef, AgencySort, AgencySuccession } from "./agency.ts";
export { type AgencyInput, createAgencies, type CreateAgenciesOptions, type SuccessionInput } from "./create-agencies.ts";
export { dataAsOf } from "./data-as-of.ts";
export { isSameAgency } from "./is-same-agency.ts";
export { knownAgencies } from "./known-agencies.ts";
export type { AgencyIssueCode } from "./messages.ts";
export { type AgencyMention, type AgencyRole, readAgencies, type ReadAgenciesOptions, type UnresolvedReason } from "./read-agencies.ts";
export { type AgencySuccessor, successorOf, type SuccessorOfOptions } from "./successor-of.ts";
